// What the facets have in common whose values are entities of the corpus.
import { entitiesOf } from '../../corpus/lookups.ts'
import type { EntityKind } from '../../corpus/schema.ts'
import { type Facet, isId } from './facet.ts'

export const entityFacet = <Kind extends EntityKind>(
  kind: Kind,
  words: Pick<Facet<Kind>, 'label' | 'plural' | 'otherNames' | 'none'>,
): Facet<Kind> => ({
  name: kind,
  ...words,
  page: kind,
  valuesOf: ({ entities }) => entities[kind],
  accepts: isId,
  values: ({ summaries }) =>
    entitiesOf(summaries, kind).map(({ id, name, aliases, takeaways }) => ({ ids: [id], name, spellings: aliases, takeaways })),
  nameOf: (value, { entities }) => entities[kind].get(value)?.name,
})
