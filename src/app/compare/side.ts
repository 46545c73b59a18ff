// What stands on one side: a tool, a company or a year, with every takeaway about it.
import { entitiesOfTakeaway, type Lookups } from '../../corpus/lookups.ts'
import type { EditionDetails, Takeaway } from '../../corpus/schema.ts'
import { exploreView } from '../entity/explore-view.ts'
import type { FacetName } from '../../search/facets/index.ts'
import type { ComparedFacet } from './compare-path.ts'
import { nameOfValue } from './name-of-value.ts'

export type Side = {
  facet: ComparedFacet
  id: string
  name: string
  /** Ids of the editions that anything is said in. */
  editions: string[]
  takeaways: Takeaway[]
}

export const editionsOf = (facet: ComparedFacet, id: string, { entities, summaries }: Lookups): string[] =>
  facet === 'year'
    ? summaries.editions.filter(({ year }) => `${year}` === id).map(edition => edition.id)
    : (entities[facet].get(id)?.editions ?? [])

export const sideOf = (facet: ComparedFacet, id: string, details: EditionDetails[], lookups: Lookups): Side => {
  const { talks } = lookups
  const about = (takeaway: Takeaway): boolean =>
    facet === 'year' ||
    entitiesOfTakeaway(takeaway, takeaway.talk === undefined ? undefined : talks.get(takeaway.talk), facet).includes(id)
  return {
    ...{ facet, id, name: nameOfValue(facet, id, lookups), editions: editionsOf(facet, id, lookups) },
    takeaways: details.flatMap(({ takeaways }) => takeaways.filter(about)),
  }
}

/** Explore, narrowed to a side, and to more of other facets. */
export const exploreSide = ({ facet, id }: Pick<Side, 'facet' | 'id'>, more: Partial<Record<FacetName, string[]>> = {}): string =>
  exploreView({ ...more, [facet]: [id] })
