// A phrase and documents in; those of them that say it out, word after word, each in any of its forms: in the sentence, its
// heading, or a spelling of what it is about. Made for one answer: no text is read twice for it, however many phrases are asked
// for. Refuses nothing.
import { firstWords, mostWords, termsOf } from './tokens.ts'

/** Where the phrase begins among the terms that are said. */
export const runsOf = (said: readonly string[], phrase: readonly string[]): number[] =>
  said.flatMap((_, start) => (phrase.every((term, i) => said[start + i] === term) ? start : []))

/** What comes after these is passed over, and told by readText. */
export const phraseTerms = (phrase: string): string[] => termsOf(firstWords(phrase, mostWords))

type Reads = {
  /** Documents that have the word as it stands, wherever. */
  having: (term: string) => ReadonlySet<number>
  /** Spellings of what a document is about. */
  namesOf: (id: number) => string[]
  /** What each of the documents says, in their order. */
  textsOf: (ids: readonly number[]) => string[][]
}

/** Those that say the phrase; nothing where it has no words. */
export type Saying = (phrase: string, among: Uint32Array) => Set<number> | undefined

const kept = <Given, Made>(make: (given: Given) => Made): ((given: Given) => Made) => {
  const made = new Map<Given, Made>()
  return given => {
    const before = made.get(given)
    if (before !== undefined) return before
    const now = make(given)
    made.set(given, now)
    return now
  }
}

export const createSaying = ({ having, namesOf, textsOf }: Reads): Saying => {
  const havingKept = kept(having)
  const termsKept = kept(termsOf)
  return (phrase, among) => {
    const terms = phraseTerms(phrase)
    if (terms.length === 0) return undefined
    const holding = [...new Set(terms)].map(havingKept)
    const ids = Array.from(among).filter(id => holding.every(all => all.has(id)))
    if (terms.length === 1) return new Set(ids)
    const says = (text: string): boolean => runsOf(termsKept(text), terms).length > 0
    const said = new Set(ids.filter(id => namesOf(id).some(says)))
    // A sentence may have to be fetched: that of those alone which are not found by a name.
    const others = ids.filter(id => !said.has(id))
    const texts = textsOf(others)
    others.forEach((id, i) => {
      if (texts[i]?.some(says)) said.add(id)
    })
    return said
  }
}
