// A corpus as it was and as it is in; the editions of which a talk or takeaway is another object, or stands elsewhere, out: those
// and perhaps some more.
import { betweenSame } from '../../compiler/link/same.ts'
import type { Corpus } from '../../corpus/schema.ts'

export const changedEditions = (before: Corpus | undefined, now: Corpus): Set<string> => {
  const talks = betweenSame(before?.talks ?? [], now.talks)
  const takeaways = betweenSame(before?.takeaways ?? [], now.takeaways)
  return new Set([...talks, ...takeaways].flat().map(({ edition }) => edition))
}
