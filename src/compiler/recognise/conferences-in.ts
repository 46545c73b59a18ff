// A text in; the conferences of the vocabulary that it names, each where it stands, out.
import type { Name } from '../vocabulary.ts'
import { wordStarts } from '../words.ts'

/** A name's words, as they are written and in lower case. */
type Spelling = { conference: Name; name: string; words: string[]; lower: string[] }

const goesOn = /[\p{Ll}]{3,}/iuy
const region = /(?:europe|eu|emea|americas?|asia|us|na|\d)/iuy
const letter = /\p{L}/uy
const shortYear = /\d\d/y
const isAt = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at
  return pattern.test(text)
}

const between = /[\s_-]/
/** Where the words end that begin here, with blanks and hyphens between or without; -1 where other words stand here. */
const endOf = (text: string, from: number, words: string[], anyCase: boolean): number => {
  let at = from
  for (const word of words) {
    while (at > from && between.test(text.charAt(at))) at++
    const found = text.slice(at, at + word.length)
    if ((anyCase ? found.toLowerCase() : found) !== word) return -1
    at += word.length
  }
  return at
}

/**
 * Where a name ends that stands here, or -1. `sreconeu2015recap`, `SRECon17 Europe`: letters run on, so a name ends where it likes,
 * but begins at a word.
 */
const endAt = (text: string, at: number, { conference, words, lower }: Spelling): number => {
  if (conference.exact) {
    // A name that is also a word (`DOES`, `BOB`) counts as it is written, or right before a year: `bob18`.
    const end = endOf(text, at, words, false)
    if (end >= 0 && !isAt(letter, text, end)) return end
    const small = endOf(text, at, lower, false)
    return small >= 0 && isAt(shortYear, text, small) ? small : -1
  }
  const end = endOf(text, at, lower, true)
  return end >= 0 && (!isAt(goesOn, text, end) || isAt(region, text, end)) ? end : -1
}

const LETTERS = 3

/** By the first three letters, or all of a shorter first word; made once for all documents of a vocabulary. */
const spellingsOf = (names: Name[]): Map<string, Spelling[]> => {
  const known = remembered.get(names)
  if (known) return known
  const made = new Map<string, Spelling[]>()
  for (const conference of names.filter(({ kind }) => kind === 'conference'))
    for (const name of [conference.name, ...conference.aliases]) {
      const words = name.split(/[\s-]+/)
      const lower = name.toLowerCase().split(/[\s-]+/)
      const key = (lower[0] ?? '').slice(0, LETTERS)
      made.set(key, [...(made.get(key) ?? []), { conference, name, words, lower }])
    }
  remembered.set(names, made)
  return made
}
const remembered = new WeakMap<Name[], Map<string, Spelling[]>>()

const none: Spelling[] = []
const spellingsAt = (spellings: Map<string, Spelling[]>, text: string, at: number): Spelling[] => {
  const long = spellings.get(text.slice(at, at + LETTERS)) ?? none
  const short = spellings.get(text.slice(at, at + LETTERS - 1)) ?? none
  return short.length === 0 ? long : [...long, ...short]
}

/** `end` is where the name ends as it is written: `LeadDev` for `Lead Dev`. */
export type NamedConference = { conference: Name; at: number; end: number }

/** The conferences that a text names, where each word begins; the longest name of those that begin there. */
export function* conferencesIn(text: string, names: Name[]): Generator<NamedConference> {
  const spellings = spellingsOf(names)
  const folded = text.toLowerCase()
  // A few capitals are two characters in lower case: then places no longer agree.
  const lower = folded.length === text.length ? folded : text
  // Nearly all words begin no name, and most texts are asked for the first conference alone.
  for (const at of wordStarts(lower)) {
    const candidates = spellingsAt(spellings, lower, at)
    if (candidates.length === 0) continue
    const longest = candidates
      .filter(one => lower.startsWith(one.lower[0] ?? '', at))
      .map(({ name, ...one }) => ({ name, conference: one.conference, end: endAt(text, at, { name, ...one }) }))
      .filter(({ end }) => end >= 0)
      .toSorted((x, y) => y.name.length - x.name.length)[0]
    if (longest) yield { conference: longest.conference, at, end: longest.end }
  }
}
