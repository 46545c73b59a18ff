// A facet's name and one of its values in; the words for them out. A value that the corpus does not have stays as it is, but for one
// so long that it is no name.
import type { Lookups } from '../../corpus/lookups.ts'
import { type FacetName, facetOf } from '../../search/facets/index.ts'
import { legible } from '../../search/query/remarks.ts'

export const facetLabel = (name: FacetName): string => facetOf(name).label

export const valueName = (name: FacetName, value: string, lookups: Lookups): string =>
  facetOf(name).nameOf(value, lookups) ?? legible(value)
