// Counts, confidences and lists in; words for a person out.
import { DOUBT } from '../../compiler/confidence.ts'

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`

const degrees: [number, string][] = [
  [0.9, 'sure'],
  [DOUBT, 'likely'],
  [0.5, 'doubtful'],
  [0, 'a guess'],
]

/** `likely (0.8)` */
export const sureness = (confidence: number): string =>
  `${degrees.find(([from]) => confidence >= from)?.[1] ?? 'a guess'} (${Number(confidence.toFixed(2))})`

/** `a, b, c and 4 more` */
export const listed = (items: string[], most = 5): string => {
  const more = items.length - most
  return more > 0 ? `${items.slice(0, most).join(', ')} and ${more} more` : items.join(', ')
}
