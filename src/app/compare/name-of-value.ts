// A value that is compared in; its name out. What the corpus does not have stays as it is.
import type { Lookups } from '../../corpus/lookups.ts'
import type { ComparedFacet } from './compare-path.ts'

export const nameOfValue = (facet: ComparedFacet, id: string, { entities }: Lookups): string =>
  facet === 'year' ? id : (entities[facet].get(id)?.name ?? id)
