// A tool, company or topic with the takeaways about it in; the entries of its feed out: the newest talks that name it, and what
// recaps say of it beside the talks, each with the takeaways about it alone.
import { type Lookups, pagePath } from '../../corpus/lookups.ts'
import type { Entity, Takeaway } from '../../corpus/schema.ts'
import type { FeedKind } from '../../app/feeds.ts'
import { byPlace, createOutlines, type Entry, newestFirst, type Subject } from './entry.ts'
import { MOST_ENTRIES } from './newest.ts'

export const createEntriesAbout = (lookups: Lookups) => {
  const outline = createOutlines(lookups)
  return (kind: FeedKind, { id, talks }: Entity, takeaways: Takeaway[]): Entry[] => {
    const places = byPlace(takeaways)
    const recaps = new Set(takeaways.flatMap(({ talk, recap }) => (talk === undefined ? recap : [])))
    const subjects: Subject[] = [
      ...talks.flatMap(each => lookups.talks.get(each) ?? []).map(talk => ({ talk })),
      ...[...recaps].flatMap(each => lookups.recaps.get(each) ?? []).map(recap => ({ recap })),
    ]
    const path = pagePath(kind, id)
    return subjects
      .map(subject => outline(subject, path))
      .sort(newestFirst)
      .slice(0, MOST_ENTRIES)
      .map(each => ({ ...each, takeaways: places.get(each.path) ?? [] }))
  }
}
