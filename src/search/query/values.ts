// Lookups and a facet in; the values that the corpus has for it out, each by every spelling that means it.
// Spellings are compared without case, accents, spaces and signs: `ok-log`, “OK Log” and OKLog are one.
import { fold } from '../../corpus/ids.ts'
import { entitiesOf, type Lookups } from '../../corpus/lookups.ts'
import { type EntityKind, type StanceName, stanceNames, takeawayKinds } from '../../corpus/schema.ts'
import type { FacetName } from '../results.ts'

/** `ids` are several where a name means several: “SREcon Europe” is an edition each year. */
export type Value = { ids: string[]; name: string; spellings: string[]; takeaways: number }
export type Values = { all: Value[]; byKey: ReadonlyMap<string, Value>; ids: ReadonlySet<string> }

/** No name is longer than this. */
const longest = 200
/** A plus and a sharp count: C++ and C# are not C. */
export const keyOf = (text: string): string => fold(text.slice(0, longest)).replace(/[^\p{L}\p{N}+#]/gu, '')

const stanceSpellings: Record<StanceName, string[]> = {
  uses: ['use', 'used', 'using'],
  built: ['build', 'builds', 'building'],
  recommends: ['recommend', 'recommended'],
  evaluates: ['evaluate', 'evaluated', 'evaluating'],
  replaced: ['replace', 'replaces', 'left', 'leaves'],
  warns: ['warn', 'warned', 'warns of', 'warns against'],
}

const word = (name: string, others: string[]): Value => ({ ids: [name], name, spellings: others, takeaways: 0 })

/** Those that every corpus has. */
export const fixedValues: Record<'kind' | 'stance', Value[]> = {
  kind: takeawayKinds.map(kind => word(kind, [`${kind}s`])),
  stance: stanceNames.map(stance => word(stance, stanceSpellings[stance])),
}

const editionValues = ({ summaries: { editions } }: Lookups): Value[] => {
  const together = new Map<string, Value>()
  for (const { id, series, region, takeaways } of editions) {
    for (const name of series === null ? [] : [series, ...(region === null ? [] : [`${series} ${region}`])]) {
      const value = together.get(name) ?? { ids: [], name, spellings: [], takeaways: 0 }
      together.set(name, { ...value, ids: [...value.ids, id], takeaways: value.takeaways + takeaways })
    }
  }
  return [...editions.map(({ id, name, takeaways }) => ({ ids: [id], name, spellings: [id], takeaways })), ...together.values()]
}

const entityValues =
  (kind: EntityKind) =>
  ({ summaries }: Lookups): Value[] =>
    entitiesOf(summaries, kind).map(({ id, name, aliases, takeaways }) => ({
      ids: [id],
      name,
      spellings: [id, ...aliases],
      takeaways,
    }))

const valuesOf: Record<FacetName, (lookups: Lookups) => Value[]> = {
  year: () => [],
  kind: () => fixedValues.kind,
  stance: () => fixedValues.stance,
  conference: editionValues,
  tool: entityValues('tool'),
  company: entityValues('company'),
  topic: entityValues('topic'),
  person: entityValues('person'),
}

const known = new WeakMap<Lookups, Map<FacetName, Values>>()

/** Made once for each corpus. */
export const valuesFor = (facet: FacetName, lookups: Lookups): Values => {
  const made = known.get(lookups) ?? new Map<FacetName, Values>()
  known.set(lookups, made)
  const before = made.get(facet)
  if (before) return before
  const all = valuesOf[facet](lookups)
  const byKey = new Map<string, Value>()
  const add = (spelling: string, value: Value) => {
    const key = keyOf(spelling)
    if (key && !byKey.has(key)) byKey.set(key, value)
  }
  // An alias of one is not taken for the name of another.
  for (const value of all) add(value.name, value)
  for (const value of all) for (const spelling of value.spellings) add(spelling, value)
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
