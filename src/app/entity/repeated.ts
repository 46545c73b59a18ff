// Takeaways on a topic in; what recaps by different writers report of the same talk out, put together, newest first. Each group
// names the topic. Refuses the writer's own words, and two recaps by one writer: nobody repeats themselves as a witness.
import type { Lookups } from '../../corpus/lookups.ts'
import type { EntityKind, Takeaway } from '../../corpus/schema.ts'
import { writerOf } from '../recap-names.ts'
import { sideBySide } from '../side-by-side.ts'

type About = { kind: EntityKind; id: string }

export const repeatedSayings = (
  { kind, id }: About,
  takeaways: Takeaway[],
  { editions, recaps }: Pick<Lookups, 'editions' | 'recaps'>,
  atMost: number,
): Takeaway[][] => {
  const byTalk = new Map<string, Takeaway[]>()
  for (const takeaway of takeaways)
    if (takeaway.talk && takeaway.voice === 'speaker') byTalk.set(takeaway.talk, [...(byTalk.get(takeaway.talk) ?? []), takeaway])
  const witness = ({ recap }: Takeaway): string => {
    const summary = recaps.get(recap)
    return summary ? writerOf(summary) : recap
  }
  const names = ({ mentions }: Takeaway): boolean => mentions.some(mention => mention.entity === kind && mention.id === id)
  const yearOf = ([first]: Takeaway[]): number => (first && editions.get(first.edition)?.year) ?? 0
  return [...byTalk.values()]
    .flatMap(said => sideBySide(said, [...new Set(said.map(({ recap }) => recap))]).together)
    .filter(group => group.some(names) && new Set(group.map(witness)).size > 1)
    .sort((a, b) => b.length - a.length || yearOf(b) - yearOf(a))
    .slice(0, atMost)
}
