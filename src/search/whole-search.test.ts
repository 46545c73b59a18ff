// The whole search against MiniSearch and a count by hand, which share with it how words are read and what they weigh, and no more.
import fc from 'fast-check'
import MiniSearch from 'minisearch'
import { expect, test } from 'vitest'
import { slug } from '../corpus/ids.ts'
import { searchIn } from './in-memory.ts'
import { type IndexedText, isUnfinished, searchOptions } from './options.ts'
import { everything } from './query/canonical.ts'
import { type FacetName, facetNames } from './facets/index.ts'
import type { FacetChoice, Query } from './results.ts'
import { type Said, syntheticCorpus } from './synthetic.ts'

/** A number from 0 up to 1 at each call, the same for the same seed (Mulberry32). */
const chance = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}

/** As words are used: few of them often, most of them seldom; some near one another, and some that begin others. */
const syllables = ['ka', 'lo', 'zu', 'mer', 'tin', 'os']
const vocabulary = Array.from({ length: 216 }, (_, n) =>
  [n % 6, Math.floor(n / 6) % 6, Math.floor(n / 36)].map(at => syllables[at]).join(''),
).flatMap((word, n) => (n % 9 === 0 ? [word, word.slice(0, 4)] : [word]))

const spellings: Record<string, string[]> = { Kalotin: ['KLT', 'The Kalo'], Zumer: ['Osos'] }

const drawn = (size: number, mostWords: number, random: () => number): Said[] => {
  const skewed = <Item>(items: readonly Item[]): Item => items[Math.floor(items.length * random() ** 3)] as Item
  const some = <Item>(items: readonly Item[], most: number): Item[] => [
    ...new Set(Array.from({ length: Math.floor((most + 1) * random() ** 2) }, () => skewed(items))),
  ]
  const words = (most: number) => Array.from({ length: 1 + Math.floor(most * random()) }, () => skewed(vocabulary)).join(' ')
  const titles = Array.from({ length: Math.ceil(size / 4) }, () => words(3))
  return Array.from({ length: size }, (): Said => {
    const title = random() < 0.8 ? { talk: skewed(titles) } : { section: skewed(titles) }
    return {
      ...{ ...title, text: words(mostWords), year: skewed([2017, 2015, 2016, null]) },
      ...{ kind: skewed(['claim', 'advice', 'figure'] as const), tools: some(['Kalotin', 'Zumer', 'Lolo'], 2) },
      ...{ companies: some(['North Works', 'Os Works'], 2), topics: some(['logging', 'on call'], 2) },
      ...{ people: some(['Ann Kalo', 'Bob Zu'], 1), stances: some(['uses', 'warns'] as const, 2) },
    }
  })
}

/** In the order of the index: the newest edition first, what stands beside the talks last, else as the source has it. */
const documentsOf = (said: Said[]) =>
  said
    .map((one, place) => ({ one, place, year: one.year ?? Number.NEGATIVE_INFINITY, beside: one.talk === undefined ? 1 : 0 }))
    .sort((a, b) => (b.year === a.year ? 0 : b.year - a.year) || a.beside - b.beside || a.place - b.place)

const names = (all: string[] = []): string =>
  [...all]
    .sort((a, b) => (slug(a) < slug(b) ? -1 : 1))
    .flatMap(name => [name, ...(spellings[name] ?? [])])
    .join('\n')
const conference = ({ year }: Said): string => ['Conference', ...(year == null ? [] : [year])].join(' ')

const valuesOf: Record<FacetName, (said: Said) => string[]> = {
  year: ({ year }) => (year == null ? [] : [String(year)]),
  conference: said => [slug(conference(said))],
  kind: ({ kind = 'claim' }) => [kind],
  stance: ({ stances = [] }) => stances,
  tool: ({ tools = [] }) => tools.map(name => slug(name)),
  company: ({ companies = [] }) => companies.map(name => slug(name)),
  topic: ({ topics = [] }) => topics.map(name => slug(name)),
  person: ({ people = [] }) => people.map(name => slug(name)),
}

const fits = (said: Said, name: FacetName, { include, exclude }: FacetChoice): boolean => {
  const has = valuesOf[name](said)
  return (include.length === 0 || include.some(value => has.includes(value))) && !exclude.some(value => has.includes(value))
}

const countedByHand = (found: Said[], facets: Query['facets']) => {
  const others = (name: FacetName) => facetNames.filter(other => other !== name)
  const choice = (name: FacetName): FacetChoice => facets[name] ?? { include: [], exclude: [] }
  return Object.fromEntries(
    facetNames.map(name => {
      const counts = new Map<string, number>()
      for (const said of found) {
        if (!others(name).every(other => fits(said, other, choice(other)))) continue
        const { exclude } = choice(name)
        for (const value of valuesOf[name](said)) {
          const only = fits(said, name, { include: [value], exclude })
          if (only) counts.set(value, (counts.get(value) ?? 0) + 1)
        }
      }
      return [name, counts]
    }),
  )
}

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))

