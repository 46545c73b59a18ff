// A quiet bar at the foot of the window while takeaways are chosen: how many, cite them together, clear. Also says, in passing,
// what the key that cites has done. It stands in the flow of the page, so that the end of a page is never beneath it.
import '../../styles/for-chosen.css'
import { useRootMark } from '../root-mark.ts'
import { counted } from '../words.ts'
import { CiteButton } from './CiteButton.tsx'
import { useSaid } from './said.ts'
import { selection, selectionLimit, useChosen } from './selection.ts'

const clear = () => {
  selection.clear()
  // The button that had the focus is gone with the bar.
  document.getElementById('page')?.focus({ preventScroll: true })
}

export const ChosenBar = () => {
  const chosen = useChosen()
  const said = useSaid()
  const count = chosen.length
  const shown = count > 0 || said !== ''
  useRootMark('data-bar', shown)
  return (
    <div className={shown ? 'selection-place shown no-print' : 'selection-place'}>
      <div className="width selection-row">
        <p aria-live="polite" className="selection-words">
          {said && <span>{said}</span>}
          {count > 0 && (
            <span>
              {counted(count, 'takeaway')} chosen{count === selectionLimit && ', as many as fit'}
            </span>
          )}
        </p>
        {count > 0 && (
          <section aria-label="Chosen takeaways" className="selection-actions">
            <CiteButton
              of={{ kind: 'takeaways', takeaways: [...chosen] }}
              about={counted(count, 'chosen takeaway')}
              label={count === 1 ? 'Cite' : 'Cite together'}
              className="button solid"
            />
            <button type="button" className="button" onClick={clear}>
              Clear<span className="sr-only"> the choice</span>
            </button>
          </section>
        )}
      </div>
    </div>
  )
}
