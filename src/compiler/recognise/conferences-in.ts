// A text in; the conferences of the vocabulary that it names, each where it stands, out.
import type { Name } from '../vocabulary.ts'
import { eachWord } from '../words.ts'
import { escapePattern } from './escape-pattern.ts'

/** `head` is the first word and `next` what the second begins with, in lower case: both must stand there before the pattern is tried. */
type Spelling = { conference: Name; name: string; head: string; next: string; pattern: RegExp }

/** `sreconeu2015recap`, `SRECon17 Europe`: letters run on, so a name ends where it likes, but begins at a word. */
const spelling = (name: string, exact: boolean): RegExp => {
  const word = (text: string) => escapePattern(text).replace(/[\s-]+/g, '[\\s_-]*')
  // A name that is also a word (`DOES`, `BOB`) counts as it is written, or right before a year: `bob18`.
  if (exact) return new RegExp(`${word(name)}(?![\\p{L}])|${word(name.toLowerCase())}(?=\\d\\d)`, 'uy')
  return new RegExp(`${word(name)}(?![\\p{Ll}]{3,})|${word(name)}(?=europe|eu|emea|americas?|asia|us|na|\\d)`, 'iuy')
}

const LETTERS = 3

/** By the first three letters, or all of a shorter first word; made once for all documents of a vocabulary. */
const spellingsOf = (names: Name[]): Map<string, Spelling[]> => {
  const known = remembered.get(names)
  if (known) return known
  const made = new Map<string, Spelling[]>()
  for (const conference of names.filter(({ kind }) => kind === 'conference'))
    for (const name of [conference.name, ...conference.aliases]) {
      const head = (name.match(/^[^\s-]+/)?.[0] ?? '').toLowerCase()
      const key = head.slice(0, LETTERS)
      made.set(key, [
        ...(made.get(key) ?? []),
        {
          conference,
          name,
          head,
          next: (name.slice(head.length).match(/^[\s-]+(\S)/)?.[1] ?? '').toLowerCase(),
          pattern: spelling(name, conference.exact),
        },
      ])
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

const goesOn = (text: string, from: number, next: string): boolean => {
  let at = from
  while (/[\s_-]/.test(text.charAt(at))) at++
  return text.startsWith(next, at)
}

/** The conferences that a text names, where each word begins; the longest name of those that begin there. */
export function* conferencesIn(text: string, names: Name[]): Generator<{ conference: Name; name: string; at: number }> {
  const spellings = spellingsOf(names)
  const folded = text.toLowerCase()
  // A few capitals are two characters in lower case: then places no longer agree.
  const lower = folded.length === text.length ? folded : text
  const begun: { at: number; candidates: Spelling[] }[] = []
  eachWord(lower, (at, _, isWord) => {
    if (!isWord) return
    const candidates = spellingsAt(spellings, lower, at)
    if (candidates.length > 0) begun.push({ at, candidates })
  })
  for (const { at, candidates } of begun) {
    const matching = candidates.filter(({ head, next, pattern }) => {
      if (!lower.startsWith(head, at) || (next && !goesOn(lower, at + head.length, next))) return false
      pattern.lastIndex = at
      return pattern.test(text)
    })
    const longest = matching.toSorted((x, y) => y.name.length - x.name.length)[0]
    if (longest) yield { conference: longest.conference, name: longest.name, at }
  }
}
