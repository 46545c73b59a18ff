// What every engine is asked in; the site's own query out.
import type { Query } from '../../../../search/results.ts'
import { type Asked, facets } from '../../engine.ts'

export const queryOf = ({ text, include }: Asked): Query => ({
  q: text,
  facets: Object.fromEntries(facets.map(facet => [facet, { include: include[facet], exclude: [] }])),
  sort: 'relevance',
})
