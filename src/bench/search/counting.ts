// Which takeaways have the words in; how many there are once the facets are met, and each value's count, out.
// Twice: as one would write it first, and over columns of numbers, for engines that have no facets of their own.
import { ValueCounts } from '../../search/value-counts.ts'
import { type Asked, type Counts, type Facet, type FacetValues, facets, perFacet } from './engine.ts'

const meets = (values: FacetValues, { include }: Asked, but?: Facet): boolean =>
  facets.every(
    facet => facet === but || include[facet].length === 0 || values[facet].some(value => include[facet].includes(value)),
  )

/** A pass over the found for each facet: no takeaway is prepared for it. */
export const countNaively = (values: FacetValues[], asked: Asked, found: number[]): { ids: number[]; counts: Counts } => {
  const of = (id: number): FacetValues => values[id] ?? perFacet(() => [])
  const counts = perFacet(facet => {
    const count = new Map<string, number>()
    for (const id of found)
      if (meets(of(id), asked, facet)) for (const value of of(id)[facet]) count.set(value, (count.get(value) ?? 0) + 1)
    return count
  })
  return { ids: found.filter(id => meets(of(id), asked)), counts }
}

/** A facet's values; takeaway `id` has those at `places[starts[id]]` up to `places[starts[id + 1]]`. */
type Column = { values: string[]; byName: ReadonlyMap<string, number>; starts: Uint32Array; places: Uint32Array }
export type Columns = Record<Facet, Column>
/** As JSON has them. */
export type StoredColumns = Record<Facet, { values: string[]; starts: number[]; places: number[] }>

export const storeColumns = (columns: Columns): StoredColumns =>
  perFacet(facet => {
    const { values, starts, places } = columns[facet]
    return { values, starts: [...starts], places: [...places] }
  })

export const openColumns = (stored: StoredColumns): Columns =>
  perFacet(facet => {
    const { values, starts, places } = stored[facet]
    const byName = new Map(values.map((value, place) => [value, place]))
    return { values, byName, starts: Uint32Array.from(starts), places: Uint32Array.from(places) }
  })

export const createColumns = (all: FacetValues[]): Columns => {
  const stored = perFacet(facet => {
    const known = new Map<string, number>()
    const starts = [0]
    const places: number[] = []
    for (const values of all) {
      for (const value of values[facet]) {
        const place = known.get(value) ?? known.size
        known.set(value, place)
        places.push(place)
      }
      starts.push(places.length)
    }
    return { values: [...known.keys()], starts, places }
  })
  return openColumns(stored)
}

/** Per facet, 1 for each takeaway that has an included value; nothing where the facet asks for none. */
const meetingOf = ({ byName, starts, places }: Column, include: string[]): Uint8Array | undefined => {
  if (include.length === 0) return undefined
  const wanted = new Set(include.map(value => byName.get(value)))
  const meeting = new Uint8Array(starts.length)
  for (let id = 0; id + 1 < starts.length; id++)
    for (let at = starts[id] ?? 0; at < (starts[id + 1] ?? 0); at++) if (wanted.has(places[at] ?? 0)) meeting[id] = 1
  return meeting
}

/** One pass over the found: a bit for each facet that is missed, and a count wherever no other facet is. */
export const countByColumns = (columns: Columns, { include }: Asked, found: number[]): { ids: number[]; counts: Counts } => {
  const all = facets.map((facet, place) => ({
    column: columns[facet],
    meeting: meetingOf(columns[facet], include[facet]),
    others: ~(1 << place),
    totals: new Uint32Array(columns[facet].values.length),
  }))
  const ids: number[] = []
  for (const id of found) {
    let missed = 0
    for (const { meeting, others } of all) if (meeting && meeting[id] === 0) missed |= ~others
    if (missed === 0) ids.push(id)
    for (const { column, others, totals } of all) {
      if ((missed & others) !== 0) continue
      const end = column.starts[id + 1] ?? 0
      for (let at = column.starts[id] ?? 0; at < end; at++) {
        const place = column.places[at] ?? 0
        totals[place] = (totals[place] ?? 0) + 1
      }
    }
  }
  // As ours are counted: a count is there for whoever asks for it by name.
  const counts = perFacet(facet => {
    const { values, byName } = columns[facet]
    return new ValueCounts(
      () => values,
      () => byName,
      all[facets.indexOf(facet)]?.totals ?? new Uint32Array(values.length),
    )
  })
  return { ids, counts }
}

/** The first numbers: every takeaway, for who asks for no words. */
export const everything = (size: number): number[] => Array.from({ length: size }, (_, id) => id)
