// A takeaway in; its row of the ledger out: gutter, sentence with its grammar, its source on demand.
import { type ReactNode, useId, useState } from 'react'
import type { Takeaway } from '../../corpus/schema.ts'
import type { TextRange } from '../../search/results.ts'
import { CiteButton } from '../cite/CiteButton.tsx'
import { SelectBox } from '../cite/SelectBox.tsx'
import { useFragment } from '../fragment.ts'
import { gutterLabel } from '../words.ts'
import { GrammarLine } from './GrammarLine.tsx'
import { OpenedSource, SourceToggle } from './SourceToggle.tsx'
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

export const TakeawayRow = ({ takeaway, matches, anchored = false, gutter, writer }: Props) => {
  const fragment = useFragment()
  const current = anchored && fragment === `#${takeaway.id}`
  const label = gutterLabel(takeaway)
  const [open, setOpen] = useState(false)
  const source = useId()
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
        <SourceToggle takeaway={takeaway} writer={writer} open={open} controls={source} onToggle={() => setOpen(!open)} />
        <CiteButton of={{ kind: 'takeaways', takeaways: [takeaway] }} about="this takeaway" />
        <SelectBox takeaway={takeaway} />
      </div>
      {open && <OpenedSource takeaway={takeaway} id={source} />}
    </li>
  )
}
