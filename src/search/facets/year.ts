// The year of the edition that a takeaway comes from. Its values are numbers, which a text asks for by range, too.
import type { Facet } from './facet.ts'

export const year: Facet<'year'> = {
  name: 'year',
  label: 'Year',
  plural: 'Years',
  valuesOf: ({ edition }) => (edition?.year == null ? [] : [String(edition.year)]),
  accepts: value => /^[1-9]\d{0,3}$/.test(value),
  values: () => [],
  nameOf: value => value,
}
