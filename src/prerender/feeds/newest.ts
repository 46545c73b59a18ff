// The summaries, and the details of any edition when they are asked for, in; the newest entries of everything out.
// Reads only the editions that they stand in, and holds few of them.
import type { Lookups } from '../../corpus/lookups.ts'
import type { EditionDetails, Takeaway } from '../../corpus/schema.ts'
import { byPlace, createOutlines, type Entry, newestFirst, type Outline, type Subject } from './entry.ts'

/** Entries of several editions may stand between each other. */
const EDITIONS_HELD = 4

/** A reader asks now and then: what is older stands on the pages. */
export const MOST_ENTRIES = 50

export const newestEntries = (lookups: Lookups, details: (edition: string) => EditionDetails): Entry[] => {
  const outline = createOutlines(lookups)
  const { talks, recaps } = lookups.summaries
  const subjects: Subject[] = [
    ...talks.filter(({ takeaways }) => takeaways > 0).map(talk => ({ talk })),
    ...recaps.filter(({ takeaways }) => takeaways > 0).map(recap => ({ recap })),
  ]
  const held = new Map<string, Map<string, Takeaway[]>>()
  const takeawaysOf = ({ edition, path }: Outline): Takeaway[] => {
    let places = held.get(edition)
    if (!places) {
      places = byPlace(details(edition).takeaways)
      const [oldest] = held.keys()
      if (oldest !== undefined && held.size >= EDITIONS_HELD) held.delete(oldest)
      held.set(edition, places)
    }
    return places.get(path) ?? []
  }

  const entries: Entry[] = []
  for (const each of subjects.map(subject => outline(subject)).sort(newestFirst)) {
    if (entries.length === MOST_ENTRIES) break
    const takeaways = takeawaysOf(each)
    if (takeaways.length > 0) entries.push({ ...each, takeaways })
  }
  return entries
}
