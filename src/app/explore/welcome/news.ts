// The recaps of the corpus, and those that a reader saw on an earlier visit, in; what has come since out.
import type { Lookups } from '../../../corpus/lookups.ts'
import type { RecapSummary } from '../../../corpus/schema.ts'

/** What is kept on the device of a visit: its day, ISO 8601, and the recaps that there were, by their ids. */
export type Seen = { day: string; recaps: string[] }

export type News = { since: string; recaps: RecapSummary[]; takeaways: number }

/** Newest first, by the day that a recap states, or the year that its conference had. Those without either come last. */
export const newestFirst = (recaps: readonly RecapSummary[], editions: Lookups['editions']): RecapSummary[] => {
  const dayOf = ({ date, edition }: RecapSummary): string => date ?? `${editions.get(edition)?.year ?? ''}`
  return recaps.toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0))
}

export const newsSince = (recaps: readonly RecapSummary[], editions: Lookups['editions'], seen: Seen): News => {
  const known = new Set(seen.recaps)
  const come = newestFirst(
    recaps.filter(({ id }) => !known.has(id)),
    editions,
  )
  return { since: seen.day, recaps: come, takeaways: come.reduce((sum, { takeaways }) => sum + takeaways, 0) }
}

/** What storage holds may be of another version of Hallway, or of another hand. */
export const readSeen = (text: string | null): Seen | undefined => {
  try {
    const kept: unknown = JSON.parse(text ?? '')
    if (typeof kept !== 'object' || kept === null || !('day' in kept) || !('recaps' in kept)) return undefined
    const { day, recaps } = kept
    if (typeof day !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(day) || !Array.isArray(recaps)) return undefined
    return { day, recaps: recaps.filter(id => typeof id === 'string') }
  } catch {
    return undefined
  }
}