const comparing = (said: Said[]) => {
  const { summaries, details } = syntheticCorpus(said, spellings)
  const { search } = searchIn(summaries, details, { transpositions: false })
  const documents = documentsOf(said)
  const reference = new MiniSearch<IndexedText>(searchOptions)
  reference.addAll(
    documents.map(({ one }, id) => ({
      ...{ id, text: one.text, title: one.talk ?? one.section ?? '', tools: names(one.tools), companies: names(one.companies) },
      ...{ people: names(one.people), topics: names(one.topics), conference: conference(one) },
    })),
  )
  const idOf = new Map(documents.map(({ place }, id) => [`t${place}`, id]))
  /** How many takeaways it found. */
  return (q: string, facets: Query['facets']): number => {
    const hits = q.trim()
      ? new Map(reference.search(q, isUnfinished(q) ? {} : { prefix: false }).map(({ id, score }) => [Number(id), score]))
      : new Map(documents.map((_, id) => [id, 0]))
    const among = [...hits.keys()].sort((a, b) => a - b)
    const saidOf = (id: number): Said => documents[id]?.one ?? { text: '' }
    const expected = among.filter(id =>
      facetNames.every(name => fits(saidOf(id), name, facets[name] ?? { include: [], exclude: [] })),
    )
    const result = search({ ...everything, q, facets, view: 'table' }, said.length)
    expect(result.takeaways, q).toBe(expected.length)
    const rows = (result.rows ?? []).map(({ takeaway }) => idOf.get(takeaway.id) ?? -1)
    expect(
      rows.toSorted((a, b) => a - b),
      q,
    ).toEqual(expected)
    for (let at = 1; at < rows.length; at++) {
      const [before, after] = [rows[at - 1] ?? 0, rows[at] ?? 0]
      const [first, second] = [hits.get(before) ?? 0, hits.get(after) ?? 0]
      // The best first; of those that are worth the same to the last digit, as the index has them.
      if (first === second && (first === 0 || saidOf(before).text === saidOf(after).text)) continue
      expect(first > second || close(first, second), `${q}: ${first} before ${second}`).toBe(true)
    }
    if (!q.trim()) expect(rows).toEqual(expected)
    expect(result.counts, q).toEqual(countedByHand(among.map(saidOf), facets))
    return rows.length
  }
}

const choice = (...values: string[]) => {
  const some = fc.subarray(values, { maxLength: Math.min(2, values.length) })
  return fc.record({ include: some, exclude: fc.subarray(values, { maxLength: 1 }) })
}
const facets = fc.record(
  {
    ...{ year: choice('2015', '2016', '2017'), tool: choice('kalotin', 'zumer', 'lolo'), kind: choice('claim', 'advice') },
    ...{ company: choice('north-works', 'os-works'), stance: choice('uses', 'warns'), person: choice('ann-kalo') },
  },
  { requiredKeys: [] },
)

/** Up to three words that stand in one takeaway, and now and then one that stands anywhere. */
const queryFrom = (said: Said[], random: () => number): string => {
  const one = said[Math.floor(said.length * random())]
  const own = `${one?.text} ${one?.talk ?? one?.section} ${names(one?.tools)} ${names(one?.people)}`.split(/\s+/).filter(Boolean)
  const word = () =>
    random() < 0.15
      ? (vocabulary[Math.floor(vocabulary.length * random())] ?? '')
      : (own[Math.floor(own.length * random())] ?? '')
  const words = Array.from({ length: 1 + Math.floor(3 * random()) }, word).join(' ')
  return words.slice(0, random() < 0.3 ? -1 : undefined) + (random() < 0.4 ? ' ' : '')
}

test('what is found, its order and every count are those of MiniSearch and of a count by hand', () => {
  let found = 0
  fc.assert(
    fc.property(
      fc.nat(),
      fc.integer({ min: 20, max: 400 }),
      fc.array(facets, { minLength: 3, maxLength: 3 }),
      (seed, size, chosen) => {
        const random = chance(seed)
        const said = drawn(size, 14, random)
        const compare = comparing(said)
        for (const each of [{}, {}, {}, {}, ...chosen]) found += compare(queryFrom(said, random), each)
      },
    ),
    { numRuns: 60 },
  )
  expect(found).toBeGreaterThan(1000)
})

test('so they are of more takeaways than sixteen bits can number', () => {
  const random = chance(7)
  const said = drawn(70_000, 3, random)
  const compare = comparing(said)
  const far = said.length - 1
  const rare = vocabulary.at(-1) ?? ''
  const [common = ''] = vocabulary
  for (const q of ['', `${common} `, rare, `${rare} ${common} `, `${said[far]?.text} `]) compare(q, {})
  expect(
    compare(`${common} `, { tool: { include: ['zumer'], exclude: [] }, year: { include: [], exclude: ['2017'] } }),
  ).toBeGreaterThan(100)
})
