// A name of the vocabulary and one of its spellings in; that spelling as one word, where hands may write it so, out. Refuses short
// ones, and names that are words.
import type { Name } from './vocabulary.ts'

/** In UTF-16 units: of shorter ones, too many are words. */
const SHORTEST_JOINED = 8
/** `Sample Queues` also as `SampleQueues`: many hands write the one for the other. The reverse is a phrase too often. */
export const joinedOf = ({ kind, code }: Name, spelling: string): string | undefined => {
  const joined = spelling.replaceAll(' ', '')
  const isTwoWords = kind === 'tool' && !code && /^\p{Lu}[\p{L}\d]+(?: \p{Lu}[\p{L}\d]+)+$/u.test(spelling)
  return isTwoWords && joined.length >= SHORTEST_JOINED ? joined : undefined
}
