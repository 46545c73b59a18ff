// A query in, the address's search part out, without its `?`; empty where everything is asked for.
// The inverse of parse.ts: parameters and values sorted, defaults left out, every text kept.
import type { Query } from '../results.ts'
import { canonical, everything } from './canonical.ts'

/** As forms write it, so that `ask how` reads `ask+how`. */
const encode = (text: string): string => encodeURIComponent(text).replace(/%20/g, '+')

export const printQuery = (query: Query): string => {
  const { q, facets, sort, view, columns } = canonical(query)
  const parameters = Object.entries(facets).flatMap(([name, { include, exclude }]) => [
    ...include.map(value => [name, value] as const),
    ...exclude.map(value => [name, `-${value}`] as const),
  ])
  if (q !== everything.q) parameters.push(['q', q])
  if (sort !== everything.sort) parameters.push(['sort', sort])
  if (view) parameters.push(['view', view])
  // The takeaway is always there: it is said where nothing else is.
  if (columns) parameters.push(['columns', columns.join() || 'takeaway'])
  return (
    parameters
      .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      // Commas between names need no escape, and none of the names does.
      .map(([name, value]) => `${name}=${name === 'columns' ? value : encode(value)}`)
      .join('&')
  )
}
