// The people that a takeaway cites, and those who gave its talk.
import { type Facet, isId } from './facet.ts'

export const person: Facet = {
  name: 'person',
  label: 'Person',
  valuesOf: ({ entities }) => entities.person,
  accepts: isId,
}
