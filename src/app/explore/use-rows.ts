// A view and how many rows it has in; how many of them to draw now out: what is in sight first, the rest a few with each frame,
// so that no frame waits for a long list. All at once where the reader returns, as the place on the page must be there.
import { startTransition, useEffect, useState } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { useHydrated } from '../hydration.ts'

/** More than a tall window shows. */
const inSight = 12
const perFrame = 4

let arrived = false
/** The first page of a visit was not been to before; one that is loaded again was. */
const isReturn = (): boolean => {
  const [first] = performance.getEntriesByType('navigation')
  return arrived || (first instanceof PerformanceNavigationTiming && first.type !== 'navigate')
}

export const useRows = (path: string, rows: number): number => {
  const how = useNavigationType()
  const { pathname, search } = useLocation()
  const [drawn, setDrawn] = useState<{ path: string; rows: number }>()
  const hydrated = useHydrated()
  const returned = hydrated && how === 'POP' && path === pathname + search && isReturn()
  const now = drawn?.path === path ? drawn.rows : returned ? rows : inSight
  useEffect(() => {
    arrived = true
  }, [])
  useEffect(() => {
    if (drawn?.path === path && now >= rows) return
    const frame = requestAnimationFrame(() => startTransition(() => setDrawn({ path, rows: Math.min(rows, now + perFrame) })))
    return () => cancelAnimationFrame(frame)
  }, [drawn, path, now, rows])
  return now
}
