// Lookups and a facet in; the values that the corpus has for it out, each by every spelling that means it.
// Spellings are compared without case, accents, spaces and signs: `ok-log`, “OK Log” and OKLog are one.
import { fold } from '../../corpus/ids.ts'
import type { Lookups } from '../../corpus/lookups.ts'
import type { Value } from '../facets/facet.ts'
import { type FacetName, facetOf } from '../facets/index.ts'

export type Values = { all: Value[]; byKey: ReadonlyMap<string, Value>; ids: ReadonlySet<string> }

/** No name is longer than this. */
const longest = 200
/** A plus and a sharp count: C++ and C# are not C. */
export const keyOf = (text: string): string => fold(text.slice(0, longest)).replace(/[^\p{L}\p{N}+#]/gu, '')

const known = new WeakMap<Lookups, Map<FacetName, Values>>()

/** Made once for each corpus. */
export const valuesFor = (facet: FacetName, lookups: Lookups): Values => {
  const made = known.get(lookups) ?? new Map<FacetName, Values>()
  known.set(lookups, made)
  const before = made.get(facet)
  if (before) return before
  const all = facetOf(facet).values(lookups)
  const byKey = new Map<string, Value>()
  const add = (spelling: string, value: Value) => {
    const key = keyOf(spelling)
    if (key && !byKey.has(key)) byKey.set(key, value)
  }
  // An alias of one is not taken for the name of another.
  for (const value of all) add(value.name, value)
  for (const value of all) {
    if (value.ids.length === 1) add(value.ids[0] ?? '', value)
    for (const spelling of value.spellings) add(spelling, value)
  }
  const values = { all, byKey, ids: new Set(all.flatMap(({ ids }) => ids)) }
  made.set(facet, values)
  return values
}

/** The years of the corpus, first to last. */
export const yearsOf = ({ summaries }: Lookups): number[] =>
  [...new Set(summaries.editions.flatMap(({ year }) => year ?? []))].toSorted((a, b) => a - b)

/** Whether it is an id, or a year, of the corpus. */
export const isValue = (facet: FacetName, id: string, lookups: Lookups): boolean =>
  facet === 'year' ? yearsOf(lookups).includes(Number(id)) && /^\d+$/.test(id) : valuesFor(facet, lookups).ids.has(id)
