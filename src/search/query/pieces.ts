// A search text in; its pieces with their places out: words, “phrases”, what is left out, and fields such as `tool:kafka`.
// One walk from left to right, each letter looked at a fixed number of times. Refuses nothing: what is no other piece is words.
import { type FacetName, facets } from '../facets/index.ts'

type Place = { start: number; end: number }
/** `open`: its last quotation mark is not there yet. */
type Quoted = { open: boolean }
/** `unknown` looks like a field and is none; `bare` is a field's name with its value left out. */
export type Words = Place & { is: 'words'; unknown?: { name: string; value: string }; bare?: FacetName }
export type Phrase = Place & Quoted & { is: 'phrase' | 'without'; text: string }
export type Field = Place & Quoted & { is: 'field'; name: FacetName; value: string; excluded: boolean }
export type Piece = Words | Phrase | Field

/** Facets by all the names that a field may have. */
export const facetCalled: ReadonlyMap<string, FacetName> = new Map(
  facets.flatMap(({ name, plural, otherNames = [] }) =>
    [name, plural.toLowerCase(), ...otherNames].map(called => [called, name] as const),
  ),
)

const gap = /[\s\p{Cc}]+/uy
const gaps = /[\s\p{Cc}]+/gu
const chunk = /[^\s\p{Cc}]+/uy
/** Phones write them curly. */
const marks = /["“”„″]/g
/** `std::vector` and `http://` are no fields. */
const fieldName = /([a-z]+):(?!:|\/\/)/iy
const wordStart = /[\p{L}\p{N}]/uy

/** Keyboards write the first, phones and word processors the others: hyphens, a figure's and an en dash, a minus. */
const isMinus = (letter: string | undefined): boolean => letter !== undefined && '-‐‑‒–−﹣－'.includes(letter)
const isMark = (letter: string | undefined): boolean => letter !== undefined && '"“”„″'.includes(letter)
const endOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

/** Spaces and what cannot be seen as one space each: a text on one line. */
export const onOneLine = (text: string): string => text.replace(gaps, ' ')
export const unquoted = (text: string): string => onOneLine(text.replace(marks, '')).trim()

const quotedAt = (text: string, at: number): { inside: string; end: number; open: boolean } => {
  marks.lastIndex = at + 1
  const close = marks.exec(text)?.index
  const end = close ?? text.length
  return { inside: unquoted(text.slice(at + 1, end)), end: close === undefined ? end : close + 1, open: close === undefined }
}

const fieldAt = (text: string, start: number, at: number, after: number, name: FacetName): Field | Words => {
  if (isMark(text[after])) {
    const { inside, ...place } = quotedAt(text, after)
    return { is: 'field', name, value: inside, excluded: at > start, start, ...place }
  }
  const end = endOf(chunk, text, after)
  if (after === end && end < text.length) return { is: 'words', start, end, bare: name }
  // As an address has it: `tool:-mysql`. Behind another dash stands the end of a range: `year:–2018`.
  const out = (text[after] === '-' || text[after] === '−') && after + 1 < end
  const value = unquoted(text.slice(out ? after + 1 : after, end))
  return { is: 'field', name, value, excluded: at > start || out, open: false, start, end }
}

const pieceAt = (text: string, start: number): Piece => {
  const minus = isMinus(text[start])
  const at = minus ? start + 1 : start
  if (isMark(text[at])) {
    const { inside, ...place } = quotedAt(text, at)
    return { is: minus ? 'without' : 'phrase', text: inside, start, ...place }
  }
  const after = endOf(fieldName, text, at)
  const called = text.slice(at, Math.max(at, after - 1))
  const name = facetCalled.get(called.toLowerCase())
  if (name) return fieldAt(text, start, at, after, name)
  const end = endOf(chunk, text, start)
  if (minus && endOf(wordStart, text, at) > at)
    return { is: 'without', text: unquoted(text.slice(at, end)), open: false, start, end }
  const value = called && !minus ? unquoted(text.slice(after, end)) : ''
  return { is: 'words', start, end, ...(/^[\p{L}\p{N}]/u.test(value) && { unknown: { name: called, value } }) }
}

export const piecesOf = (text: string): Piece[] => {
  const pieces: Piece[] = []
  for (let at = endOf(gap, text, 0); at < text.length; ) {
    const piece = pieceAt(text, at)
    pieces.push(piece)
    at = endOf(gap, text, piece.end)
  }
  return pieces
}

/** The text without some of its pieces, each of which takes the space behind it along; and where the caret is then. */
export const cut = (text: string, pieces: readonly Place[], caret = text.length): { text: string; caret: number } => {
  const kept: string[] = []
  let [from, gone] = [0, 0]
  for (const { start, end } of pieces) {
    kept.push(text.slice(from, start))
    from = endOf(gap, text, end)
    gone += Math.max(0, Math.min(caret, from) - start)
  }
  kept.push(text.slice(from))
  return { text: kept.join(''), caret: Math.max(0, caret - gone) }
}
