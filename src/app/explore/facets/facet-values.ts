// The counts of a facet and what is chosen of it in; its values as the rail lists them out: in order, found by a beginning typed.
import type { Lookups } from '../../../corpus/lookups.ts'
import { fold } from '../../../corpus/ids.ts'
import { keyOf, valuesFor } from '../../../search/query/values.ts'
import type { FacetName } from '../../../search/results.ts'
import { valueName } from '../names.ts'
import { type Choice, type Chosen, choiceOf } from '../view.ts'

/** `beside` is the other name by which it was found. */
export type ListedValue = { value: string; label: string; count: number; choice: Choice; beside?: string }

export const valueOrders = ['count', 'name'] as const
export type ValueOrder = (typeof valueOrders)[number]

/** Those that would bring something, and those that are chosen, whatever they bring; most takeaways first. */
export const listedValues = (
  name: FacetName,
  counts: ReadonlyMap<string, number>,
  chosen: Chosen,
  lookups: Lookups,
): ListedValue[] => {
  const { include = [], exclude = [] } = chosen.facets[name] ?? {}
  return [...new Set([...counts.keys(), ...include, ...exclude])]
    .map(value => ({
      value,
      label: valueName(name, value, lookups),
      count: counts.get(value) ?? 0,
      choice: choiceOf(chosen, name, value),
    }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}

/** At most so many, and those that are chosen, but for hundreds: each stays where it stands among the others. */
export const firstValues = (values: readonly ListedValue[], most: number, mostChosen = 24): ListedValue[] => {
  let chosen = 0
  return values.filter(({ choice }, i) => i < most || (choice && chosen++ < mostChosen))
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true })

export const inOrder = (values: readonly ListedValue[], order: ValueOrder): readonly ListedValue[] =>
  order === 'count' ? values : values.toSorted((a, b) => collator.compare(a.label, b.label))

/** The words of a name, each with all that follows it, without spaces and signs: “OK Log” begins as `ok`, `oklog` and `log` do. */
const beginnings = (name: string): string[] => {
  const words = fold(name)
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter(Boolean)
  return words.map((_, i) => words.slice(i).join(''))
}

/** Those of whose names a word begins as typed; case, accents, spaces and signs do not count. All of them where nothing is. */
export const beginningWith = (
  values: readonly ListedValue[],
  typed: string,
  name: FacetName,
  lookups: Lookups,
): readonly ListedValue[] => {
  const key = keyOf(typed)
  if (!key) return values
  const begins = (spelling: string) => beginnings(spelling).some(words => words.startsWith(key))
  const others = new Map(valuesFor(name, lookups).all.flatMap(({ ids, spellings }) => ids.map(id => [id, spellings] as const)))
  return values.flatMap(value => {
    if (begins(value.label)) return [value]
    const beside = others.get(value.value)?.find(spelling => spelling !== value.value && begins(spelling))
    return beside === undefined ? [] : [{ ...value, beside }]
  })
}
