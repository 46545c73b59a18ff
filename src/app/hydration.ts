// Whether the page's own HTML shows the address that is open, and whether the app has taken it over. What only the browser knows
// (the fragment, the host, the past of the tab) is drawn after that: the HTML was written without it.
import {
  createContext,
  createElement,
  type ReactNode,
  startTransition,
  useContext,
  useEffect,
  useLayoutEffect,
  useState,
} from 'react'

const rootOf = (): HTMLElement | null | undefined => globalThis.document?.getElementById('root')

/** The build writes down which address it drew. A view of the page is not what it drew. */
export const isDrawn = ({ pathname, search }: Pick<URL, 'pathname' | 'search'>): boolean =>
  rootOf()?.dataset['page'] === pathname && search === ''

/** From now on the address may be another. Not before the app has drawn: what the page shows to all would show in between. */
const takeOver = (): void => {
  delete rootOf()?.dataset['page']
}

const Hydrated = createContext(false)

/**
 * Around the app in a browser; `drawn` where it takes over the page's own HTML. What only the browser knows is drawn in slices:
 * a long page that did it at once would keep its reader waiting.
 */
export const Hydration = ({ drawn, children }: { drawn: boolean; children: ReactNode }) => {
  const [hydrated, setHydrated] = useState(!drawn)
  useLayoutEffect(takeOver, [])
  useEffect(() => startTransition(() => setHydrated(true)), [])
  return createElement(Hydrated, { value: hydrated }, children)
}

/** False while the app takes over the page's own HTML, and true ever after. */
export const useHydrated = (): boolean => useContext(Hydrated)
