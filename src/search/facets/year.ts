// The year of the edition that a takeaway comes from.
import type { Facet } from './facet.ts'

export const year: Facet = {
  name: 'year',
  label: 'Year',
  valuesOf: ({ edition }) => (edition?.year == null ? [] : [String(edition.year)]),
  accepts: value => /^[1-9]\d{0,3}$/.test(value),
}
