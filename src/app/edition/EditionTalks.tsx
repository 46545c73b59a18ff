// An edition's talks in; a row for each out: what it was, who gave it, its tools, how much was said, and who reports it where.
import { Link } from 'react-router'
import type { Edition, Talk } from '../../corpus/schema.ts'
import { explorePath, lineAnchor, pagePath } from '../addresses.ts'
import { GivenBy, TalkRow } from '../components/TalkRow.tsx'
import { useLookups } from '../corpus-queries.ts'
import { Bounded } from '../entity/Bounded.tsx'
import { counted, hostOf, talkKindWords } from '../words.ts'
import { reportsOf } from './coverage.ts'

const talksShown = 40
const toolsShown = 8

const Reports = ({ talk }: { talk: Talk }) => {
  const { recaps } = useLookups()
  const reports = reportsOf(talk, recaps)
  return (
    <ul className="reports" aria-label="Reported by">
      {reports.map(({ recap, writer, line }) => (
        <li key={`${recap} ${line}`}>
          <Link to={`${pagePath('recap', recap)}#${lineAnchor(line)}`}>
            <bdi>{writer}</bdi>, line {line}
          </Link>
        </li>
      ))}
    </ul>
  )
}

const Row = ({ talk }: { talk: Talk }) => {
  const programme = talk.links.find(({ role }) => role === 'programme')
  const evidence = (
    <>
      <p>{talk.takeaways === 0 ? 'Named, nothing more' : counted(talk.takeaways, 'takeaway')}</p>
      <Reports talk={talk} />
      {programme && (
        <a href={programme.url} rel="noreferrer">
          Programme<span className="sr-only"> entry of {talk.title}</span>, {hostOf(programme.url)}
        </a>
      )}
    </>
  )
  return (
    <TalkRow talk={talk} gutter={<span className="label">{talkKindWords[talk.kind]}</span>} evidence={evidence}>
      <GivenBy talk={talk} tools={toolsShown} />
    </TalkRow>
  )
}

export const EditionTalks = ({ edition, talks }: { edition: Edition; talks: Talk[] }) => (
  <Bounded
    name="talks"
    items={talks}
    atMost={talksShown}
    all={counted(talks.length, 'talk')}
    explore={explorePath('conference', edition.id)}
    row=".row"
  >
    {drawn => (
      <ol className="rows">
        {drawn.map(talk => (
          <Row key={talk.id} talk={talk} />
        ))}
      </ol>
    )}
  </Bounded>
)
