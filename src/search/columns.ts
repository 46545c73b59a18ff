// The index's columns of facets in; for a choice of values, which facets shut each document out, and what each value would
// leave. Knows facets as numbers only: bit 2f says that facet f's included values are missed, bit 2f+1 that an excluded one
// holds.
import { facets } from './facets/index.ts'
import type { Columns as IndexColumns } from './index/container.ts'
import { numbersOf, stringsOf } from './index/text-index.ts'
import { unpackStrings } from './index/strings.ts'
import type { FacetName, Query } from './results.ts'

type Numbers = Uint8Array | Uint16Array | Uint32Array
/** `names[n]` is the value that documents know as `n`; a document's values are `values` from `rows[i]` to `rows[i + 1]`. */
type Column = { name: FacetName; names: string[]; places: Map<string, number>; values: Numbers; rows: Numbers }
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
    return { name, names, places, values: numbersOf(index, `${name}.values`), rows: numbersOf(index, `${name}.rows`) }
  }),
})

const bear = ({ values, rows }: Column, id: number, wanted: Uint8Array): boolean => {
  const end = rows[id + 1] ?? 0
  for (let at = rows[id] ?? 0; at < end; at++) if (wanted[values[at] ?? 0] === 1) return true
  return false
}

/** Why each document is left out, as bits; 0 where it is in. `lacks` says of which documents the words do not hold. */
export const failures = (
  { size, columns }: Columns,
  chosen: Query['facets'],
  lacks: ((id: number) => boolean) | undefined,
): Uint32Array => {
  const masks = new Uint32Array(size)
  if (lacks) for (let id = 0; id < size; id++) if (lacks(id)) masks[id] = wordless
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
    for (let id = 0; id < size; id++) {
      if (include && !bear(column, id, include)) masks[id] = (masks[id] ?? 0) | missed(facet)
      if (exclude && bear(column, id, exclude)) masks[id] = (masks[id] ?? 0) | shutOut(facet)
    }
  })
  return masks
}

/** Documents that nothing shuts out, ascending. */
export const unmasked = (masks: Uint32Array): Uint32Array => {
  const ids = new Uint32Array(masks.length)
  let count = 0
  for (let id = 0; id < masks.length; id++) if (masks[id] === 0) ids[count++] = id
  return ids.subarray(0, count)
}

/** Per facet and value: the documents that it would leave if it alone were included, all else as it is. */
export const countValues = (
  { columns }: Columns,
  masks: Uint32Array,
  ids: Uint32Array,
): Record<FacetName, ReadonlyMap<string, number>> => {
  const counted = columns.map(({ name, names, values, rows }, facet) => {
    const totals = new Uint32Array(names.length)
    const count = (id: number) => {
      const end = rows[id + 1] ?? 0
      for (let at = rows[id] ?? 0; at < end; at++) {
        const value = values[at] ?? 0
        totals[value] = (totals[value] ?? 0) + 1
      }
    }
    for (let i = 0; i < ids.length; i++) count(ids[i] ?? 0)
    // Those that this facet alone shuts out, another of its values would bring.
    const alone = missed(facet)
    for (let id = 0; id < masks.length; id++) if (masks[id] === alone) count(id)
    const found = new Map<string, number>()
    totals.forEach((total, value) => total > 0 && found.set(names[value] ?? '', total))
    return [name, found] as const
  })
  // One column per facet, and counts.test.ts holds that there is a facet for each name.
  return Object.fromEntries<ReadonlyMap<string, number>>(counted) as Record<FacetName, ReadonlyMap<string, number>>
}
