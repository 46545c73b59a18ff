// The fragment of the open address, which no server knows: nothing until the app has taken over the page's own HTML.
import { useLocation } from 'react-router'
import { useHydrated } from './hydration.ts'

/** With its `#`, or nothing. */
export const useFragment = (): string => {
  const { hash } = useLocation()
  return useHydrated() ? hash : ''
}
