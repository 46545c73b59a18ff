// The index's columns of facets in; for a choice of values, which facets shut each document out, and what each value would
// leave. Knows facets as numbers only: bit 2f says that facet f's included values are missed, bit 2f+1 that an excluded one
// holds.
import { facets } from './facets/index.ts'
import type { Columns as IndexColumns } from './index/container.ts'
import { numbersOf, stringsOf } from './index/text-index.ts'
import { unpackStrings } from './index/strings.ts'
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

/** Adds a bit to the masks of the documents that have one of the wanted values, or of those that have none. */
const mark = ({ values, rows }: Column, wanted: Uint8Array, has: boolean, bit: number, masks: Uint32Array): void => {
  let at = 0
  for (let id = 0; id < masks.length; id++) {
    const end = rows[id + 1] ?? 0
    let found = false
    for (; at < end; at++) if (wanted[values[at] ?? 0] === 1) found = true
    if (found === has) masks[id] = (masks[id] ?? 0) | bit
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
    // A value that the corpus lacks has no place: included it is missed everywhere, excluded it shuts nothing out.
    const wanted = (values: string[]) => {
      const flags = new Uint8Array(column.names.length)
      for (const value of values) {
        const place = column.places.get(value)
        if (place !== undefined) flags[place] = 1
      }
      return values.length > 0 ? flags : undefined
    }
    const include = wanted(choice.include)
    const exclude = wanted(choice.exclude)
    if (include) mark(column, include, false, missed(facet), masks)
    if (exclude) mark(column, exclude, true, shutOut(facet), masks)
  })
  return masks
}

/** Documents with this mask, ascending; with `others`, those with any other. */
const having = (masks: Uint32Array, mask: number, others = false): Uint32Array => {
  const ids = new Uint32Array(masks.length)
  let count = 0
  for (let id = 0; id < masks.length; id++) if ((masks[id] === mask) !== others) ids[count++] = id
  return ids.subarray(0, count)
}

/** Documents that nothing shuts out, ascending. */
export const unmasked = (masks: Uint32Array): Uint32Array => having(masks, 0)

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
  const left = ids.length > size / 2 ? having(masks, 0, true) : undefined
  const counted = columns.map((column, facet) => {
    const { name, names } = column
    const totals = left ? column.totals.slice() : new Uint32Array(names.length)
    if (left) addValues(column, left, totals, -1)
    else addValues(column, ids, totals, 1)
    // Those that this facet alone shuts out, another of its values would bring.
    if (chosen[name]) addValues(column, having(masks, missed(facet)), totals, 1)
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
