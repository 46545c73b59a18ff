// Takeaways and a seed in; what 200 people ask of them out, by kind of input, and questions that one known takeaway answers.
import { termOf, wordsOf } from '../../search/tokens.ts'
import { createRandom, type Random } from '../random.ts'
import { type Asked, type Documents, type Facet, facets, perFacet } from './engine.ts'

export const kinds = ['keystrokes', 'one letter', 'a typo', 'filters alone', 'words and filters'] as const
export type Kind = (typeof kinds)[number]
export type Query = Asked & { kind: Kind }

/** Of 200: a tenth has a typo, six tenths have filters. */
const shares: Record<Kind, number> = {
  keystrokes: 48,
  'one letter': 12,
  'a typo': 20,
  'filters alone': 20,
  'words and filters': 100,
}
const KNOWN = 60

export const typos = ['clean', 'substituted', 'transposed'] as const
export type Typo = (typeof typos)[number]
/** `id` is the takeaway that the words are taken from. */
export type Known = { typo: Typo; text: string; id: number }

/** The first letter stays, as it does with most who type; two equal letters swapped are no typo. */
export const mistype = (word: string, typo: Typo, random: Random): string => {
  const places = [...word.slice(1, -1)].map((_, place) => place + 1).filter(at => word[at] !== word[at + 1])
  if (typo === 'clean' || places.length === 0) return word
  const at = random.pick(places)
  const [one = '', two = ''] = word.slice(at)
  if (typo === 'transposed') return word.slice(0, at) + two + one + word.slice(at + 2)
  const letters = [...'abcdefghijklmnopqrstuvwxyz'].filter(letter => letter !== one)
  return word.slice(0, at) + random.pick(letters) + word.slice(at + 1)
}

const wordsOfText = (text: string): string[] => wordsOf(text).map(word => word.toLowerCase())

const none = perFacet((): string[] => [])

/** One or two facets, one or two values each, as some takeaway has them. */
const someFilters = (documents: Documents, random: Random): Asked['include'] => {
  const include = { ...none }
  const chosen = new Set<Facet>(Array.from({ length: 1 + random.below(2) }, () => random.pick(facets)))
  for (const facet of chosen) {
    const picked = Array.from({ length: 1 + random.below(2) }, () => random.pick(documents.values)[facet][0])
    include[facet] = [...new Set(picked.filter(value => value !== undefined))]
  }
  // A takeaway may name no tool.
  return facets.some(facet => include[facet].length > 0) ? include : someFilters(documents, random)
}

/** One to three words of a takeaway, letter after letter. */
const session = ({ texts }: Documents, random: Random): string[] => {
  const all = wordsOfText(random.pick(texts).text)
  const count = 1 + random.below(3)
  const typed = all
    .slice(random.below(all.length - count))
    .slice(0, count)
    .join(' ')
  return Array.from(typed, (_, letter) => typed.slice(0, letter + 1)).filter(text => !text.endsWith(' '))
}

const typed = (documents: Documents, random: Random, count: number): string[] => {
  const all: string[] = []
  while (all.length < count) all.push(...session(documents, random))
  return all.slice(0, count)
}

/** Two of a takeaway's longer words, the second mistyped. */
const withTypo = ({ texts }: Documents, random: Random): string => {
  const all = wordsOfText(random.pick(texts).text).filter(word => word.length > 5)
  const [first = 'specimen', second = 'sampling'] = [random.pick(all), random.pick(all)]
  return `${first} ${mistype(second, random.pick(['substituted', 'transposed']), random)}`
}

export const makeQueries = (documents: Documents, seed: number): Query[] => {
  const random = createRandom(seed)
  const many = <Item>(kind: Kind, make: () => Item): Item[] => Array.from({ length: shares[kind] }, make)
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  const texts: Record<Kind, string[]> = {
    keystrokes: typed(documents, random, shares.keystrokes),
    'one letter': many('one letter', () => letters.splice(random.below(letters.length), 1).join('')),
    'a typo': many('a typo', () => withTypo(documents, random)),
    'filters alone': many('filters alone', () => ''),
    'words and filters': typed(documents, random, shares['words and filters']),
  }
  const queries = kinds.flatMap(kind =>
    texts[kind].map(text => ({ kind, text, include: kind.includes('filters') ? someFilters(documents, random) : none })),
  )
  // Mixed, so that what stops early has met all kinds.
  return queries
    .map(query => ({ query, at: random.next() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ query }) => query)
}

/** Each asks by the three rarest of a takeaway's longer words, as they stand; the typo is in the last, which may be unfinished. */
export const makeKnown = ({ texts }: Documents, seed: number): Known[] => {
  const random = createRandom(seed)
  const seen = new Map<string, number>()
  for (const { text } of texts) for (const word of new Set(wordsOfText(text))) seen.set(word, (seen.get(word) ?? 0) + 1)
  return Array.from({ length: KNOWN }, () => {
    const { id, text } = random.pick(texts)
    const all = [...new Set(wordsOfText(text))].filter(word => word.length > 5 && termOf(word) === word)
    const rarest = new Set(all.toSorted((a, b) => (seen.get(a) ?? 0) - (seen.get(b) ?? 0)).slice(0, 3))
    const inOrder = all.filter(word => rarest.has(word))
    const [last = '', others] = [inOrder.at(-1), inOrder.slice(0, -1)]
    return typos.map(typo => ({ typo, id, text: [...others, mistype(last, typo, random)].join(' ') }))
  }).flat()
}
