// What is shown where nothing fits, which loads once something is asked for: most who come find something. Where it cannot be loaded,
// the page says so itself.
import { type ComponentType, lazy } from 'react'
import type { Query, SearchResult } from '../../search/results.ts'

type Props = { asked: Query; result: SearchResult }

const load = () => import('./EmptyResult.tsx').then(({ EmptyResult }) => ({ default: EmptyResult }))

/** Never rejects: what went wrong shows when it is needed. */
export const loadEmptyResult = (): void => void load().catch(() => undefined)

const Bare = () => <p className="lead mt-8">Nothing fits. What hides it could not be loaded.</p>

export const EmptyResult = lazy<ComponentType<Props>>(() => load().catch(() => ({ default: Bare })))
