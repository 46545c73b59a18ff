// All values of a facet: found by the beginning of any of their names, by count or by name, so many at a time. Enter takes the only one.
import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { FacetName } from '../../../search/facets/index.ts'
import { useLookups } from '../../corpus-queries.ts'
import { counted } from '../../words.ts'
import type { Choices } from '../use-view.ts'
import { FacetValue } from './FacetValue.tsx'
import type { ListedValue } from './facet-values.ts'
import { beginningWith, inOrder, type ValueOrder } from './find-values.ts'

const step = 50

const orderWords: Record<ValueOrder, string> = { count: 'Most first', name: 'By name' }

type Props = {
  name: FacetName
  label: string
  values: ListedValue[]
  /** So many stood there before. */
  shownBefore: number
  choices: Choices
  onFewer: () => void
}

export const AllValues = ({ name, label, values, shownBefore, choices, onFewer }: Props) => {
  const lookups = useLookups()
  const [typed, setTyped] = useState('')
  const [order, setOrder] = useState<ValueOrder>('count')
  const [room, setRoom] = useState(step)
  const field = useRef<HTMLInputElement>(null)
  const note = useId()
  // On a touch screen a keyboard would come up over what was asked for: there the first value that was not shown takes the focus,
  // since the button that had it is gone.
  useEffect(() => {
    const boxes = field.current?.closest('fieldset')?.querySelectorAll<HTMLInputElement>('input[type=checkbox]')
    const next = matchMedia('(hover: hover)').matches ? field.current : boxes?.[shownBefore]
    next?.focus({ preventScroll: true })
  }, [shownBefore])
  const sought = useDeferredValue(typed)
  const found = useMemo(
    () => inOrder(beginningWith(values, sought, name, lookups), order),
    [values, sought, name, lookups, order],
  )
  const shown = found.slice(0, room)
  const one = label.toLowerCase()
  const [only] = found
  return (
    <>
      <div className="facet-finder">
        <input
          ref={field}
          type="search"
          className="field"
          aria-label={`Find a ${one}`}
          aria-describedby={note}
          placeholder={`Find a ${one}`}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={event => setTyped(event.target.value)}
          onKeyDown={event => {
            if (event.nativeEvent.isComposing) return
            if (event.key === 'Enter' && typed && found.length === 1 && only)
              choices.choose(name, [only.value], only.choice === 'include' ? undefined : 'include')
            else if (event.key === 'Escape' && !typed) onFewer()
            else if (event.key !== 'Enter') return
            event.preventDefault()
          }}
        />
        <select
          className="select"
          aria-label={`Order of ${label}`}
          value={order}
          onChange={event => setOrder(event.target.value === 'name' ? 'name' : 'count')}
        >
          {(['count', 'name'] as const).map(each => (
            <option key={each} value={each}>
              {orderWords[each]}
            </option>
          ))}
        </select>
      </div>
      {shown.map(({ value, ...listed }) => (
        <FacetValue key={value} {...{ name, value }} choose={choices.choose} {...listed} />
      ))}
      <p id={note} className="rail-note" aria-live="polite">
        {found.length === 0
          ? `No ${one} here is called “${sought}”.`
          : sought && `${counted(found.length, 'name begins', 'names begin')} so.`}
      </p>
      <div className="facet-ends">
        {found.length > room && (
          <button type="button" className="plain-button more" onClick={() => setRoom(room + step)}>
            {Math.min(step, found.length - room)} more of {(found.length - room).toLocaleString('en')}
          </button>
        )}
        <button type="button" className="plain-button more" onClick={onFewer}>
          Fewer
        </button>
      </div>
    </>
  )
}
