// The index's columns of facets in; for a choice of values, the documents that it leaves, and what each value would leave, out.
// Knows facets and values as numbers only, until somebody asks by name.
import { facets } from './facets/index.ts'
import type { Columns as IndexColumns } from './index/container.ts'
import { type Inverse, invert, readRows, type Rows, totalsOf } from './index/rows.ts'
import { stringsOf, unpackStrings } from './index/strings.ts'
import type { FacetName, Query } from './results.ts'
import { ValueCounts } from './value-counts.ts'

/** `names[n]` is the value that documents know as `n`; `totals` counts each value in all documents. */
export type Column = {
  name: FacetName
  names: string[]
  places: ReadonlyMap<string, number>
  rows: Rows
  totals: Uint32Array
  /** The documents of each value, made when a value is first chosen. */
  inverse: () => Inverse
}
/** `all` are all documents. The others are room for one answer at a time: what is made anew for each has to be cleared for each. */
export type Columns = { size: number; columns: Column[]; all: Uint32Array; met: Uint16Array; lists: Uint32Array[] }

export const openColumns = (index: IndexColumns, size: number): Columns => {
  const named = facets.map(({ name }) => ({ name, names: unpackStrings(stringsOf(index, name)) }))
  const isWide = named.some(({ names }) => names.length > 0x10000)
  const all = new Uint32Array(size)
  for (let id = 0; id < size; id++) all[id] = id
  return {
    size,
    all,
    met: new Uint16Array(size),
    lists: [],
    columns: named.map(({ name, names }) => {
      const rows = readRows(index, name, isWide)
      const totals = totalsOf(rows, names.length)
      const places = new Map(names.map((value, place) => [value, place]))
      let inverse: Inverse | undefined
      return { name, names, places, rows, totals, inverse: () => (inverse ??= invert(rows, totals)) }
    }),
  }
}

/** Sets a bit of the documents that have one of the values. A value that the corpus lacks has no place, and no document. */
const mark = ({ places, inverse }: Column, values: string[], bit: number, masks: Uint16Array | Uint32Array): void => {
  for (const value of values) {
    const place = places.get(value)
    if (place === undefined) continue
    const { documents, starts } = inverse()
    const end = starts[place + 1] ?? 0
    for (let at = starts[place] ?? 0; at < end; at++) {
      const id = documents[at] ?? 0
      masks[id] = (masks[id] ?? 0) | bit
    }
  }
}

const listAt = ({ size, lists }: Columns, place: number): Uint32Array => (lists[place] ??= new Uint32Array(size))

/** Until the next is made: `ids` are left, ascending. `brought` are those that each facet alone shuts out: another of its values would bring them. */
export type Narrowed = { ids: Uint32Array; brought: Map<FacetName, Uint32Array>; isAll: boolean }

/** `among` are those that have the words, ascending; all where there are no words. */
export const narrow = (from: Columns, chosen: Query['facets'], among?: Uint32Array): Narrowed => {
  const { size, columns, all, met } = from
  const asked = columns.flatMap(column => {
    const choice = chosen[column.name]
    return choice && choice.include.length + choice.exclude.length > 0 ? [{ column, choice }] : []
  })
  if (asked.length === 0) return { ids: among ?? all, brought: new Map(), isAll: !among }
  // A bit for each facet of which a value is to hold, and one that may not be set.
  const including = asked.filter(({ choice }) => choice.include.length > 0)
  const none = 1 << including.length
  met.fill(0)
  including.forEach(({ column, choice }, place) => mark(column, choice.include, 1 << place, met))
  for (const { column, choice } of asked) mark(column, choice.exclude, none, met)
  const lists = including.map((_, place) => listAt(from, place + 1))
  const ids = listAt(from, 0)
  const counts = new Uint32Array(including.length)
  const count = part(among ?? all, met, none, ids, lists, counts)
  return {
    ids: ids.subarray(0, count),
    brought: new Map(including.map(({ column }, place) => [column.name, lists[place]?.subarray(0, counts[place]) ?? ids])),
    isAll: !among && count === size,
  }
}

