// A long list in; its first part out, and a link that shows all of it at an address of its own, so that Back finds it again.
// Refuses to draw more than a page can hold: past that the link leads into explore.
import { type ReactNode, useEffect, useRef } from 'react'
import { Link, useSearchParams } from 'react-router'
import { mostDrawn, shownCount } from './shown-count.ts'

type Props<Item> = {
  /** Unique on the page: `?all=NAME` is the address at which all are shown. */
  name: string
  items: Item[]
  atMost: number
  /** `49 takeaways`: what all of them are. */
  all: string
  /** Explore, narrowed to all of them. */
  explore: string
  /** Selects what is drawn for one item, within the list. */
  row: string
  children: (shown: Item[]) => ReactNode
}

export const Bounded = <Item,>({ name, items, atMost, all, explore, row, children }: Props<Item>) => {
  const [parameters] = useSearchParams()
  const whole = parameters.getAll('all').includes(name)
  const count = shownCount(items.length, atMost, whole)
  const place = useRef<HTMLDivElement>(null)
  const before = useRef(count)
  useEffect(() => {
    const first = before.current < count ? place.current?.querySelectorAll<HTMLElement>(row)[before.current] : undefined
    before.current = count
    // The link that was followed is gone: the first of what it brought has the focus.
    if (first) {
      first.tabIndex = -1
      first.focus({ preventScroll: true })
    }
  }, [count, row])
  const wider = new URLSearchParams(parameters)
  wider.append('all', name)
  return (
    <div ref={place}>
      {children(items.slice(0, count))}
      {count < items.length && (
        <p className="show-all no-print">
          {items.length > mostDrawn ? (
            <Link className="button" to={explore}>
              Explore all {all}
            </Link>
          ) : (
            <Link className="button" to={`?${wider}`} replace preventScrollReset>
              Show all {all}
            </Link>
          )}
        </p>
      )}
    </div>
  )
}
