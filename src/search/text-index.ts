// Documents' words in; for a text that somebody typed, the documents that have all its words, how well, and by which terms.
// The only file that knows MiniSearch. Refuses nothing: a text without a word asks for nothing, and matches everything.
import MiniSearch from 'minisearch'
import { type IndexedText, isUnfinished, searchOptions, type TextField } from './options.ts'

export type TextMatch = {
  score: number
  /** The index's terms that were found in a field of the document. */
  termsIn: (field: TextField) => Set<string>
}

export type TextIndex = {
  /** By document id; nothing where the text has no word. */
  match: (text: string) => Map<number, TextMatch> | undefined
}

export const createTextIndex = (texts: IndexedText[]): TextIndex => {
  const index = new MiniSearch<IndexedText>(searchOptions)
  index.addAll(texts)
  const { tokenize } = searchOptions.searchOptions
  const hasWord = (text: string) => tokenize(text).some(searchOptions.processTerm)
  return {
    match: text => {
      if (!hasWord(text)) return undefined
      const matches = new Map<number, TextMatch>()
      for (const { id, score, match } of index.search(text, isUnfinished(text) ? {} : { prefix: false })) {
        const termsIn = (field: TextField) => new Set(Object.keys(match).filter(term => match[term]?.includes(field)))
        matches.set(id, { score, termsIn })
      }
      return matches
    },
  }
}
