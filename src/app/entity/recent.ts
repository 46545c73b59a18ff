// Takeaways on a topic in; the newest claims and figures out, at most one of each talk. Refuses the writer's own, and those that
// belong to a talk on the topic without naming it.
import type { Edition, EntityKind, Takeaway } from '../../corpus/schema.ts'

export const recentSayings = (
  kind: EntityKind,
  id: string,
  takeaways: Takeaway[],
  editions: ReadonlyMap<string, Edition>,
  atMost: number,
): Takeaway[] => {
  const yearOf = ({ edition }: Takeaway): number => editions.get(edition)?.year ?? 0
  const seen = new Set<string>()
  return takeaways
    .filter(({ kind: of, voice, mentions }) => {
      if (voice !== 'speaker' || (of !== 'claim' && of !== 'figure')) return false
      return mentions.some(mention => mention.entity === kind && mention.id === id)
    })
    .sort((a, b) => yearOf(b) - yearOf(a) || Number(b.kind === 'figure') - Number(a.kind === 'figure'))
    .filter(({ talk, recap }) => {
      const place = talk ?? recap
      return !seen.has(place) && seen.add(place)
    })
    .slice(0, atMost)
}
