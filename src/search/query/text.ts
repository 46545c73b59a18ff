// A search text in, what it asks for out. The inverse of print-text.ts. Pure, linear, bounded, never throws.
import type { FacetName } from '../facets/index.ts'
import { firstWords, mostWords } from '../tokens.ts'
import { cut, onOneLine, type Piece, piecesOf } from './pieces.ts'
import { quote, shortened } from './remarks.ts'

export type AskedField = { name: FacetName; value: string; excluded: boolean }
export type AskedText = {
  /** On one line, its end as it was typed. */
  words: string
  /** Words that stand side by side. */
  phrases: string[]
  /** Words and phrases that may not be said. */
  without: string[]
  fields: AskedField[]
  /** One sentence each, for people: what was passed over, or not taken as it may have been meant. */
  remarks: string[]
}

/** Beyond these a text is a pasted page. */
const mostPhrases = 32

const says = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)
/** A last word that can go on: no sign that would make it something else among the words. */
const goesOn = /^[\p{L}\p{N}][^:]*$/u

/** A phrase whose end is still being typed: its finished words side by side, its last one as words that are typed. */
const typedPhrase = (piece: Piece | undefined, text: string): { phrase: string; last: string } | undefined => {
  if (piece?.is !== 'phrase' || !piece.open || onOneLine(text.slice(-1)) === ' ') return undefined
  const at = piece.text.lastIndexOf(' ') + 1
  const last = piece.text.slice(at)
  return goesOn.test(last) ? { phrase: piece.text.slice(0, at).trimEnd(), last } : undefined
}

export const remarkOn = (piece: Piece): string[] => {
  if (piece.is !== 'words') return []
  if (piece.bare) return [`The value of “${piece.bare}:” follows it at once, as in “tool:kafka”.`]
  const { name, value } = piece.unknown ?? {}
  // A port or a line's number: `localhost:8080`.
  if (name === undefined || value === undefined || /^\d+$/.test(value)) return []
  return [`${quote(`${name}:`)} names no filter: ${quote(`${name}:${value}`)} is searched as words.`]
}

export const readText = (q: string): AskedText => {
  const pieces = piecesOf(q)
  const typed = typedPhrase(pieces.at(-1), q)
  const said = new Set<string>()
  const without = new Set<string>()
  const fields = new Map<string, AskedField>()
  const remarks: string[] = []
  let [over, long] = [false, false]
  for (const piece of pieces) {
    remarks.push(...remarkOn(piece))
    if (piece.is === 'words') continue
    if (piece.is === 'field') {
      const { name, value, excluded } = piece
      fields.set(`${name} ${excluded} ${value}`, { name, value, excluded })
      continue
    }
    const whole = typed && piece === pieces.at(-1) ? typed.phrase : piece.text
    const kept = piece.is === 'phrase' ? said : without
    if (!says(whole)) continue
    const text = firstWords(whole, mostWords)
    if (text !== whole) long = true
    if (kept.size < mostPhrases || kept.has(text)) kept.add(text)
    else over = true
  }
  if (over) remarks.push(`Only the first ${mostPhrases} phrases count.`)
  if (long) remarks.push(`Of a phrase only the first ${mostWords} words count.`)
  const unquotedWords = onOneLine(
    cut(
      q,
      pieces.filter(({ is }) => is !== 'words'),
    ).text,
  ).trimStart()
  const words = unquotedWords + (typed?.last ?? '')
  const all = [...said, words].join(' ')
  if (words && firstWords(all, mostWords) !== all) remarks.push(`Only the first ${mostWords} words count.`)
  return {
    words,
    phrases: [...said],
    without: [...without],
    fields: [...fields.values()],
    remarks: shortened(remarks, count => `${count} more parts of the text were passed over.`),
  }
}
