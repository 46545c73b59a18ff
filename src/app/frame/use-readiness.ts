// Makes a page ready before it is asked for: when a link is pointed at, touched or focused, its code and its part of the corpus
// are fetched, so that it opens without a wait. Refuses where the reader asked to save data.
import { useEffect } from 'react'
import { matchRoutes, type RouteObject } from 'react-router'
import { base } from '../base.ts'
import { pages } from '../pages.ts'

/** What a lazily loaded page gives that matters here. */
type Module = { loader?: (given: { params: Record<string, string | undefined> }) => unknown }

const savesData = (): boolean => 'connection' in navigator && (navigator.connection as { saveData?: boolean }).saveData === true // not in TypeScript's DOM yet

const moduleOf = ({ lazy }: RouteObject): Promise<Module> | undefined =>
  // The object form of `lazy` is not used here.
  typeof lazy === 'function' ? (lazy() as Promise<Module>) : undefined

/** Milliseconds: a pointer that passes over a list asks for nothing. */
const REST = 60

const asked = new Set<string>()

const makeReady = (pathname: string): void => {
  if (asked.has(pathname)) return
  asked.add(pathname)
  for (const { route, params } of matchRoutes(pages, pathname, base) ?? [])
    moduleOf(route)
      ?.then(({ loader }) => loader?.({ params }))
      // Opening the page will tell what is wrong; and pointing again may try again.
      .catch(() => asked.delete(pathname))
}

export const useReadiness = (): void => {
  useEffect(() => {
    if (savesData()) return
    let resting: ReturnType<typeof setTimeout> | undefined
    const rest = (at: EventTarget | null, ms: number) => {
      clearTimeout(resting)
      const link = at instanceof Element ? at.closest('a') : null
      if (link && link.origin === location.origin && link.pathname !== location.pathname)
        resting = setTimeout(makeReady, ms, link.pathname)
    }
    const point = ({ target, type }: Event) => rest(target, type === 'pointerdown' ? 0 : REST)
    // This part came after the page: a link may be pointed at, or have the focus, already.
    rest(document.querySelector('a:hover') ?? document.activeElement, REST)
    const events = ['pointerover', 'pointerdown', 'focusin'] as const
    for (const name of events) document.addEventListener(name, point, { passive: true })
    return () => {
      clearTimeout(resting)
      for (const name of events) document.removeEventListener(name, point)
    }
  }, [])
}
