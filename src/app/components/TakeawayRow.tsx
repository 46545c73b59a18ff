// A takeaway in; its row of the ledger out: gutter, sentence with its grammar, its source on demand.
import { type ComponentProps, type ReactNode, useId, useState } from 'react'
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
  /** The talk that it is from, where the list does not say it. */
  from?: ReactNode
}

const Anchored = ({ id, ...rest }: ComponentProps<'li'>) => {
  const current = useFragment() === `#${id}`
  return <li id={id} tabIndex={-1} {...(current && { 'data-current': '', 'aria-current': 'true' as const })} {...rest} />
}

export const TakeawayRow = ({ takeaway, matches, anchored = false, gutter, writer, from }: Props) => {
  // Where it is no anchor, it need not be drawn anew for every address.
  const Item = anchored ? Anchored : 'li'
  const label = gutterLabel(takeaway)
  const [open, setOpen] = useState(false)
  const source = useId()
  return (
    <Item className={`row voice-${takeaway.voice}`} {...(anchored && { id: takeaway.id })}>
      <div className="gutter">
        {gutter}
        {label && <span className="label">{label}</span>}
      </div>
      <div className="text">
        <TakeawayText takeaway={takeaway} {...(matches && { matches })} />
        <GrammarLine takeaway={takeaway} />
        {from}
      </div>
      <div className="evidence">
        <SourceToggle takeaway={takeaway} writer={writer} open={open} controls={source} onToggle={() => setOpen(!open)} />
        <CiteButton of={{ kind: 'takeaways', takeaways: [takeaway] }} about="this takeaway" />
        <SelectBox takeaway={takeaway} />
      </div>
      {open && <OpenedSource takeaway={takeaway} id={source} />}
    </Item>
  )
}
