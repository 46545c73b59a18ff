// The index's columns of facets in; for a choice of values, which facets shut each document out, and what each value would
// leave. Knows facets as numbers only: bit 2f says that facet f's included values are missed, bit 2f+1 that an excluded one
// holds.
import { facets } from './facets/index.ts'
import { type Columns as IndexColumns, numbersOf } from './index/container.ts'
import { stringsOf, unpackStrings } from './index/strings.ts'
import type { FacetName, Query } from './results.ts'

/**
 * `names[n]` is the value that documents know as `n`; a document's values are `values` from `rows[i]` to `rows[i + 1]`. `totals`
 * counts each value in all documents.
 */
type Column = {
  name: FacetName
  names: string[]
  places: Map<string, number>
  values: Uint32Array
  rows: Uint32Array
  /** Each document has one value, no more and no less. */
  single: boolean
  totals: Uint32Array
}
export type Columns = { size: number; columns: Column[] }

export const missed = (facet: number): number => 1 << (2 * facet)
export const shutOut = (facet: number): number => 2 << (2 * facet)
/** The bit after all facets': the words are not in the document. */
export const wordless = 1 << (2 * facets.length)

export const openColumns = (index: IndexColumns, size: number): Columns => ({
  size,
  columns: facets.map(({ name }) => {
    const names = unpackStrings(stringsOf(index, name))
    const places = new Map(names.map((value, place) => [value, place]))
    // All of one width: the loops below are then compiled for it.
    const values = Uint32Array.from(numbersOf(index, `${name}.values`))
    const rows = Uint32Array.from(numbersOf(index, `${name}.rows`))
    const totals = new Uint32Array(names.length)
    for (let at = 0; at < values.length; at++) totals[values[at] ?? 0] = (totals[values[at] ?? 0] ?? 0) + 1
    return { name, names, places, values, rows, single: rows.every((row, id) => row === id), totals }
  }),
})

type Inverse = { documents: Uint32Array; starts: Uint32Array }
const inverses = new WeakMap<Column, Inverse>()

/** The documents of each value, made when a value is first chosen. */
const inverseOf = (column: Column): Inverse => {
  const known = inverses.get(column)
  if (known) return known
  const { values, rows, totals } = column
  const starts = new Uint32Array(totals.length + 1)
  for (let value = 0; value < totals.length; value++) starts[value + 1] = (starts[value] ?? 0) + (totals[value] ?? 0)
  const next = starts.slice()
  const documents = new Uint32Array(values.length)
  for (let id = 0; id + 1 < rows.length; id++) {
    const end = rows[id + 1] ?? 0
    for (let at = rows[id] ?? 0; at < end; at++) {
      const value = values[at] ?? 0
      const place = next[value] ?? 0
      documents[place] = id
      next[value] = place + 1
    }
  }
  const inverse = { documents, starts }
  inverses.set(column, inverse)
  return inverse
}

/** Sets a bit of the masks of the documents that have one of the values, or takes it away. */
const mark = (column: Column, values: string[], bit: number, set: boolean, masks: Uint32Array): void => {
  const { documents, starts } = inverseOf(column)
  for (const value of values) {
    // A value that the corpus lacks has no place, and no document.
    const place = column.places.get(value)
    if (place === undefined) continue
    const end = starts[place + 1] ?? 0
    for (let at = starts[place] ?? 0; at < end; at++) {
      const id = documents[at] ?? 0
      masks[id] = set ? (masks[id] ?? 0) | bit : (masks[id] ?? 0) & ~bit
    }
  }
}

/** By document, how many of the words asked for it has: what the text asks for holds where that is `all`. */
export type Worded = { found: Uint8Array; all: number }

/** Why each document is left out, as bits; 0 where it is in. */
export const failures = ({ size, columns }: Columns, chosen: Query['facets'], worded: Worded | undefined): Uint32Array => {
  const masks = new Uint32Array(size)
  if (worded) {
    const { found, all } = worded
    for (let id = 0; id < size; id++) if (found[id] !== all) masks[id] = wordless
  }
  columns.forEach((column, facet) => {
    const choice = chosen[column.name]
    if (!choice) return
    if (choice.include.length > 0) {
      const bit = missed(facet)
      for (let id = 0; id < size; id++) masks[id] = (masks[id] ?? 0) | bit
      mark(column, choice.include, bit, false, masks)
    }
    mark(column, choice.exclude, shutOut(facet), true, masks)
  })
  return masks
}

/** Documents that nothing shuts out, ascending, but for what `except` has bits for. */
export const unmasked = (masks: Uint32Array, except = 0): Uint32Array => {
  const ids = new Uint32Array(masks.length)
  let count = 0
  for (let id = 0; id < masks.length; id++) if (((masks[id] ?? 0) & ~except) === 0) ids[count++] = id
  return ids.subarray(0, count)
}

/** The other documents. */
const masked = (masks: Uint32Array, except: number): Uint32Array => {
  const ids = new Uint32Array(masks.length)
  let count = 0
  for (let id = 0; id < masks.length; id++) if (((masks[id] ?? 0) & ~except) !== 0) ids[count++] = id
  return ids.subarray(0, count)
}

const addValues = ({ values, rows, single }: Column, ids: Uint32Array, totals: Uint32Array, each: number): void => {
  if (single) {
    for (let i = 0; i < ids.length; i++) {
      const value = values[ids[i] ?? 0] ?? 0
      totals[value] = (totals[value] ?? 0) + each
    }
    return
  }
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] ?? 0
    const end = rows[id + 1] ?? 0
    for (let at = rows[id] ?? 0; at < end; at++) {
      const value = values[at] ?? 0
      totals[value] = (totals[value] ?? 0) + each
    }
  }
}

/** Per facet and value: the documents that it would leave if it alone were included, all else as it is. */
export const countValues = (
  { size, columns }: Columns,
  chosen: Query['facets'],
  masks: Uint32Array,
  ids: Uint32Array,
): Record<FacetName, ReadonlyMap<string, number>> => {
  // Of most documents, those that are left out are sooner counted.
  const isMost = (some: Uint32Array) => some.length > size / 2
  const left = isMost(ids) ? masked(masks, 0) : undefined
  const counted = columns.map((column, facet) => {
    const { name, names } = column
    // Those that this facet alone shuts out, another of its values would bring.
    const except = chosen[name] ? missed(facet) : 0
    const brought = except ? unmasked(masks, except) : ids
    const most = isMost(brought)
    const totals = most ? column.totals.slice() : new Uint32Array(names.length)
    if (most) addValues(column, except ? masked(masks, except) : (left ?? masked(masks, 0)), totals, -1)
    else addValues(column, brought, totals, 1)
    const found = new Map<string, number>()
    for (let value = 0; value < totals.length; value++) {
      const total = totals[value] ?? 0
      if (total > 0) found.set(names[value] ?? '', total)
    }
    return [name, found] as const
  })
  // One column per facet, and counts.test.ts holds that there is a facet for each name.
  return Object.fromEntries<ReadonlyMap<string, number>>(counted) as Record<FacetName, ReadonlyMap<string, number>>
}
