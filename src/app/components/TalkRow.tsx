// A talk in; its row of the ledger out: what the list says in the gutter, the title, what stands beneath it, how much was said.
import type { ReactNode } from 'react'
import type { TalkSummary } from '../../corpus/schema.ts'
import { pagePath } from '../addresses.ts'
import { counted } from '../words.ts'
import { NameLink } from './NameLink.tsx'
import { NameList } from './NameList.tsx'
import { PlainLink } from './PlainLink.tsx'

type Props = {
  talk: TalkSummary
  gutter: ReactNode
  gutterClass?: string
  /** Beneath the title. */
  children: ReactNode
  evidence?: ReactNode
  /** The row before is of the same year. */
  sameYear?: boolean
}

export const TalkRow = ({ talk, gutter, gutterClass = 'gutter', children, evidence, sameYear }: Props) => (
  <li className="row" {...(sameYear && { 'data-same-year': '' })}>
    <div className={gutterClass}>{gutter}</div>
    <div className="text">
      <h3 className="sentence">
        <PlainLink to={pagePath('talk', talk.id)}>
          <bdi>{talk.title}</bdi>
        </PlainLink>
      </h3>
      {children}
    </div>
    <div className="evidence">{evidence ?? counted(talk.takeaways, 'takeaway')}</div>
  </li>
)

/** Who gave a talk and for whom, where that is known; and its tools, or the first of them. */
export const GivenBy = ({ talk, tools = talk.tools.length }: { talk: TalkSummary; tools?: number }) => (
  <>
    {talk.people.length + talk.companies.length > 0 && (
      <p className="byline">
        <NameList kind="person" ids={talk.people} />
        {talk.people.length > 0 && talk.companies.length > 0 && ', '}
        <NameList kind="company" ids={talk.companies} />
      </p>
    )}
    {talk.tools.length > 0 && (
      <div className="grammar">
        {talk.tools.slice(0, tools).map(id => (
          <NameLink key={id} kind="tool" id={id} />
        ))}
        {talk.tools.length > tools && <span>and {talk.tools.length - tools} more</span>}
      </div>
    )}
  </>
)
