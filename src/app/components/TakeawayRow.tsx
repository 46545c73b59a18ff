// A takeaway in; its row of the ledger out: gutter, sentence with its grammar, the way to the source.
import type { ReactNode } from 'react'
import { Link, useLocation } from 'react-router'
import type { Takeaway } from '../../corpus/schema.ts'
import type { TextRange } from '../../search/results.ts'
import { sourcePath, takeawayPath } from '../addresses.ts'
import { gutterLabel } from '../words.ts'
import { CopyLink } from './CopyLink.tsx'
import { GrammarLine } from './GrammarLine.tsx'
import { TakeawayText } from './TakeawayText.tsx'

type Props = {
  takeaway: Takeaway
  matches?: TextRange[]
  /** On the page that the takeaway's address names: the row carries the anchor, and shows when it is the one named. */
  anchored?: boolean
  gutter?: ReactNode
  /** Whose recap it is from, where the page has those of several. */
  writer?: string
}

const lines = ({ line, endLine }: Takeaway): string => (endLine > line ? `lines ${line}–${endLine}` : `line ${line}`)

export const TakeawayRow = ({ takeaway, matches, anchored = false, gutter, writer }: Props) => {
  const { hash } = useLocation()
  const current = anchored && hash === `#${takeaway.id}`
  const label = gutterLabel(takeaway)
  return (
    <li
      className={`row voice-${takeaway.voice}`}
      {...(anchored && { id: takeaway.id, tabIndex: -1 })}
      {...(current && { 'data-current': '', 'aria-current': 'true' as const })}
    >
      <div className="gutter">
        {gutter}
        {label && <span className="label">{label}</span>}
      </div>
      <div className="text">
        <TakeawayText takeaway={takeaway} {...(matches && { matches })} />
        <GrammarLine takeaway={takeaway} />
      </div>
      <div className="evidence">
        <Link to={sourcePath(takeaway)}>
          {writer ? <bdi>{writer}</bdi> : 'Source'}, {lines(takeaway)}
        </Link>
        <CopyLink path={takeawayPath(takeaway)} about="this takeaway" />
      </div>
    </li>
  )
}
