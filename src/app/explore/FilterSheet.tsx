// The facets on a phone: a sheet over the page, with the live count on the control that closes it. The control that opens it stands
// beside the count, and once that is scrolled past, with the count at the thumb. The sheet is a step of the history: Back closes it, and
// takes back what was chosen in it; Close and “Show” keep that.
import { memo, type RefObject, useEffect, useRef, useState } from 'react'
import type { SearchResult } from '../../search/results.ts'
import { useHydrated } from '../hydration.ts'
import { counted } from '../words.ts'
import { Facets } from './facets/Facets.tsx'
import type { View } from './use-view.ts'
import { chosenCount } from './view.ts'

type Props = { view: View; result: SearchResult }

/** Whether a place has been scrolled past, upwards. */
const usePassed = (place: RefObject<HTMLElement | null>): boolean => {
  const [passed, setPassed] = useState(false)
  useEffect(() => {
    if (!place.current) return
    const observer = new IntersectionObserver(([entry]) => {
      if (entry) setPassed(!entry.isIntersecting && entry.boundingClientRect.bottom < 0)
    })
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [place])
  return passed
}

export const FilterSheet = memo(({ view, result }: Props) => {
  const { openSheet } = view
  const open = useHydrated() && view.sheet
  const sheet = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (open && !sheet.current?.open) sheet.current?.showModal()
    if (!open && sheet.current?.open) sheet.current.close()
  }, [open])
  const place = useRef<HTMLDivElement>(null)
  const floating = usePassed(place)
  const close = () => sheet.current?.close()
  const chosen = chosenCount(view.query)
  const takeaways = counted(result.takeaways, 'takeaway')
  return (
    <>
      <div ref={place} className="sheet-place">
        <div className={floating ? 'sheet-bar floating' : 'sheet-bar'}>
          <button type="button" id="filters" className="button solid" aria-haspopup="dialog" onClick={() => openSheet(true)}>
            Filters{chosen > 0 && ` (${chosen})`}
            {floating && ` · ${takeaways}`}
          </button>
        </div>
      </div>
      <dialog ref={sheet} className="sheet" aria-labelledby="sheet-title" onClose={() => open && openSheet(false)}>
        <div className="sheet-head">
          <h2 id="sheet-title">Filters</h2>
          <button type="button" className="button" onClick={close}>
            Close
          </button>
        </div>
        <div className="sheet-body rail">{open && <Facets choices={view.choices} counts={result.counts} />}</div>
        <div className="sheet-foot">
          <button type="button" className="button solid" onClick={close}>
            Show {takeaways}
          </button>
        </div>
      </dialog>
    </>
  )
})
