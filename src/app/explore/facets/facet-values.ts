// The counts of a facet and what is chosen of it in; its values as the rail lists them out.
import type { Lookups } from '../../../corpus/lookups.ts'
import type { FacetName } from '../../../search/facets/index.ts'
import { valueName } from '../names.ts'
import type { Choice, Chosen } from '../view.ts'

/** `beside` is the other name by which it was found. */
export type ListedValue = { value: string; label: string; count: number; choice: Choice; beside?: string }

/** What values brought before they were left out, by facet and value: from then on nothing counts them. */
export const broughtBefore = new Map<string, number>()

/** Values that were left out when these were counted, and so are in no count: one that is taken back stands there until all are counted anew. */
const uncounted = new WeakMap<ReadonlyMap<string, number>, Set<string>>()

/**
 * Those that would bring something, and those that are chosen, whatever they bring; most takeaways first. One that is left out stands
 * where it stood.
 */
export const listedValues = (
  name: FacetName,
  counts: ReadonlyMap<string, number>,
  chosen: Chosen,
  lookups: Lookups,
): ListedValue[] => {
  // An address may choose thousands.
  const [include, exclude] = [new Set(chosen.facets[name]?.include), new Set(chosen.facets[name]?.exclude)]
  const left = new Set([...(uncounted.get(counts) ?? []), ...exclude])
  uncounted.set(counts, left)
  return [...new Set([...counts.keys(), ...include, ...left])]
    .map(value => ({
      value,
      label: valueName(name, value, lookups),
      count: counts.get(value) ?? (left.has(value) ? broughtBefore.get(`${name} ${value}`) : 0) ?? 0,
      choice: include.has(value) ? ('include' as const) : exclude.has(value) ? ('exclude' as const) : undefined,
    }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}

/** At most so many, and those that are chosen, but for hundreds: each stays where it stands among the others. */
export const firstValues = (values: readonly ListedValue[], most: number, mostChosen = 24): ListedValue[] => {
  let chosen = 0
  return values.filter(({ choice }, i) => i < most || (choice && chosen++ < mostChosen))
}
