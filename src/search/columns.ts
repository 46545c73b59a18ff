// Documents in, one column of values per facet out; then for a choice of values, which facets shut each document out.
// Knows facets as numbers only: bit 2f says that facet f's included values are missed, bit 2f+1 that an excluded one holds.
import type { Document } from './documents.ts'
import { facets } from './facets/index.ts'
import type { FacetName, Query } from './results.ts'

/** `values[n]` is the value that documents know as `n`. */
type Column = { name: FacetName; values: string[]; ordinals: Map<string, number>; rows: number[][] }
export type Columns = { size: number; columns: Column[] }

export const missed = (facet: number): number => 1 << (2 * facet)
export const shutOut = (facet: number): number => 2 << (2 * facet)
/** The bit after all facets': the words are not in the document. */
export const wordless = 1 << (2 * facets.length)

export const createColumns = (documents: Document[]): Columns => ({
  size: documents.length,
  columns: facets.map(({ name, valuesOf }) => {
    const ordinals = new Map<string, number>()
    const rows = documents.map(document =>
      valuesOf(document).map(value => {
        const ordinal = ordinals.get(value) ?? ordinals.size
        ordinals.set(value, ordinal)
        return ordinal
      }),
    )
    return { name, values: [...ordinals.keys()], ordinals, rows }
  }),
})

/** Why each document is left out, as bits; 0 where it is in. */
export const failures = ({ size, columns }: Columns, chosen: Query['facets'], matched?: ReadonlyMap<number, unknown>) => {
  const masks = new Uint32Array(size)
  if (matched) for (let id = 0; id < size; id++) if (!matched.has(id)) masks[id] = wordless
  columns.forEach(({ name, ordinals, rows }, facet) => {
    const choice = chosen[name]
    if (!choice) return
    // A value that the corpus lacks has no ordinal: included it is missed everywhere, excluded it shuts nothing out.
    const ordinalsOf = (values: string[]) => new Set(values.map(value => ordinals.get(value) ?? -1))
    const include = ordinalsOf(choice.include)
    const exclude = ordinalsOf(choice.exclude)
    rows.forEach((row, id) => {
      let mask = masks[id] ?? 0
      if (include.size > 0 && !row.some(value => include.has(value))) mask |= missed(facet)
      if (row.some(value => exclude.has(value))) mask |= shutOut(facet)
      masks[id] = mask
    })
  })
  return masks
}

/** Per facet and value: the documents that it would leave if it alone were included, all else as it is. */
export const countValues = ({ columns }: Columns, masks: Uint32Array): Record<FacetName, ReadonlyMap<string, number>> => {
  const counted = columns.map(({ name, values, rows }, facet) => {
    const totals = new Uint32Array(values.length)
    const others = ~missed(facet)
    masks.forEach((mask, id) => {
      if ((mask & others) === 0) for (const value of rows[id] ?? []) totals[value] = (totals[value] ?? 0) + 1
    })
    const found = values.map((value, ordinal): [string, number] => [value, totals[ordinal] ?? 0])
    return [name, new Map(found.filter(([, total]) => total > 0))] as const
  })
  // One column per facet, and counts.test.ts holds that there is a facet for each name.
  return Object.fromEntries<ReadonlyMap<string, number>>(counted) as Record<FacetName, ReadonlyMap<string, number>>
}
