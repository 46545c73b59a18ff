// Takeaways of one side in; a few to begin with out: those with a stance and with a figure first, then the newest; one of each
// talk, while there are talks enough. Refuses the writer's own words while there are others.
import type { Edition, Takeaway } from '../../corpus/schema.ts'

const weight = ({ voice, stances, kind }: Takeaway): number =>
  (voice === 'speaker' ? 4 : 0) + (stances.length > 0 ? 2 : 0) + (kind === 'figure' ? 1 : 0)

export const fewOf = (takeaways: Takeaway[], editions: ReadonlyMap<string, Edition>, atMost: number): Takeaway[] => {
  const yearOf = ({ edition }: Takeaway): number => editions.get(edition)?.year ?? 0
  const seen = new Set<string>()
  const sorted = takeaways.toSorted((a, b) => weight(b) - weight(a) || yearOf(b) - yearOf(a))
  const firsts = sorted.filter(({ talk, recap }) => {
    const place = talk ?? recap
    return !seen.has(place) && seen.add(place)
  })
  const few = new Set(firsts.slice(0, atMost))
  for (const takeaway of sorted) if (few.size < atMost) few.add(takeaway)
  return [...few]
}
