// The button that shows a takeaway's sentence within its source, and hides it again; and the passage, loaded when it is asked for.
import { lazy, Suspense } from 'react'
import type { Takeaway } from '../../corpus/schema.ts'
import { sourcePath } from '../addresses.ts'
import { PlainLink } from './PlainLink.tsx'

const SourcePassage = lazy(async () => ({ default: (await import('../source-passage/SourcePassage.tsx')).SourcePassage }))

const lines = ({ line, endLine }: Takeaway): string => (endLine > line ? `lines ${line}–${endLine}` : `line ${line}`)

type ToggleProps = {
  takeaway: Takeaway
  /** Whose recap it is from, where the page has those of several. */
  writer?: string | undefined
  open: boolean
  controls: string
  onToggle: () => void
}

export const SourceToggle = ({ takeaway, writer, open, controls, onToggle }: ToggleProps) => {
  const place = (
    <>
      {writer ? <bdi>{writer}</bdi> : 'Source'}, {lines(takeaway)}
    </>
  )
  return (
    <>
      <button
        type="button"
        className="plain-button no-print"
        aria-expanded={open}
        {...(open && { 'aria-controls': controls })}
        onClick={onToggle}
      >
        {place}
      </button>
      {/* On paper, and where no script opens it in place. */}
      <PlainLink className="print-only source-link" to={sourcePath(takeaway)}>
        {place}
      </PlainLink>
    </>
  )
}

export const OpenedSource = ({ takeaway, id }: { takeaway: Takeaway; id: string }) => (
  <Suspense fallback={<p className="passage waiting-text">Opening the recap…</p>}>
    <SourcePassage takeaway={takeaway} id={id} />
  </Suspense>
)
