// A talk's title and the sentences outside all talks in; the company out that one of them announces the talk from. Refuses an
// announcement that shares fewer than two words with the title: it may be another talk's.
import { fold } from '../../../corpus/ids.ts'
import type { Inline } from '../../read/inline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { because, type Companies, companiesNamedIn, noCompanies } from './companies.ts'
import { isFrom } from './from-company.ts'

const words = (text: string): Set<string> => new Set(fold(text).match(/[a-z]{4,}/g))

/** Each talk without a company asks the same sentences: which of them have a word, by their places. */
const placesOf = new WeakMap<Inline[], Map<string, number[]>>()
const placesIn = (sentences: Inline[]): Map<string, number[]> => {
  const known = placesOf.get(sentences)
  if (known) return known
  const places = new Map<string, number[]>()
  for (const [at, { text }] of sentences.entries())
    for (const word of words(text)) {
      const those = places.get(word)
      if (those) those.push(at)
      else places.set(word, [at])
    }
  placesOf.set(sentences, places)
  return places
}

/** The sentences that share two words or more, in their order. */
const sharing = (wanted: Set<string>, sentences: Inline[]): Inline[] => {
  const places = placesIn(sentences)
  const shared = new Uint16Array(sentences.length)
  for (const word of wanted) for (const at of places.get(word) ?? []) shared[at] = (shared[at] ?? 0) + 1
  return sentences.filter((_, at) => (shared[at] ?? 0) >= 2)
}

/** What a sentence outside the talk says of it: `a session on machine learning from Splunk`; two words of the title tell which. */
export const announced = (title: Inline, outside: Inline[], vocabulary: Vocabulary): Companies => {
  for (const sentence of sharing(words(title.text), outside)) {
    const company = companiesNamedIn(sentence, vocabulary).find(mention => isFrom(sentence, mention))
    if (company) return because([company.name], `announced as a session from ${company.name}`, 0.6)
  }
  return noCompanies
}
