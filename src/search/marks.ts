// A text and what was asked for in; the ranges to mark out, ascending and apart.
// Marks whole words: what was typed may be their beginning, or nearly them. Those of a phrase where they stand side by side.
import type { AskedWord } from './index/text-index.ts'
import { runsOf } from './phrases.ts'
import type { TextRange } from './results.ts'
import { tokensOf } from './tokens.ts'

/** `phrases` as terms. */
export type Marked = { words: readonly AskedWord[]; phrases: readonly (readonly string[])[] }

export const marksIn = (text: string, { words, phrases }: Marked): TextRange[] => {
  if (words.length + phrases.length === 0) return []
  const tokens = tokensOf(text).filter(({ term }) => term)
  const inRun = new Set<number>()
  if (phrases.length > 0) {
    const terms = tokens.map(({ term }) => term)
    for (const phrase of phrases) for (const start of runsOf(terms, phrase)) phrase.forEach((_, i) => inRun.add(start + i))
  }
  return tokens
    .filter(({ term }, place) => inRun.has(place) || words.some(({ fits }) => fits(term)))
    .map(({ start, end }) => ({ start, end }))
}
