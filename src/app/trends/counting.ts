// A corpus in; for each name of a kind, the talks in which it comes up out, year by year: those that explore lists for the name and
// the year. Refuses what has no year, and what was said outside of talks, since a share is a share of talks.
import { entitiesOfTakeaway } from '../../corpus/lookups.ts'
import type { Edition, EntityKind, Takeaway, TalkSummary } from '../../corpus/schema.ts'
import type { Named, TrendYear } from '../../corpus/trends.ts'

export type Counted = {
  editions: readonly Edition[]
  talks: readonly TalkSummary[]
  takeaways: readonly Takeaway[]
}

export const yearsOf = ({ editions, takeaways }: Counted): TrendYear[] => {
  const yearOf = new Map(editions.map(({ id, year }) => [id, year]))
  const years = new Map<number, { recaps: Set<string>; talks: Set<string> }>()
  for (const { year, recaps } of editions) {
    if (year === null || recaps.length === 0) continue
    const known = years.get(year) ?? { recaps: new Set(), talks: new Set() }
    for (const recap of recaps) known.recaps.add(recap)
    years.set(year, known)
  }
  for (const { talk, edition } of takeaways) if (talk !== undefined) years.get(yearOf.get(edition) ?? Number.NaN)?.talks.add(talk)
  return [...years]
    .sort(([a], [b]) => a - b)
    .map(([year, { recaps, talks }]) => ({ year, recaps: recaps.size, talks: talks.size }))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

/** Talks over all years. */
export const allTalks = ({ talks }: Named): number => sum(talks)

/** Those of most talks first. */
export const namedByYear = ({ editions, talks, takeaways }: Counted, kind: EntityKind, years: readonly TrendYear[]): Named[] => {
  const talkOf = new Map(talks.map(talk => [talk.id, talk]))
  const columnOf = new Map(years.map(({ year }, column) => [year, column]))
  const columns = new Map(editions.map(({ id, year }) => [id, columnOf.get(year ?? Number.NaN)]))
  const found = new Map<string, Set<string>[]>()
  for (const takeaway of takeaways) {
    const { talk } = takeaway
    const column = columns.get(takeaway.edition)
    if (talk === undefined || column === undefined) continue
    for (const id of entitiesOfTakeaway(takeaway, talkOf.get(talk), kind)) {
      const sets = found.get(id) ?? years.map(() => new Set<string>())
      sets[column]?.add(talk)
      found.set(id, sets)
    }
  }
  return [...found]
    .map(([id, sets]) => ({ id, talks: sets.map(({ size }) => size) }))
    .sort((a, b) => allTalks(b) - allTalks(a) || (a.id < b.id ? -1 : 1))
}
