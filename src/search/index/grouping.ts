// Documents in, the groups that they stand in out: a talk's, or those of one section of a recap that is no talk.
// Then the ones that matched, group by group, best first. Marks nothing; the engine does for those that are shown.
import type { Document } from './documents.ts'
import type { Sort } from './results.ts'

/** `members` are document ids, newest edition first and in source order, as all documents are. */
export type Grouping = { groupOf: number[]; members: number[][] }
export type Found = { group: number; ids: number[]; score: number }

const keyOf = ({ takeaway: { talk, recap, section } }: Document): string =>
  talk === undefined ? `recap ${recap} ${section ?? ''}` : `talk ${talk}`

export const createGrouping = (documents: Document[]): Grouping => {
  const groups = new Map<string, number>()
  const members: number[][] = []
  const groupOf = documents.map((document, id) => {
    const key = keyOf(document)
    const group = groups.get(key) ?? groups.size
    groups.set(key, group)
    ;(members[group] ??= []).push(id)
    return group
  })
  return { groupOf, members }
}

/** `ids` ascending; `scoreOf` is 0 for all where no words were asked for. */
export const foundGroups = (
  { groupOf }: Grouping,
  documents: Document[],
  ids: number[],
  scoreOf: (id: number) => number,
  sort: Sort,
): Found[] => {
  const byGroup = new Map<number, Found>()
  for (const id of ids) {
    const group = groupOf[id] ?? 0
    const entry = byGroup.get(group) ?? { group, ids: [], score: 0 }
    byGroup.set(group, entry)
    entry.ids.push(id)
    entry.score = Math.max(entry.score, scoreOf(id))
  }
  for (const entry of byGroup.values()) entry.ids.sort((a, b) => scoreOf(b) - scoreOf(a) || a - b)
  // An edition without a year stands last, whichever way the years run.
  const year = ({ ids: [first = 0] }: Found): number | undefined => documents[first]?.edition?.year ?? undefined
  const newest = (found: Found) => year(found) ?? Number.NEGATIVE_INFINITY
  const oldest = (found: Found) => year(found) ?? Number.POSITIVE_INFINITY
  // Ids ascend from the newest edition on, and sorting is stable: what neither score nor year tells apart stays so.
  // The difference of two infinities is no number, and falls through as 0 does.
  const order: Record<Sort, (a: Found, b: Found) => number> = {
    relevance: (a, b) => b.score - a.score,
    newest: (a, b) => newest(b) - newest(a) || b.score - a.score,
    oldest: (a, b) => oldest(a) - oldest(b) || b.score - a.score,
  }
  return [...byGroup.values()].toSorted(order[sort])
}
