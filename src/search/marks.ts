// A text and the terms that matched in it in; the ranges to mark out, ascending and apart.
// Marks whole words: what was typed may be their beginning, or nearly them.
import type { TextRange } from './results.ts'
import { tokensOf } from './tokens.ts'

export const marksIn = (text: string, terms: ReadonlySet<string>): TextRange[] =>
  terms.size === 0
    ? []
    : tokensOf(text)
        .filter(({ term }) => terms.has(term))
        .map(({ start, end }) => ({ start, end }))
