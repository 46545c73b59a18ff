// An edition's talks in; a row for each out: what it was, who gave it, its tools, how much was said, and who reports it where.
import { Link } from 'react-router'
import type { Edition, Talk } from '../../corpus/schema.ts'
import { explorePath, lineAnchor, pagePath } from '../addresses.ts'
import { NameLink } from '../components/NameLink.tsx'
import { NameList } from '../components/NameList.tsx'
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

const TalkRow = ({ talk }: { talk: Talk }) => {
  const programme = talk.links.find(({ role }) => role === 'programme')
  return (
    <li className="row">
      <div className="gutter">
        <span className="label">{talkKindWords[talk.kind]}</span>
      </div>
      <div className="text">
        <h3 className="sentence">
          <Link to={pagePath('talk', talk.id)}>
            <bdi>{talk.title}</bdi>
          </Link>
        </h3>
        {talk.people.length + talk.companies.length > 0 && (
          <p className="byline">
            <NameList kind="person" ids={talk.people} />
            {talk.people.length > 0 && talk.companies.length > 0 && ', '}
            <NameList kind="company" ids={talk.companies} />
          </p>
        )}
        {talk.tools.length > 0 && (
          <div className="grammar">
            {talk.tools.slice(0, toolsShown).map(id => (
              <NameLink key={id} kind="tool" id={id} />
            ))}
            {talk.tools.length > toolsShown && <span>and {talk.tools.length - toolsShown} more</span>}
          </div>
        )}
      </div>
      <div className="evidence">
        <p>{talk.takeaways === 0 ? 'Named, nothing more' : counted(talk.takeaways, 'takeaway')}</p>
        <Reports talk={talk} />
        {programme && (
          <a href={programme.url} rel="noreferrer">
            Programme<span className="sr-only"> entry of {talk.title}</span>, {hostOf(programme.url)}
          </a>
        )}
      </div>
    </li>
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
          <TalkRow key={talk.id} talk={talk} />
        ))}
      </ol>
    )}
  </Bounded>
)
