// Whether the page's own HTML shows the address that is open, and whether the app has taken it over. What only the browser knows
// (the fragment, the host, the past of the tab) is drawn after that: the HTML was written without it.
import { useSyncExternalStore } from 'react'

const rootOf = (): HTMLElement | null | undefined => globalThis.document?.getElementById('root')

/** The build writes down which address it drew. A view of the page is not what it drew. */
export const isDrawn = ({ pathname, search }: Pick<URL, 'pathname' | 'search'>): boolean =>
  rootOf()?.dataset['page'] === pathname && search === ''

/** From now on the address may be another. */
export const takeOver = (): void => {
  delete rootOf()?.dataset['page']
}

const never = () => () => {}

/** False while the app takes over the page's own HTML, and true ever after. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
