// Takeaways about a name in; the other names in them out, most named first, each with how many takeaways name it.
import { entitiesOfTakeaway } from '../../corpus/lookups.ts'
import type { EntityKind, Takeaway, TalkSummary } from '../../corpus/schema.ts'

export type Beside = { id: string; takeaways: number }

export const namedBeside = (
  of: { kind: EntityKind; id: string },
  other: EntityKind,
  takeaways: Takeaway[],
  talks: ReadonlyMap<string, TalkSummary>,
): Beside[] => {
  const counts = new Map<string, number>()
  for (const takeaway of takeaways)
    for (const id of entitiesOfTakeaway(takeaway, takeaway.talk === undefined ? undefined : talks.get(takeaway.talk), other))
      if (other !== of.kind || id !== of.id) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts]
    .map(([id, count]) => ({ id, takeaways: count }))
    .sort((a, b) => b.takeaways - a.takeaways || (a.id < b.id ? -1 : 1))
}
