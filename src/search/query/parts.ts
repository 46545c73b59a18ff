// A search text in; each of its parts — a word, a phrase, an exclusion — with the text that remains without it, out.
// Nothing where there are fewer than two, as then all of the text is the part; and of a long text, as many as are looked up.
import { isUnfinished } from '../options.ts'
import { mostWords, termOf, wordsOf } from '../tokens.ts'
import { printText } from './print-text.ts'
import { type AskedText, readText } from './text.ts'

const others = <Item>(items: Item[], at: number): Item[] => items.filter((_, i) => i !== at)

/** Each different word, with the words that remain without it, wherever it stands. What was finished stays so. */
const wordParts = (text: string): { part: string; words: string }[] => {
  const all = wordsOf(text).map(word => ({ word, term: termOf(word) }))
  const last = all.at(-1)
  const first = all.slice(0, mostWords).filter(({ term }, at) => term && all.findIndex(other => other.term === term) === at)
  return first.map(({ word: part, term }) => {
    const rest = all.filter(other => other.term !== term).map(({ word }) => word)
    const ended = term === last?.term || !isUnfinished(text)
    return { part, words: rest.length > 0 && ended ? `${rest.join(' ')} ` : rest.join(' ') }
  })
}

export const partsOf = (q: string): { part: string; rest: string }[] => {
  const asked = readText(q)
  const alone: AskedText = { words: '', phrases: [], without: [], fields: [], remarks: [] }
  const parts = [
    ...wordParts(asked.words).map(({ part, words }) => ({ part, rest: { ...asked, words } })),
    ...asked.phrases.map((phrase, i) => ({
      part: printText({ ...alone, phrases: [phrase] }),
      rest: { ...asked, phrases: others(asked.phrases, i) },
    })),
    ...asked.without.map((text, i) => ({
      part: printText({ ...alone, without: [text] }),
      rest: { ...asked, without: others(asked.without, i) },
    })),
  ]
  return parts.length < 2 ? [] : parts.slice(0, mostWords).map(({ part, rest }) => ({ part, rest: printText(rest) }))
}
