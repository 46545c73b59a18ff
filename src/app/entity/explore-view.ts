// Values of several facets in; the address of explore, narrowed to them, out.
import { printQuery } from '../../search/query/print.ts'
import type { FacetName } from '../../search/facets/index.ts'

export const exploreView = (values: Partial<Record<FacetName, string[]>>): string => {
  const facets = Object.fromEntries(Object.entries(values).map(([name, include]) => [name, { include, exclude: [] }]))
  return `/?${printQuery({ q: '', facets, sort: 'relevance' })}`
}
