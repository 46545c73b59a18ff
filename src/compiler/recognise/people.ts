// Running text in; the persons that it names, and whether it begins with one, out, as the vocabulary spells them. A given name
// tells, or the vocabulary's people; refuses a name that stands alone.
import {
  capitalised,
  hasTitleWord,
  initials,
  isGiven,
  isParticle,
  isPerson,
  isRole,
  nameAtStart,
  nickname,
} from './person-shape.ts'
import { rememberedText } from './remembered.ts'
import { type Token, tokenise, type Vocabulary } from '../vocabulary.ts'

/** `Marian Petre's` talk. */
const possessive = /['’]s?$/

/** What may follow a given name: a particle, an initial or a capitalised word that is no word of a title and no other name. */
const goesOn = (word: string, vocabulary: Vocabulary): boolean =>
  initials.test(word) ||
  (capitalised.test(word) &&
    !hasTitleWord(word) &&
    !isRole(word) &&
    !/^(?:Sr|Jr|Head|Chief|Team)$/.test(word) &&
    !/^\p{Lu}{2,}s?$/u.test(word) &&
    !(['company', 'tool', 'conference'] as const).some(kind => vocabulary.find(kind, word)?.name === word))

/** `San Diego Example` begins with a place. */
const placeStart = /(?<![\p{L}\p{N}])(?:San|Santa|Los|Las|Saint|St\.?|Fort|Port|Mount)[ \u00a0]$/u

const twoCapitals = /\p{Lu}[^\s]*[ \u00a0](?:\p{Ll}+[ \u00a0]){0,3}\p{Lu}/u

/** `Jean-Luc` and `D'Arcy` by their first part. */
const givenStarts = new WeakMap<ReadonlySet<string>, Set<string>>()
const startsOf = ({ givenNames }: Vocabulary): Set<string> => {
  const known = givenStarts.get(givenNames)
  if (known) return known
  const starts = new Set([...givenNames].map(name => name.match(/^[\p{L}\p{N}\p{M}]+/u)?.[0] ?? name))
  givenStarts.set(givenNames, starts)
  return starts
}

const upper = /\p{Lu}/u
const upperAtStart = /^\p{Lu}/u
/** Most sentences have no given name, and need no closer look. */
const mayName = (text: string, tokens: Token[], vocabulary: Vocabulary): boolean => {
  const starts = startsOf(vocabulary)
  return tokens.some(({ start, folded }) => starts.has(folded) && upper.test(text.charAt(start))) && twoCapitals.test(text)
}

/**
 * Persons in running text, by a given name and what follows it: `Alexandra Hill`, `Daniël van Gils`. Offsets of the text.
 * A name that stands alone, or begins with a word that few are called by, is not found here.
 */
export const findPeople = (
  text: string,
  vocabulary: Vocabulary,
  tokens: Token[] = tokenise(text),
): { name: string; start: number; end: number }[] => {
  if (!mayName(text, tokens, vocabulary)) return []
  const words = [...text.matchAll(/(?<![\p{L}\p{N}@#/_.-])(?:(?:\p{Lu}\.)+|[\p{L}\p{M}'’-]+)/gu)].map(found => ({
    text: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }))
  const people: { name: string; start: number; end: number }[] = []
  for (let at = 0; at < words.length; at++) {
    const first = words[at]
    if (!first || !capitalised.test(first.text) || !/\p{Ll}/u.test(first.text) || !isGiven(first.text, vocabulary)) continue
    if (placeStart.test(text.slice(Math.max(0, first.start - 7), first.start))) continue
    let last = at
    let whole = false
    for (let next = at + 1; next < words.length && next <= at + 4 && !whole; next++) {
      const word = words[next]
      const before = words[next - 1]
      if (!word || !before) break
      const gap = text.slice(before.end, word.start)
      if (/^ ["“]$/.test(gap) && /^["”] /.test(text.slice(word.end, word.end + 2))) continue
      if (!/^["”]?[ \u00a0]$/.test(gap)) break
      const bare = word.text.replace(possessive, '')
      whole = bare !== word.text
      if (isParticle.test(word.text)) continue
      // `Booking.com` is no surname.
      if (!goesOn(bare, vocabulary) || /^\.\p{L}/u.test(text.slice(word.end))) break
      last = next
    }
    const surname = words[last]
    if (last === at || !surname || initials.test(surname.text)) continue
    const name = text
      .slice(first.start, surname.end)
      .replace(possessive, '')
      .replace(/\u00a0/g, ' ')
    if (!isPerson(name, vocabulary)) continue
    people.push({ name: canonicalPerson(name, vocabulary), start: first.start, end: first.start + name.length })
    at = last
  }
  return people
}

/** `Dr. Nicole Forsgren` is cited as Nicole Forsgren. */
export const withoutHonorific = (text: string): string => text.replace(/^(?:(?:Dr|Prof|Mr|Ms|Mrs|Ing)\.?\s+)+(?=\p{Lu})/u, '')

/** The text begins with a person whom the vocabulary or the given name tells: not with two capitalised words of a title. */
export const startsWithPerson = (source: string, vocabulary: Vocabulary): boolean =>
  upperAtStart.test(source) && startsWithName(source, vocabulary)

const startsWithName = rememberedText((source: string, vocabulary: Vocabulary): boolean => {
  const text = withoutHonorific(source)
  const first = text.match(nameAtStart)?.[0]
  return (
    (first !== undefined && vocabulary.find('person', first) !== undefined) ||
    findPeople(text.slice(0, 80), vocabulary)[0]?.start === 0
  )
})

const nicknamed = new RegExp(` ${nickname} `, 'u')
export const canonicalPerson = (text: string, vocabulary: Vocabulary): string =>
  (vocabulary.find('person', text) ?? vocabulary.find('person', text.replace(nicknamed, ' ')))?.name ?? text
