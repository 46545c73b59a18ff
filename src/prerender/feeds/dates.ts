// The recaps that report something, and the year of its conference, in; when a feed says that it was written out.
// Never the clock: equal recaps give equal feeds.
import type { RecapSummary } from '../../corpus/schema.ts'

export type EntryDates = {
  /** The days of the first and the last recap, where their metadata states any. */
  stated?: { first: string; last: string }
  /** What Atom demands: the last stated day, or else the earliest moment that it can have been: of the year, or of all time. */
  updated: string
}

/** Nothing that is told in a file is older. */
export const EPOCH = '1970-01-01T00:00:00Z'

const midnight = (day: string): string => `${day}T00:00:00Z`

const startOf = (year: number | null): string =>
  year !== null && year >= 1970 && year <= 9999 ? midnight(`${year}-01-01`) : EPOCH

export const entryDates = (recaps: Pick<RecapSummary, 'date'>[], year: number | null): EntryDates => {
  const days = recaps.flatMap(({ date }) => date ?? []).sort()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return { updated: startOf(year) }
  return { stated: { first: midnight(first), last: midnight(last) }, updated: midnight(last) }
}
