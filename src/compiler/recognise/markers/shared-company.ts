// The line over a list of talks, or the heading over their section, in; the one company whose people gave them, out:
// `And talks by my colleagues at Shopify:`. Refuses a line that names a company for another reason.
import type { Inline } from '../../read/inline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { findMentions } from '../mentions.ts'

const people = '(?:colleagues?|co-?workers?|team(?:mates)?|folks|people|engineers|friends)'
const before = new RegExp(
  `\\b${people}\\b[^.]{0,24}\\b(?:at|from|of)\\s+$|\\b(?:talks?|sessions?|presentations?|workshops?)\\b[^.]{0,12}\\b(?:by|from)\\s+$`,
  'i',
)
/** `talks by my Shopify colleagues`. */
const between = /\b(?:by|from|of)\s+(?:my|our|the)\s+$/i
const behind = new RegExp(`^\\s+${people}\\b`, 'i')

export const sharedCompany = (line: Inline | undefined, vocabulary: Vocabulary): string[] => {
  if (!line || !/\b(?:by|from|of|at)\b/i.test(line.text)) return []
  const companies = findMentions(line, vocabulary).filter(({ entity, start, end }) => {
    const ahead = line.text.slice(0, start)
    return entity === 'company' && (before.test(ahead) || (between.test(ahead) && behind.test(line.text.slice(end))))
  })
  return companies.length === 1 ? companies.map(({ name }) => name) : []
}
