// Text in, its words out: where they stand and the term each is found by. The index and the marks in a text both use it.
// Refuses to guess at languages: a run of letters is a word, and an English plural is its singular.
import { fold } from '../corpus/ids.ts'

export type Token = { start: number; end: number; term: string }

/**
 * A word: letters and digits, joined by what does not end one — invisible characters, an apostrophe before a letter, a
 * point or comma between digits — and with the signs of C++ and C#. Hyphens and underscores part words, so that
 * `use_large_installation_tweaks` is found by each of its words.
 */
const word =
  /[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}\u00ad\u200b-\u200f\u2060\ufeff]|['’‛′](?=\p{L})|(?<=\p{N})[.,](?=\p{N}))*(?:\+{1,2}(?![\p{L}\p{N}])|#(?![\p{L}\p{N}]))?/gu

/** Plurals lose their `s`, as while typing a word each beginning of it must find what the whole word finds. */
const plural = /(?<=[a-z]{2}[^aisu'])s$/

/** The term that a word is found by; empty where nothing is left to find. */
export const termOf = (wordText: string): string =>
  fold(wordText)
    .replace(/\u00ad/g, '')
    .replace(/'s$/, '')
    .replace(/'/g, '')
    .replace(plural, '')

/** The words of a text, as they stand. */
export const wordsOf = (text: string): string[] => text.match(word) ?? []

/** Words of a query beyond these are not looked up: a pasted page must not stall the search. */
export const mostWords = 32

/** A text up to the end of so many words; all of it where it has no more. Looks no further than it must. */
export const firstWords = (text: string, most: number): string => {
  let [count, end] = [0, 0]
  for (const { index, 0: found } of text.matchAll(word)) {
    if (count === most) return text.slice(0, end)
    count += 1
    end = index + found.length
  }
  return text
}

/** The terms of a text, in its order. */
export const termsOf = (text: string): string[] => wordsOf(text).map(termOf).filter(Boolean)

/** The words of a text with their places, in UTF-16 units, and their terms. */
export const tokensOf = (text: string): Token[] =>
  Array.from(text.matchAll(word), match => ({ start: match.index, end: match.index + match[0].length, term: termOf(match[0]) }))

/** A term's word as it stands in a text, in small letters where nothing but its first is a capital. */
export const writtenAs = (term: string, text: string): string | undefined => {
  const token = tokensOf(text).find(each => each.term === term)
  const word = token && text.slice(token.start, token.end).replace(/['’‛′]s$/u, '')
  return word && /^\p{Lu}\P{Lu}*$/u.test(word) ? word.toLowerCase() : word
}