/** Parts documents into those that meet all below the bit `none`, whose number comes back, and those that miss one alone. */
const part = (
  among: Uint32Array,
  met: Uint16Array,
  none: number,
  ids: Uint32Array,
  lists: readonly Uint32Array[],
  counts: Uint32Array,
): number => {
  let count = 0
  for (let i = 0; i < among.length; i++) {
    const id = among[i] ?? 0
    const lacking = (met[id] ?? 0) ^ (none - 1)
    if (lacking === 0) ids[count++] = id
    else if ((lacking & (lacking - 1)) === 0 && lacking !== none) {
      const place = 31 - Math.clz32(lacking)
      const list = lists[place]
      const at = counts[place] ?? 0
      if (list) list[at] = id
      counts[place] = at + 1
    }
  }
  return count
}

/** Adds `each` to the total of every value that the documents have. */
const addValues = ({ things, starts }: Rows, ids: Uint32Array, totals: Uint32Array, each: number): void => {
  if (!starts) {
    for (let i = 0; i < ids.length; i++) {
      const value = things[ids[i] ?? 0] ?? 0
      totals[value] = (totals[value] ?? 0) + each
    }
    return
  }
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] ?? 0
    const end = starts[id + 1] ?? 0
    for (let at = starts[id] ?? 0; at < end; at++) {
      const value = things[at] ?? 0
      totals[value] = (totals[value] ?? 0) + each
    }
  }
}

/** The documents that are in neither of two lists, which ascend and share none. */
const without = (size: number, ids: Uint32Array, more: Uint32Array, list: Uint32Array): Uint32Array => {
  let [i, j, count] = [0, 0, 0]
  // Nothing is read beyond an end: an engine makes every reading slow for it.
  const at = (all: Uint32Array, place: number) => (place < all.length ? (all[place] ?? 0) : size)
  let [nextId, nextMore] = [at(ids, 0), at(more, 0)]
  for (let id = 0; id < size; id++)
    if (id === nextId) nextId = at(ids, ++i)
    else if (id === nextMore) nextMore = at(more, ++j)
    else list[count++] = id
  return list.subarray(0, count)
}
const nothing = new Uint32Array()

/** Per facet that is asked for, and by value: the documents that it would leave if it alone were included, all else as it is. */
export const countValues = <Name extends FacetName>(
  from: Columns,
  names: readonly Name[],
  { ids, brought, isAll }: Narrowed,
): Record<Name, ValueCounts> => {
  const { size, columns } = from
  // Of most documents, those that are left out are sooner counted.
  let others: Uint32Array | undefined
  const totalsFor = ({ name, rows, totals }: Column): Uint32Array => {
    const more = brought.get(name) ?? nothing
    const own = ids.length + more.length
    if (isAll || own === size) return totals
    if (own <= size / 2) {
      const found = new Uint32Array(totals.length)
      addValues(rows, ids, found, 1)
      addValues(rows, more, found, 1)
      return found
    }
    const found = totals.slice()
    const rest =
      more.length === 0
        ? (others ??= without(size, ids, nothing, listAt(from, facets.length + 1)))
        : without(size, ids, more, listAt(from, facets.length + 2))
    addValues(rows, rest, found, -1)
    return found
  }
  const wanted = new Set<FacetName>(names)
  const counted = columns
    .filter(({ name }) => wanted.has(name))
    .map(column => [column.name, new ValueCounts(column.names, column.places, totalsFor(column))] as const)
  // One column per facet, and counts.test.ts holds that there is a facet for each name.
  return Object.fromEntries<ValueCounts>(counted) as Record<Name, ValueCounts>
}

/** The bits of a document's mask: 2f where it misses facet f's included values, 2f+1 where it has an excluded one. */
export const missed = (facet: number): number => 1 << (2 * facet)
export const shutOut = (facet: number): number => 2 << (2 * facet)
/** The bit after all facets': the words are not in the document. */
export const wordless = 1 << (2 * facets.length)

/** Why each document is left out, as bits; 0 where it is in. For a query that leaves nothing. */
export const failures = ({ size, columns }: Columns, chosen: Query['facets'], among?: Uint32Array): Uint32Array => {
  const masks = new Uint32Array(size)
  if (among) {
    masks.fill(wordless)
    for (let i = 0; i < among.length; i++) masks[among[i] ?? 0] = 0
  }
  columns.forEach((column, facet) => {
    const choice = chosen[column.name]
    if (!choice) return
    if (choice.include.length > 0) {
      const has = new Uint32Array(size)
      mark(column, choice.include, 1, has)
      for (let id = 0; id < size; id++) if (has[id] === 0) masks[id] = (masks[id] ?? 0) | missed(facet)
    }
    mark(column, choice.exclude, shutOut(facet), masks)
  })
  return masks
}
