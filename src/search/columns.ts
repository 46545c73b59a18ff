// The index's columns of facets in; for a choice of values, the documents that it leaves, and what each value would leave, out.
// Knows facets and values as numbers only, until somebody asks by name.
import { facets } from './facets/index.ts'
import type { Columns as IndexColumns } from './index/container.ts'
import { type Link, type Links, once } from './index/links.ts'
import type { Inverse, Rows } from './index/rows.ts'
import { stringsOf, unpackStrings } from './index/strings.ts'
import type { FacetName } from './facets/index.ts'
import type { Query } from './results.ts'
import { ValueCounts } from './value-counts.ts'

/** `link` says which documents have which value, as a number; `names()[n]` is value `n`, and `places()` the way back. */
export type Column = { name: FacetName; link: Link; names: () => string[]; places: () => ReadonlyMap<string, number> }
/** `all` are all documents. The others are room for one answer at a time: what is made anew for each has to be cleared for each. */
export type Columns = {
  size: number
  columns: Column[]
  all: () => Uint32Array
  met: Uint16Array
  isIn: Uint8Array
  lists: Uint32Array[]
}

export const openColumns = (index: IndexColumns, { size, facet }: Links): Columns => ({
  size,
  all: once(() => {
    const all = new Uint32Array(size)
    for (let id = 0; id < size; id++) all[id] = id
    return all
  }),
  met: new Uint16Array(size),
  isIn: new Uint8Array(size),
  lists: [],
  columns: facets.map(({ name }) => {
    const names = once(() => unpackStrings(stringsOf(index, name)))
    return { name, link: facet(name), names, places: once(() => new Map(names().map((value, place) => [value, place]))) }
  }),
})

/** Sets a bit of the documents that have one of the values. A value that the corpus lacks has no place, and no document. */
const mark = ({ places, link }: Column, values: string[], bit: number, masks: Uint16Array | Uint32Array): void => {
  for (const value of values) {
    const place = places().get(value)
    if (place === undefined) continue
    const { documents, starts } = link.inverse()
    const end = starts[place + 1] ?? 0
    for (let at = starts[place] ?? 0; at < end; at++) {
      const id = documents[at] ?? 0
      masks[id] = (masks[id] ?? 0) | bit
    }
  }
}

const listAt = ({ size, lists }: Columns, place: number): Uint32Array => (lists[place] ??= new Uint32Array(size))

/**
 * Until the next is made: `ids` are left, ascending. Of a facet that asks for values, `left` are the documents that all else leaves:
 * what another of its values would bring is among them. In one list, or in two that share none.
 */
export type Narrowed = { ids: Uint32Array; left: Map<FacetName, Uint32Array[]> }

/** `among` are those that have the words, ascending; all where there are no words. */
export const narrow = (from: Columns, chosen: Query['facets'], among?: Uint32Array): Narrowed => {
  const { columns, all, met } = from
  const asked = columns.flatMap(column => {
    const choice = chosen[column.name]
    return choice && choice.include.length + choice.exclude.length > 0 ? [{ column, choice }] : []
  })
  if (asked.length === 0) return { ids: among ?? all(), left: new Map() }
  // A bit for each facet of which a value is to hold, and one that may not be set.
  const including = asked.filter(({ choice }) => choice.include.length > 0)
  const none = 1 << including.length
  met.fill(0)
  including.forEach(({ column, choice }, place) => mark(column, choice.include, 1 << place, met))
  const excluding = asked.filter(({ choice }) => choice.exclude.length > 0)
  for (const { column, choice } of excluding) mark(column, choice.exclude, none, met)
  const list = listAt(from, 0)
  const [first] = including
  if (first && including.length === 1 && excluding.length === 0)
    return { ids: meeting(among ?? all(), met, 1, list), left: new Map([[first.column.name, [among ?? all()]]]) }
  if (!first) return { ids: meeting(among ?? all(), met, 0, list), left: new Map() }
  const lists = including.map((_, place) => listAt(from, place + 1))
  const counts = new Uint32Array(including.length)
  const ids = list.subarray(0, part(among ?? all(), met, none, list, lists, counts))
  const left = including.map(({ column }, place): [FacetName, Uint32Array[]] => {
    const more = lists[place]?.subarray(0, counts[place])
    return [column.name, more ? [ids, more] : [ids]]
  })
  return { ids, left: new Map(left) }
}

/** Those of the documents whose bits are these. */
const meeting = (among: Uint32Array, met: Uint16Array, bits: number, list: Uint32Array): Uint32Array => {
  let count = 0
  for (let i = 0; i < among.length; i++) {
    const id = among[i] ?? 0
    list[count] = id
    // As a number: a jump would be guessed wrong too often to be cheaper.
    count += Number(met[id] === bits)
  }
  return list.subarray(0, count)
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
  const isOne = none === 2
  let count = 0
  for (let i = 0; i < among.length; i++) {
    const id = among[i] ?? 0
    const own = met[id] ?? 0
    // What meets none of several misses more than one.
    if (own === 0 && !isOne) continue
    const lacking = own ^ (none - 1)
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

/** Adds 1 to the total of every value that the documents have. */
const addValues = ({ things, starts }: Rows, ids: Uint32Array, totals: Uint32Array): void => {
  if (!starts) {
    for (let i = 0; i < ids.length; i++) {
      const value = things[ids[i] ?? 0] ?? 0
      totals[value] = (totals[value] ?? 0) + 1
    }
    return
  }
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] ?? 0
    const end = starts[id + 1] ?? 0
    for (let at = starts[id] ?? 0; at < end; at++) {
      const value = things[at] ?? 0
      totals[value] = (totals[value] ?? 0) + 1
    }
  }
}

const put = (lists: readonly Uint32Array[], isIn: Uint8Array, value: number): void => {
  for (const ids of lists) for (let i = 0; i < ids.length; i++) isIn[ids[i] ?? 0] = value
}

/** Of each value, how many of its documents are in. */
const countMarked = ({ documents, starts }: Inverse, isIn: Uint8Array, totals: Uint32Array): void => {
  let at = 0
  for (let value = 0; value < totals.length; value++) {
    const end = starts[value + 1] ?? 0
    let count = 0
    for (; at < end; at++) count += isIn[documents[at] ?? 0] ?? 0
    totals[value] = count
  }
}

/** Beyond one document in so many, all documents of each value are sooner looked at than the values of each document. */
const FEW = 8

/** Per facet that is asked for, and by value: the documents that it would leave if it alone were included, all else as it is. */
export const countValues = <Name extends FacetName>(
  { size, columns, isIn }: Columns,
  names: readonly Name[],
  { ids, left }: Narrowed,
): Record<Name, ValueCounts> => {
  const common = [ids]
  let marked: readonly Uint32Array[] = []
  const totalsFor = ({ name, link }: Column): Uint32Array => {
    const lists = left.get(name) ?? common
    const own = lists.reduce((sum, list) => sum + list.length, 0)
    if (own === size) return link.totals()
    const found = new Uint32Array(link.totals().length)
    if (own <= size / FEW) {
      for (const list of lists) addValues(link.rows(), list, found)
      return found
    }
    if (marked !== lists) {
      put(marked, isIn, 0)
      put(lists, isIn, 1)
      marked = lists
    }
    countMarked(link.inverse(), isIn, found)
    return found
  }
  const wanted = new Set<FacetName>(names)
  const counted = columns
    .filter(({ name }) => wanted.has(name))
    .map(column => [column.name, new ValueCounts(column.names, column.places, totalsFor(column))] as const)
  put(marked, isIn, 0)
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
