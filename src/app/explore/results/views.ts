// The views that load when one of them is asked for: the table, and the list by tool. In: which one. Out: it drawn, at once where
// it was loaded ahead. Refuses, as a CorpusProblem, what does not load.
import { type ComponentType, createElement, lazy, type ReactNode, useMemo } from 'react'
import type { Query, SearchResult } from '../../../search/results.ts'
import { CorpusProblem } from '../../corpus-problem.ts'

/** `rows` of them are drawn: see use-rows.ts. */
export type ViewProps = { asked: Query; result: SearchResult; rows: number; sparing: boolean }
type Loaded = ComponentType<ViewProps>
type Name = NonNullable<Query['view']>

const loaded: Partial<Record<Name, Loaded>> = {}

const lost = (error: unknown): never => {
  throw new CorpusProblem('no-part', 'The app', String(error))
}

const load = async (name: Name): Promise<Loaded> => {
  const { Table, ByTool } = await import('./other-views.ts').catch(lost)
  return Object.assign(loaded, { table: Table, tools: ByTool })[name]
}

const lazily = (name: Name): Loaded => lazy(async () => ({ default: await load(name) }))
const later: Record<Name, Loaded> = { table: lazily('table'), tools: lazily('tools') }

/**
 * Nothing where the view is the usual one. The component is chosen once for as long as the view is drawn. Drawn as a transition, the
 * view before stays until this one is there.
 */
export const useViewNamed = (name: Query['view'], props: ViewProps): ReactNode => {
  const View = useMemo(() => name && (loaded[name] ?? later[name]), [name])
  return View && createElement(View, props)
}

/** Never rejects: what went wrong shows where the view is drawn. */
export const loadView = (name: Query['view']): Promise<unknown> =>
  name && !loaded[name] ? load(name).catch(() => undefined) : Promise.resolve()
