// What closes the list: more of it, all of it where a page can hold that, all of it on paper; or that this was all.
import { memo, useEffect } from 'react'
import type { Query, SearchResult, ViewName } from '../../search/results.ts'
import { counted } from '../words.ts'
import { stepOf } from './use-view.ts'

/** Takeaways that a page shows, or prints, at once. */
const mostShown = 5000

const units: Record<ViewName, string> = { talks: 'talk', tools: 'tool', table: 'takeaway' }

/** Says that the list is whole, and whether filters keep anything from it. */
const endWords = ({ q: text, facets }: Query): string => {
  const q = text.trim()
  if (Object.keys(facets).length > 0)
    return `These are all the takeaways that your filters let through${q ? ` and that say “${q}”` : ''}.`
  return q
    ? `No filter hides anything: these are all the takeaways that say “${q}”.`
    : 'These are all the takeaways of the corpus.'
}

type Props = {
  asked: Query
  result: SearchResult
  /** Groups, or rows of the table, that are there; `drawn` once all of them are. */
  shown: number
  drawn: boolean
  onShow: (groups: number) => void
  /** The list is to be printed once it is whole. */
  printing: boolean
  onPrinting: (printing: boolean) => void
}

export const ListEnd = memo(({ asked, result: { groupCount, takeaways }, shown, drawn, onShow, printing, onPrinting }: Props) => {
  const left = groupCount - shown
  useEffect(() => {
    if (!printing || left > 0 || !drawn) return
    onPrinting(false)
    window.print()
  }, [printing, left, drawn, onPrinting])
  const { view = 'talks' } = asked
  const unit = units[view]
  const step = stepOf(asked)
  const fits = takeaways <= mostShown
  const whole = view === 'tools' ? `${counted(groupCount, 'tool')}, a few takeaways of each` : counted(takeaways, 'takeaway')
  return (
    <div className="close-ledger">
      {left > 0 ? (
        <>
          <p className="list-more no-print">
            <button type="button" className="button" onClick={() => onShow(shown + step)}>
              {left > step ? `Show the next ${step} ${unit}s` : `Show the last ${counted(left, unit)}`}
            </button>
            {fits && left > step && (
              <button type="button" className="button" onClick={() => onShow(groupCount)}>
                Show all {counted(groupCount, unit)}
              </button>
            )}
          </p>
          <p className="print-only">
            These are the first {shown} of {counted(groupCount, unit)}.{' '}
            {fits ? 'The button “Print” beneath the list prints all.' : 'A narrower question can be printed whole.'}
          </p>
        </>
      ) : (
        <p className="rail-note">{endWords(asked)}</p>
      )}
      {fits && (
        <p className="list-print no-print">
          <button
            type="button"
            className="plain-button"
            onClick={() => {
              onPrinting(true)
              if (left > 0) onShow(groupCount)
            }}
          >
            {printing ? 'Making it ready…' : `Print all ${whole}`}
          </button>
        </p>
      )}
    </div>
  )
})
