// A search text in; each of its parts — a word, a phrase, an exclusion — with the text that remains without it, out.
// Nothing where there are fewer than two, as then all of the text is the part; and of a long text, the first few.
import { wordsOf } from '../tokens.ts'
import { type AskedText, printText, readText } from './text.ts'

/** More ways out than this nobody reads. */
const most = 6

const others = <Item>(items: Item[], at: number): Item[] => items.filter((_, i) => i !== at)

export const partsOf = (q: string): { part: string; rest: string }[] => {
  const asked = readText(q)
  const words = wordsOf(asked.words)
  const alone: AskedText = { words: '', phrases: [], without: [], fields: [], remarks: [] }
  const parts = [
    ...words.slice(0, most).map((word, i) => ({ part: word, rest: { ...asked, words: others(words, i).join(' ') } })),
    ...asked.phrases.slice(0, most).map((phrase, i) => ({
      part: printText({ ...alone, phrases: [phrase] }),
      rest: { ...asked, phrases: others(asked.phrases, i) },
    })),
    ...asked.without.slice(0, most).map((text, i) => ({
      part: printText({ ...alone, without: [text] }),
      rest: { ...asked, without: others(asked.without, i) },
    })),
  ]
  return parts.length < 2 ? [] : parts.slice(0, most).map(({ part, rest }) => ({ part, rest: printText(rest) }))
}
