// Beside the page: the way to everything that is in the corpus, and which corpus it is.
import { Link } from 'react-router'
import { LeaderRow } from '../components/LeaderRow.tsx'
import { RailSection } from '../components/RailSection.tsx'
import { useCorpus } from '../corpus-queries.ts'
import { readCompiledDay } from './compiled.ts'

const lists = [
  ['recaps', '/recaps', 'Recaps'],
  ['editions', '/conferences', 'Conferences'],
  ['talks', '/talks', 'Talks'],
  ['takeaways', '/', 'Takeaways'],
  ['tools', '/tools', 'Tools'],
  ['companies', '/companies', 'Companies'],
  ['people', '/people', 'People'],
  ['topics', '/topics', 'Topics'],
] as const

const number = new Intl.NumberFormat('en')

export const AboutRail = () => {
  const { counts, hash } = useCorpus().manifest
  const day = readCompiledDay()
  return (
    <aside className="rail" aria-label="The corpus, in short">
      <RailSection title="All of it">
        {lists.map(([key, to, name]) => (
          <LeaderRow key={key} name={<Link to={to}>{name}</Link>} count={number.format(counts[key])} />
        ))}
      </RailSection>
      <RailSection title="Compiled">
        <p>
          {day ? (
            <time dateTime={day.iso}>{day.words}</time>
          ) : import.meta.env.DEV ? (
            'At the last change, while writing'
          ) : (
            'On a day that this page does not tell'
          )}
        </p>
        <p className="rail-note">Corpus {hash.slice(0, 12)}. The same recaps and names give the same.</p>
      </RailSection>
    </aside>
  )
}
