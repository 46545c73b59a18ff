// Where a reader arrives: the address as it is meant, the title of the page, and the focus. A new page focuses its heading, an
// address with a fragment focuses what it names, Back and Forward focus what had the focus when that view was left.
// Refuses to move the focus while a view is merely filtered.
import { useEffect, useLayoutEffect, useRef } from 'react'
import { useLocation, useNavigate, useNavigationType } from 'react-router'
import { useLookups } from '../corpus-queries.ts'
import { pageHead } from '../head.ts'

/** By entry of the history: a way to find again what had the focus. */
const left = new Map<string, string>()

const wayTo = (element: Element): string | undefined => {
  if (element.id) return `#${CSS.escape(element.id)}`
  const href = element.getAttribute('href')
  return href ? `a[href="${CSS.escape(href)}"]` : undefined
}

export const elementOf = (hash: string): HTMLElement | null => {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)))
  } catch {
    return null
  }
}

/** No page of ours has a capital in its address, or a slash at its end. */
const tidyPath = (pathname: string): string => `/${pathname.toLowerCase().split('/').filter(Boolean).join('/')}`

export const useArrival = (): void => {
  const { pathname, search, hash, key } = useLocation()
  const navigate = useNavigate()
  const how = useNavigationType()
  const lookups = useLookups()
  const before = useRef<string | undefined>(undefined)

  useEffect(() => {
    const remember = (event: FocusEvent) => {
      const way = event.target instanceof Element && wayTo(event.target)
      if (way) left.set(key, way)
    }
    document.addEventListener('focusin', remember)
    return () => document.removeEventListener('focusin', remember)
  }, [key])

  useEffect(() => {
    const tidy = tidyPath(pathname)
    if (tidy !== pathname && pageHead(tidy, lookups)) navigate({ pathname: tidy, search, hash }, { replace: true })
  }, [pathname, search, hash, lookups, navigate])

  // Before the page's own effects: one that knows more of what it shows says so after.
  useLayoutEffect(() => {
    document.title = pageHead(pathname, lookups)?.title ?? 'Not found · Hallway'
  }, [pathname, lookups])

  useEffect(() => {
    const first = before.current === undefined
    const samePage = before.current === pathname
    before.current = pathname
    const back = how === 'POP' && !first ? left.get(key) : undefined
    const target = hash ? elementOf(hash) : null
    if (back) document.querySelector<HTMLElement>(back)?.focus({ preventScroll: true })
    else if (target) {
      target.focus({ preventScroll: true })
      if (first || samePage) target.scrollIntoView({ block: 'center' })
    } else if (!samePage && !first) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  }, [pathname, hash, key, how])
}
