// An index's columns in; out, for each kind of thing that takeaways have (a group, an edition, the values of a facet), which has
// which, and the other way round. Nothing of it is read before it is asked for, and nothing twice. Refuses columns that are missing.
import { facets } from '../facets/index.ts'
import type { FacetName } from '../facets/index.ts'
import { type Columns, numbersOf } from './container.ts'
import { type Inverse, invert, readRows, room, type Rows, totalsOf } from './rows.ts'

export type Link = {
  rows: () => Rows
  /** Documents of each thing. */
  totals: () => Uint32Array
  inverse: () => Inverse
}
/** `size` documents in all. */
export type Links = { size: number; group: Link; edition: Link; facet: (name: FacetName) => Link }

export const once = <Value>(make: () => Value): (() => Value) => {
  let made: { value: Value } | undefined
  return () => (made ??= { value: make() }).value
}

const linkOf = (read: () => Rows): Link => {
  const rows = once(read)
  const totals = once(() => totalsOf(rows()))
  return { rows, totals, inverse: once(() => invert(rows(), totals())) }
}

export const openLinks = (columns: Columns): Links => {
  const isWide = facets.some(({ name }) => numbersOf(columns, `${name}.values`) instanceof Uint32Array)
  const single = (name: string): Link =>
    linkOf(() => {
      const numbers = numbersOf(columns, name)
      const things = room(numbers.length, isWide || numbers instanceof Uint32Array)
      things.set(numbers)
      return { things, starts: undefined }
    })
  const byFacet = new Map(facets.map(({ name }) => [name, linkOf(() => readRows(columns, name, isWide))]))
  return {
    size: numbersOf(columns, 'places.takeaway').length,
    group: single('groups'),
    edition: single('places.edition'),
    facet: name => {
      const link = byFacet.get(name)
      if (!link) throw new Error(`there is no facet ${name}`)
      return link
    },
  }
}
