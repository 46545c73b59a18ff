// A text in; the conferences of the vocabulary that it names, each where it stands, out.
import type { Name } from '../vocabulary.ts'
import { escapePattern } from './escape-pattern.ts'

/** `head` is the first word, folded to lower case: what the text must begin with there, before the pattern is tried. */
type Spelling = { conference: Name; name: string; head: string; pattern: RegExp }

/** `sreconeu2015recap`, `SRECon17 Europe`: letters run on, so a name ends where it likes, but begins at a word. */
const spelling = (name: string, exact: boolean): RegExp => {
  const word = (text: string) => escapePattern(text).replace(/[\s-]+/g, '[\\s_-]*')
  // A name that is also a word (`DOES`, `BOB`) counts as it is written, or right before a year: `bob18`.
  if (exact) return new RegExp(`${word(name)}(?![\\p{L}])|${word(name.toLowerCase())}(?=\\d\\d)`, 'uy')
  return new RegExp(`${word(name)}(?![\\p{Ll}]{3,})|${word(name)}(?=europe|eu|emea|americas?|asia|us|na|\\d)`, 'iuy')
}

const firstLetters = (text: string): string => text.slice(0, 2).toLowerCase()

/** By the first two letters; made once for all documents of a vocabulary. */
const spellingsOf = (names: Name[]): Map<string, Spelling[]> => {
  const known = remembered.get(names)
  if (known) return known
  const made = new Map<string, Spelling[]>()
  for (const conference of names.filter(({ kind }) => kind === 'conference'))
    for (const name of [conference.name, ...conference.aliases]) {
      const key = firstLetters(name)
      made.set(key, [
        ...(made.get(key) ?? []),
        {
          conference,
          name,
          head: (name.match(/^[\p{L}\p{N}]+/u)?.[0] ?? '').toLowerCase(),
          pattern: spelling(name, conference.exact),
        },
      ])
    }
  remembered.set(names, made)
  return made
}
const remembered = new WeakMap<Name[], Map<string, Spelling[]>>()

const wordStart = /[\p{L}\p{N}]+/gu

/** The conferences that a text names, where each word begins; the longest name of those that begin there. */
export function* conferencesIn(text: string, names: Name[]): Generator<{ conference: Name; name: string; at: number }> {
  const spellings = spellingsOf(names)
  const folded = text.toLowerCase()
  // A few capitals are two characters in lower case: then places no longer agree.
  const lower = folded.length === text.length ? folded : text
  for (const { index: at } of text.matchAll(wordStart)) {
    const matching = (spellings.get(lower.slice(at, at + 2)) ?? []).filter(({ head, pattern }) => {
      if (!lower.startsWith(head, at)) return false
      pattern.lastIndex = at
      return pattern.test(text)
    })
    const longest = matching.toSorted((x, y) => y.name.length - x.name.length)[0]
    if (longest) yield { conference: longest.conference, name: longest.name, at }
  }
}
