// A text and the words that were asked for in; the ranges to mark out, ascending and apart.
// Marks whole words: what was typed may be their beginning, or nearly them.
import type { AskedWord } from './index/text-index.ts'
import type { TextRange } from './results.ts'
import { tokensOf } from './tokens.ts'

export const marksIn = (text: string, words: readonly AskedWord[]): TextRange[] =>
  words.length === 0
    ? []
    : tokensOf(text)
        .filter(({ term }) => words.some(({ fits }) => fits(term)))
        .map(({ start, end }) => ({ start, end }))
