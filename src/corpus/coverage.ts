// The summaries in; what the corpus holds out, by year and edition, newest first, and the years that a series lacks.
// Counts each thing once a line, however many editions name it: totals are no sums. Says nothing of conferences that no recap names.
import { compare } from './order.ts'
import type { Edition, Entity, Summaries } from './schema.ts'

/** Distinct things, of one edition, of a year or of all. */
export type Holdings = { recaps: number; talks: number; takeaways: number; tools: number; companies: number; people: number }

export type EditionCoverage = { edition: Edition; holdings: Holdings }

export type YearCoverage = {
  /** Null where the recaps do not say it. */
  year: number | null
  holdings: Holdings
  editions: EditionCoverage[]
  /** Series with a recap of an earlier and of a later year, and none of this one. */
  lacking: string[]
}

export type Coverage = { years: YearCoverage[]; holdings: Holdings }

const sum = (editions: Edition[], countOf: (edition: Edition) => number): number =>
  editions.reduce((total, edition) => total + countOf(edition), 0)

const holdingsOf = (editions: Edition[], { tools, companies, people }: Summaries): Holdings => {
  const among = new Set(editions.map(({ id }) => id))
  const named = (entities: Entity[]): number => entities.filter(entity => entity.editions.some(id => among.has(id))).length
  return {
    recaps: new Set(editions.flatMap(({ recaps }) => recaps)).size,
    talks: sum(editions, ({ talks }) => talks),
    takeaways: sum(editions, ({ takeaways }) => takeaways),
    tools: named(tools),
    companies: named(companies),
    people: named(people),
  }
}

const groupBy = <Key, Item>(items: Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> => {
  const groups = new Map<Key, Item[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

/** By year: the series that have a recap before and after it, but none of it. */
const lackingOf = (editions: Edition[]): Map<number, string[]> => {
  const held = groupBy(
    editions.flatMap(({ series, year }) => (series !== null && year !== null ? [{ series, year }] : [])),
    ({ series }) => series,
  )
  const lacks = [...held].flatMap(([series, of]) => {
    const years = new Set(of.map(({ year }) => year))
    const first = Math.min(...years)
    return Array.from({ length: Math.max(...years) - first }, (_, i) => first + i)
      .filter(year => !years.has(year))
      .map(year => ({ series, year }))
  })
  return new Map(
    [...groupBy(lacks, ({ year }) => year)].map(([year, of]) => [year, of.map(({ series }) => series).sort(compare)]),
  )
}

export const coverageOf = (summaries: Summaries): Coverage => {
  const byYear = groupBy(summaries.editions, ({ year }) => year)
  const lacking = lackingOf(summaries.editions)
  const years = [...new Set([...byYear.keys(), ...lacking.keys()])]
    // Those of no known year last.
    .sort((a, b) => (b ?? Number.NEGATIVE_INFINITY) - (a ?? Number.NEGATIVE_INFINITY))
    .map((year): YearCoverage => {
      const editions = (byYear.get(year) ?? []).toSorted((a, b) => compare(a.name, b.name))
      return {
        year,
        holdings: holdingsOf(editions, summaries),
        editions: editions.map(edition => ({ edition, holdings: holdingsOf([edition], summaries) })),
        lacking: year === null ? [] : (lacking.get(year) ?? []),
      }
    })
  return { years, holdings: holdingsOf(summaries.editions, summaries) }
}
