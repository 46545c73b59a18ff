// Two sides in; the takeaways that speak of both out: each is named in the sentence, or is a company whose own talk names the other.
// Refuses what is merely said in a talk that both gave, and two years: no takeaway is of both.
import type { Takeaway } from '../../corpus/schema.ts'
import type { Side } from './side.ts'

export const takeawaysOfBoth = (one: Side, other: Side): Takeaway[] => {
  if (one.facet === 'year') return []
  const also = new Set(other.takeaways)
  return one.takeaways.filter(
    takeaway =>
      also.has(takeaway) &&
      takeaway.mentions.some(({ entity, id }) => entity === one.facet && (id === one.id || id === other.id)),
  )
}
