// Beside an edition: its programme, the kinds of what was said, what it was compiled from, and the editions around it.
import { Link } from 'react-router'
import type { Edition, EditionDetails } from '../../corpus/schema.ts'
import { pagePath } from '../addresses.ts'
import { CompareYears } from '../components/CompareWith.tsx'
import { LeaderRow } from '../components/LeaderRow.tsx'
import { RailSection } from '../components/RailSection.tsx'
import { useLookups } from '../corpus-queries.ts'
import { exploreView } from '../entity/explore-view.ts'
import { OnThisPage } from '../components/OnThisPage.tsx'
import { writerOf } from '../recap-names.ts'
import { counted, hostOf, kindHeadings } from '../words.ts'
import { kindCounts } from './kind-counts.ts'

const recapsShown = 12

type Props = { edition: Edition; details: EditionDetails; parts: { id: string; title: string; count: number }[] }

export const EditionRail = ({ edition, details, parts }: Props) => {
  const { recaps } = useLookups()
  const kinds = kindCounts(details.takeaways)
  return (
    <aside className="rail" aria-label={`About ${edition.name}`}>
      <OnThisPage parts={parts} />
      {edition.url && (
        <RailSection title="Programme">
          <a href={edition.url} rel="noreferrer" className="inline-block py-1">
            {hostOf(edition.url)}
          </a>
        </RailSection>
      )}
      {kinds.length > 0 && (
        <RailSection title="Takeaways by kind">
          {kinds.map(({ kind, takeaways }) => (
            <LeaderRow
              key={kind}
              name={<Link to={exploreView({ conference: [edition.id], kind: [kind] })}>{kindHeadings[kind]}</Link>}
              count={takeaways}
            />
          ))}
        </RailSection>
      )}
      {edition.year !== null && <CompareYears year={edition.year} />}
      <RailSection title="Compiled from">
        <ul>
          {edition.recaps.slice(0, recapsShown).map(id => {
            const recap = recaps.get(id)
            return (
              <li key={id} className="rail-link">
                <Link to={pagePath('recap', id)}>
                  <bdi>{recap?.title ?? id}</bdi>
                </Link>
                {recap && (
                  <span className="rail-note block">
                    <bdi>{writerOf(recap)}</bdi>, {counted(recap.talks.length, 'talk')}
                  </span>
                )}
              </li>
            )
          })}
        </ul>
        {edition.recaps.length > recapsShown && (
          <Link className="rail-more" to="/recaps">
            All {edition.recaps.length}, among the recaps
          </Link>
        )}
      </RailSection>
    </aside>
  )
}
