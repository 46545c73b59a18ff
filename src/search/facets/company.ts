// The companies that a takeaway names, and those whose people gave its talk.
import { type Facet, isId } from './facet.ts'

export const company: Facet = {
  name: 'company',
  label: 'Company',
  valuesOf: ({ entities }) => entities.company,
  accepts: isId,
}
