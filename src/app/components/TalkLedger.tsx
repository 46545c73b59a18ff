// Talks in; a row of the ledger for each out: what it was, its title and who gave it, how much was said.
import { Link } from 'react-router'
import type { TalkSummary } from '../../corpus/schema.ts'
import { pagePath } from '../addresses.ts'
import { counted, talkKindWords } from '../words.ts'
import { NameLink } from './NameLink.tsx'
import { NameList } from './NameList.tsx'

export const TalkLedger = ({ talks }: { talks: TalkSummary[] }) => (
  <ol className="rows">
    {talks.map(talk => (
      <li key={talk.id} className="row">
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
              {talk.tools.map(id => (
                <NameLink key={id} kind="tool" id={id} />
              ))}
            </div>
          )}
        </div>
        <div className="evidence">{counted(talk.takeaways, 'takeaway')}</div>
      </li>
    ))}
  </ol>
)
