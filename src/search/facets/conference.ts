// The edition that a takeaway comes from: one conference at one time.
import { type Facet, isId } from './facet.ts'

export const conference: Facet = {
  name: 'conference',
  label: 'Conference',
  valuesOf: ({ takeaway }) => [takeaway.edition],
  accepts: isId,
}
