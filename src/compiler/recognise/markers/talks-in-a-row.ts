// A sentence in; the talks out that it lists, each with who gave it behind it: `The keynotes were fine, including Shorter Queues by
// Ann Example (Example Corp), Doors from Bob Example (Sample Labs) and Lines from Zyx Fixture`. Refuses fewer than three, and what
// else people make: songs, books, pictures.
import { type Inline, sliceInline } from '../../read/inline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { mayEmploy } from '../attribution/unlisted-employer.ts'
import { canonicalPerson } from '../people.ts'
import { isPerson, namePattern } from '../person-shape.ts'
import type { Reported } from './reported.ts'
import { words } from './set-off.ts'

/** Two may be of anything. */
const FEWEST = 3
/** In words. */
const LONGEST = 14

const ofTalks = /\b(?:talks|sessions|keynotes|presentations|workshops)\b/iu
/** What leads to the first of them. */
const lead = /(?:\b(?:including|included|like|such as|featured|were|about|on|with)|:)\s+(?:the\s+)?/giu
const one = new RegExp(
  `([^,;:()]{2,140}?)\\s+(?:by|from)\\s+(${namePattern})(?:\\s+(?:and|&)\\s+(${namePattern}))?(?:\\s+\\(([^()]{2,50})\\))?(?:,?\\s+(?:and|as well as)\\s+|,\\s+|[.!]?$)`,
  'uy',
)
const ofOthers =
  /\b(?:books?|papers?|articles?|songs?|music|albums?|films?|paintings?|photos?|dishes|food|drinks|questions?|tweets?|will|next year)\b/i

const rowFrom = (sentence: Inline, start: number, vocabulary: Vocabulary): Reported[] => {
  const talks: Reported[] = []
  one.lastIndex = start
  for (let found = one.exec(sentence.text); found; found = one.exec(sentence.text)) {
    const [, title = '', name = '', other, employer] = found
    if (!isPerson(name, vocabulary) || words(title).length > LONGEST) break
    const from = found.index + found[0].indexOf(title)
    talks.push({
      title: sliceInline(sentence, from, from + title.length),
      speakers: [name, other].flatMap(who =>
        who !== undefined && isPerson(who, vocabulary) ? [canonicalPerson(who, vocabulary)] : [],
      ),
      companies: employer !== undefined && mayEmploy(employer, vocabulary) ? [employer] : [],
      reason: 'prose: one of several talks in a row, each with who gave it',
      confidence: 0.75,
    })
    if (one.lastIndex >= sentence.text.length) break
  }
  return talks.length >= FEWEST ? talks : []
}

export const talksInARow = (sentence: Inline, vocabulary: Vocabulary): Reported[] => {
  const { text } = sentence
  const at = text.search(ofTalks)
  if (at < 0 || ofOthers.test(text)) return []
  for (const { 0: words, index } of text.matchAll(lead)) {
    const talks = index > at ? rowFrom(sentence, index + words.length, vocabulary) : []
    if (talks.length > 0) return talks
  }
  return []
}
