// A view and how many rows it has in; how many of them to draw now out: what is in sight first, the rest a few with each frame,
// so that no frame waits for a long list, and that once the typing pauses, since every letter finds another list. Where the reader
// returns, at once as far as the place that they left.
import { type RefObject, startTransition, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useLocation, useNavigationType } from 'react-router'
import { useHydrated } from '../hydration.ts'
import { returns } from './results/returns.ts'

/** More than a tall window shows: what is drawn before there is a window. */
const inSight = 12
/** In pixels, where what is found begins in the window: as it was last seen, when nothing was waiting to be laid out. */
let begins = 200
/** What letters bring is drawn as far as the window reaches. */
const rowsInWindow = (least: number): number => Math.max(2, Math.min(inSight, Math.ceil((window.innerHeight - begins) / least)))

const perFrame = 2
/** Milliseconds: longer than from key to key. */
const typing = 250
/** Of a long list more with each frame: what is out of sight is drawn, and not laid out. */
const share = 16

/** Entries of the history that were shown, and left. */
const been = new Set<string>()
/** The first page of a visit was not been to before; one that is loaded again was. */
const isReturn = (key: string): boolean => {
  const [first] = performance.getEntriesByType('navigation')
  return been.has(key) || (first instanceof PerformanceNavigationTiming && first.type !== 'navigate')
}

/** `path` is the view that is drawn. */
export const useReturned = (path: string): boolean => {
  const how = useNavigationType()
  const { pathname, search, key } = useLocation()
  const hydrated = useHydrated()
  useEffect(() => () => void been.add(key), [key])
  return hydrated && how === 'POP' && path === pathname + search && isReturn(key)
}

/** Whether the view is still the one that the page's HTML has: until another was asked for. */
export const useAsBuilt = (path: string): boolean => {
  const hydrated = useHydrated()
  const [asBuilt, setAsBuilt] = useState(!hydrated)
  if (asBuilt && path !== '/') setAsBuilt(false)
  return asBuilt && path === '/'
}

/** `above` stands over what is found; `least` is the least that a row takes, in pixels; `hurry` draws all that is left at once. */
type Drawing = {
  above: RefObject<HTMLElement | null>
  least: number
  asBuilt: boolean
  returned: boolean
  hurry: boolean
}

export const useRows = (path: string, rows: number, { above, least, asBuilt, returned, hurry }: Drawing): number => {
  const { key } = useLocation()
  const [drawn, setDrawn] = useState<{ path: string; rows: number }>()
  const atFirst = asBuilt ? inSight : rowsInWindow(least)
  const first = returned ? (returns.placeOf?.(key)?.row ?? rows) + 2 * inSight : atFirst
  const now = drawn?.path === path ? drawn.rows : first
  useEffect(() => {
    if (drawn?.path === path && now >= rows) return
    const more = hurry ? rows : Math.max(perFrame, Math.floor(now / share))
    let frame = 0
    const draw = () => {
      frame = requestAnimationFrame(() => {
        begins = Math.max(0, above.current?.getBoundingClientRect().bottom ?? begins)
        startTransition(() => setDrawn({ path, rows: Math.min(rows, now + more) }))
      })
    }
    const timer = setTimeout(draw, hurry || drawn?.path === path ? 0 : typing)
    return () => {
      clearTimeout(timer)
      cancelAnimationFrame(frame)
    }
  }, [drawn, path, now, rows, hurry, above])
  // However it is asked for: what is not drawn yet is not printed.
  useEffect(() => {
    if (now >= rows) return
    const drawAll = () => flushSync(() => setDrawn({ path, rows }))
    window.addEventListener('beforeprint', drawAll)
    return () => window.removeEventListener('beforeprint', drawAll)
  }, [path, now, rows])
  return now
}
