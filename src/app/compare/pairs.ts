// The lookups in; pairs worth comparing out: those that most talks name together, and of as many
// those whose talks name fewer others, each name in one pair alone; of years, those in which most was said. Refuses a pair of which
// next to nothing was said.
import type { Lookups } from '../../corpus/lookups.ts'
import { entitiesOf } from '../../corpus/lookups.ts'
import type { AlikeKind } from './alike.ts'

/** `talks` name both. */
export type Pair = { ids: [string, string]; talks: number }

export type YearPair = { ids: [string, string]; takeaways: [number, number] }

/** A talk that names more is a list of names. */
const mostNames = 24
/** Of fewer takeaways there is little to compare. */
const leastSaid = 3

export const pairsOf = (kind: AlikeKind, { summaries }: Pick<Lookups, 'summaries'>, atMost: number): Pair[] => {
  const said = new Map(entitiesOf(summaries, kind).map(({ id, takeaways }) => [id, takeaways]))
  const saidOf = (id: string): number => said.get(id) ?? 0
  const mostFirst = (one: string, other: string): Pair['ids'] => (saidOf(other) > saidOf(one) ? [other, one] : [one, other])
  const pairs = new Map<string, Pair & { weight: number }>()
  for (const talk of summaries.talks) {
    const names = [...new Set(kind === 'tool' ? talk.tools : talk.companies)].sort()
    if (names.length > mostNames) continue
    names.forEach((one, i) => {
      for (const other of names.slice(i + 1)) {
        const key = `${one} ${other}`
        const pair = pairs.get(key) ?? { ids: mostFirst(one, other), talks: 0, weight: 0 }
        pair.talks += 1
        pair.weight += 1 / (names.length - 1)
        pairs.set(key, pair)
      }
    })
  }
  const lesser = ({ ids: [one, other] }: Pair): number => Math.min(saidOf(one), saidOf(other))
  const sorted = [...pairs.values()]
    .filter(pair => lesser(pair) >= leastSaid)
    .sort((a, b) => b.talks - a.talks || b.weight - a.weight || lesser(b) - lesser(a) || (`${a.ids}` < `${b.ids}` ? -1 : 1))
  const used = new Set<string>()
  const chosen: Pair[] = []
  for (const pair of sorted) {
    if (chosen.length === atMost) break
    if (pair.ids.some(id => used.has(id))) continue
    for (const id of pair.ids) used.add(id)
    chosen.push({ ids: pair.ids, talks: pair.talks })
  }
  return chosen
}

/** The first year with the last, and each of those of which most is said with the next; older first, each with its takeaways. */
export const yearPairs = ({ summaries }: Pick<Lookups, 'summaries'>, atMost: number): YearPair[] => {
  const said = new Map<number, number>()
  for (const { year, takeaways } of summaries.editions) if (year !== null) said.set(year, (said.get(year) ?? 0) + takeaways)
  const years = [...said.keys()].sort((a, b) => a - b)
  const pair = (a: number, b: number): YearPair => {
    const [older, newer] = [Math.min(a, b), Math.max(a, b)]
    return { ids: [`${older}`, `${newer}`], takeaways: [said.get(older) ?? 0, said.get(newer) ?? 0] }
  }
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined || first === last) return []
  const most = years.toSorted((a, b) => (said.get(b) ?? 0) - (said.get(a) ?? 0) || b - a)
  const pairs = [pair(first, last), ...most.slice(1).map((year, i) => pair(most[i] ?? year, year))]
  return [...new Map(pairs.map(each => [each.ids.join(), each])).values()].slice(0, atMost)
}
