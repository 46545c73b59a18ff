// One person under two spellings: a middle name or an initial more, other accents, one letter. Two who speak together, or at one
// edition under different first names, are two.
import { distance } from 'fastest-levenshtein'
import { fold } from '../../../corpus/ids.ts'
import type { Corpus } from '../../../corpus/schema.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { type Blocks, createBlocks } from './blocks.ts'
import type { Candidate, Pair } from './candidates.ts'
import type { AcrossCheck } from './check.ts'
import { offer } from './offer.ts'

/** `keys`: what an alike name has in common with it, one at least. */
type Name = { given: string[]; surname: string; whole: string; transliterated: string; keys: string[] }

/** In letters: one letter more or less in a shorter name makes another name. */
const LONG_NAME = 10

const surnameKey = (first: string, surname: string): string => `surname ${first.charAt(0)} ${surname}`

const nameOf = (text: string): Name => {
  const words = fold(text)
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  const [first = ''] = words
  const surname = words.at(-1) ?? ''
  const whole = words.join('')
  /** `Björn`, `Bjoern` and `Bjorn` alike. */
  const transliterated = whole.replace(/([aou])e/g, '$1')
  const keys = [
    surnameKey(first, surname),
    `first ${first} ${surname.slice(0, 2)}`,
    `first ${first} ${surname.slice(-2)}`,
    `whole ${transliterated}`,
  ]
  return { given: words.slice(0, -1), surname, whole, transliterated, keys }
}

/** A single word is no name to compare. */
const written = new WeakMap<Candidate, Name[]>()
const namesOf = (candidate: Candidate): Name[] => {
  const known = written.get(candidate) ?? (candidate.name.includes(' ') ? candidate.spellings.map(nameOf) : [])
  written.set(candidate, known)
  return known
}

const blocksOf = createBlocks('person', candidate => new Set(namesOf(candidate).flatMap(({ keys }) => keys)))

const isInitialOf = (short: string, long: string): boolean => short.length === 1 && long.length > 1 && long.startsWith(short)
const fits = (a: string, b: string): boolean => a === b || isInitialOf(a, b) || isInitialOf(b, a)

/** Each middle name of the one with fewer is found among the other's, in order. */
const middlesFit = (a: string[], b: string[]): boolean => {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  let at = 0
  for (const name of many) if (at < few.length && fits(few[at] ?? '', name)) at++
  return at === few.length
}

/** First names of that initial and surname, written out. */
const namesakes = (initial: string, surname: string, blocks: Blocks): Set<string> => {
  const names = [...blocks.with(surnameKey(initial, surname))].flatMap(namesOf)
  const firsts = names.filter(name => name.surname === surname).map(({ given: [first = ''] }) => first)
  return new Set(firsts.filter(first => first.length > 1 && first.startsWith(initial)))
}

/** Why two names may be one, or undefined. */
const alike = (a: Name, b: Name, blocks: Blocks, { givenNames }: Vocabulary): string | undefined => {
  const [firstA = '', ...middleA] = a.given
  const [firstB = '', ...middleB] = b.given
  if (a.transliterated === b.transliterated) return 'they differ in signs alone'
  if (a.surname === b.surname && fits(firstA, firstB) && middlesFit(middleA, middleB)) {
    if (firstA === firstB) return 'one has a middle name more'
    return namesakes(firstA.charAt(0), a.surname, blocks).size > 1 ? undefined : 'one has an initial for the first name'
  }
  if (Math.min(a.whole.length, b.whole.length) < LONG_NAME || distance(a.whole, b.whole) > 1) return undefined
  // Jan and Jana, Maria and Marie: both are names, and none is the other's slip.
  if (firstA !== firstB && givenNames.has(firstA) && givenNames.has(firstB)) return undefined
  return 'they differ in one letter'
}

type Appearances = { talks: Set<string>; editions: Set<string> }

/** Where each of these people speaks. A talk that several recaps report may hold two spellings of one speaker. */
const appearancesOf = ({ talks }: Corpus, wanted: Set<string>): Map<string, Appearances> => {
  const all = new Map<string, Appearances>()
  for (const { id, people, edition, recaps } of talks)
    for (const person of people) {
      if (!wanted.has(person)) continue
      const known = all.get(person) ?? { talks: new Set(), editions: new Set() }
      all.set(person, known)
      if (recaps.length === 1) known.talks.add(id)
      known.editions.add(edition)
    }
  return all
}

const shares = (a: Set<string> | undefined, b: Set<string> | undefined): boolean => [...(a ?? [])].some(item => b?.has(item))

export const peopleSpelledTwice: AcrossCheck = (corpus, vocabulary) => {
  const blocks = blocksOf(vocabulary)
  const alikes = blocks.pairsAmong(corpus.people)
  if (alikes.length === 0) return []
  const appearances = appearancesOf(corpus, new Set(alikes.flatMap(pair => pair.map(({ id }) => id))))
  const pairs = alikes.flatMap(([one, other]): Pair[] => {
    const [a, b] = [appearances.get(one.id), appearances.get(other.id)]
    if (shares(a?.talks, b?.talks)) return []
    const together = shares(a?.editions, b?.editions)
    for (const spelled of namesOf(one))
      for (const name of namesOf(other)) {
        if (together && !fits(spelled.given[0] ?? '', name.given[0] ?? '')) continue
        const reason = alike(spelled, name, blocks, vocabulary)
        if (reason) return [{ one, other, reason }]
      }
    return []
  })
  return offer(corpus, 'person', pairs)
}
