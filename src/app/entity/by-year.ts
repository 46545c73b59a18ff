// Takeaways in; how many fall in each year out, with the years between that have none. Refuses those without a year.
import type { Edition, Takeaway } from '../../corpus/schema.ts'

export type YearCount = { year: number; takeaways: number }

/** A longer history shows only the years in which something was said. */
const mostYears = 24

export const countsByYear = (takeaways: Takeaway[], editions: ReadonlyMap<string, Edition>): YearCount[] => {
  const counts = new Map<number, number>()
  for (const { edition } of takeaways) {
    const year = editions.get(edition)?.year
    if (year != null) counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  if (counts.size === 0) return []
  const [first, last] = [Math.min(...counts.keys()), Math.max(...counts.keys())]
  const years =
    last - first < mostYears
      ? Array.from({ length: last - first + 1 }, (_, i) => first + i)
      : [...counts.keys()].sort((a, b) => a - b)
  return years.map(year => ({ year, takeaways: counts.get(year) ?? 0 }))
}
