// The values of a facet in; those found by a beginning typed out, and all of them in another order. Loads when all are asked for.
import type { Lookups } from '../../../corpus/lookups.ts'
import { fold } from '../../../corpus/ids.ts'
import { keyOf, valuesFor } from '../../../search/query/values.ts'
import type { FacetName } from '../../../search/facets/index.ts'
import type { ListedValue } from './facet-values.ts'

export const valueOrders = ['count', 'name'] as const
export type ValueOrder = (typeof valueOrders)[number]

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
