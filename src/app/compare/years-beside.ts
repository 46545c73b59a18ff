// Two sides in; the years that either has something in, the same for both and in order, with how much each has, out.
import type { Edition, Takeaway } from '../../corpus/schema.ts'
import { countsByYear, type YearCount } from '../entity/by-year.ts'

/** `most` is the largest count of all: the measure of every bar. */
export type YearsBeside = { sides: [YearCount[], YearCount[]]; most: number }

export const yearsBeside = (one: Takeaway[], other: Takeaway[], editions: ReadonlyMap<string, Edition>): YearsBeside => {
  const years = countsByYear([...one, ...other], editions).map(({ year }) => year)
  const [counts, beside] = [one, other].map(
    takeaways => new Map(countsByYear(takeaways, editions).map(({ year, takeaways: count }) => [year, count])),
  )
  const of = (found: Map<number, number> | undefined) => years.map(year => ({ year, takeaways: found?.get(year) ?? 0 }))
  const sides: YearsBeside['sides'] = [of(counts), of(beside)]
  return { sides, most: Math.max(1, ...sides.flat().map(({ takeaways }) => takeaways)) }
}
