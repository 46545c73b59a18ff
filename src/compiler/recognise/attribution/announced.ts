// A talk's title and the sentences outside all talks in; the company out that one of them announces the talk from. Refuses an
// announcement that shares fewer than two words with the title: it may be another talk's.
import { fold } from '../../../corpus/ids.ts'
import type { Inline } from '../../read/inline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { because, type Companies, companiesNamedIn, noCompanies } from './companies.ts'
import { isFrom } from './from-company.ts'

const words = (text: string): Set<string> => new Set(fold(text).match(/[a-z]{4,}/g))

/** Each talk without a company asks the same sentences. */
const wordsOf = new WeakMap<Inline, Set<string>>()
const shares = (wanted: Set<string>, sentence: Inline): number => {
  const here = wordsOf.get(sentence) ?? words(sentence.text)
  wordsOf.set(sentence, here)
  let shared = 0
  for (const word of wanted) if (here.has(word)) shared++
  return shared
}

/** What a sentence outside the talk says of it: `a session on machine learning from Splunk`; two words of the title tell which. */
export const announced = (title: Inline, outside: Inline[], vocabulary: Vocabulary): Companies => {
  const wanted = words(title.text)
  for (const sentence of outside) {
    const company =
      shares(wanted, sentence) < 2 ? undefined : companiesNamedIn(sentence, vocabulary).find(mention => isFrom(sentence, mention))
    if (company) return because([company.name], `announced as a session from ${company.name}`, 0.6)
  }
  return noCompanies
}
