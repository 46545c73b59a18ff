// A tool or company, and all that is said about it, in; the others of its kind that are most like it out: those named in the same
// takeaways first, then in the same talks, then in talks on the same topics. Each number is what it says.
import { entitiesOf, entitiesOfTakeaway, type Lookups } from '../../corpus/lookups.ts'
import type { Takeaway, TalkSummary } from '../../corpus/schema.ts'

export type AlikeKind = 'tool' | 'company'

/** Why, and how much of it: takeaways about both, talks that name both, or topics that talks of both are on. */
export type Alike = { id: string; by: 'takeaways' | 'talks' | 'topics'; count: number }

/** What says most first. */
const order: Alike['by'][] = ['takeaways', 'talks', 'topics']

const namesIn = (kind: AlikeKind, { tools, companies }: TalkSummary): string[] => (kind === 'tool' ? tools : companies)

const add = (counts: Map<string, number>, id: string): void => {
  counts.set(id, (counts.get(id) ?? 0) + 1)
}

const topicsOf = (ids: string[], talks: Lookups['talks']): Set<string> => new Set(ids.flatMap(id => talks.get(id)?.topics ?? []))

type Names = Pick<Lookups, 'summaries' | 'talks' | 'entities'>

const known = new WeakMap<Names['talks'], Map<AlikeKind, Map<string, string[]>>>()

/** By topic, those whose talks are on it. Made once for each corpus. */
const namesOnTopics = (kind: AlikeKind, { summaries, talks }: Names): Map<string, string[]> => {
  const made = known.get(talks) ?? new Map<AlikeKind, Map<string, string[]>>()
  known.set(talks, made)
  const before = made.get(kind)
  if (before) return before
  const names = new Map<string, string[]>()
  for (const { id, talks: own } of entitiesOf(summaries, kind))
    for (const topic of topicsOf(own, talks)) {
      const list = names.get(topic)
      if (list) list.push(id)
      else names.set(topic, [id])
    }
  made.set(kind, names)
  return names
}

export const mostAlike = (kind: AlikeKind, id: string, takeaways: Takeaway[], lookups: Names, atMost: number): Alike[] => {
  const { talks, entities } = lookups
  const counts: Record<Alike['by'], Map<string, number>> = { takeaways: new Map(), talks: new Map(), topics: new Map() }
  for (const takeaway of takeaways)
    for (const other of entitiesOfTakeaway(takeaway, takeaway.talk === undefined ? undefined : talks.get(takeaway.talk), kind))
      add(counts.takeaways, other)
  const own = entities[kind].get(id)?.talks ?? []
  for (const talk of own) {
    const summary = talks.get(talk)
    if (summary) for (const other of new Set(namesIn(kind, summary))) add(counts.talks, other)
  }
  // Looked at only where too few are named beside it: a topic alone says little.
  if (new Set([...counts.takeaways.keys(), ...counts.talks.keys(), id]).size <= atMost) {
    const others = namesOnTopics(kind, lookups)
    for (const topic of topicsOf(own, talks)) for (const other of others.get(topic) ?? []) add(counts.topics, other)
  }
  const found = new Map<string, Alike>()
  for (const by of order)
    for (const [other, count] of counts[by]) if (other !== id && !found.has(other)) found.set(other, { id: other, by, count })
  const said = (other: string): number => entities[kind].get(other)?.takeaways ?? 0
  return [...found.values()]
    .sort(
      (a, b) =>
        order.indexOf(a.by) - order.indexOf(b.by) || b.count - a.count || said(b.id) - said(a.id) || (a.id < b.id ? -1 : 1),
    )
    .slice(0, atMost)
}
