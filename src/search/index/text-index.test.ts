import fc from 'fast-check'
import MiniSearch from 'minisearch'
import { expect, test } from 'vitest'
import { createDocuments, indexedTexts } from '../documents.ts'
import { type IndexedText, isUnfinished, searchOptions } from '../options.ts'
import { type Said, syntheticCorpus } from '../synthetic.ts'
import { compileIndex } from './compile-index.ts'
import { openContainer } from './container.ts'
import { createDictionary } from './dictionary.ts'
import { openLinks } from './links.ts'
import { packStrings, readStrings } from './strings.ts'
import { openTextIndex } from './text-index.ts'
import { termOf, wordsOf } from '../tokens.ts'

/** Words near one another, so that beginnings, slips and repetitions meet. */
const word = fc.oneof(
  fc.constantFrom(
    'kafka',
    'kafkacat',
    'kakfa',
    'logging',
    'loging',
    'logs',
    'log',
    'latency',
    'latencies',
    '33060',
    '3306',
    'R',
    'c++',
  ),
  fc.string({ unit: fc.constantFrom('a', 'b', 'ä', 'c', '😀'), minLength: 1, maxLength: 9 }),
)
const words = (most: number) => fc.array(word, { minLength: 1, maxLength: most }).map(all => all.join(' '))
const said: fc.Arbitrary<Said> = fc.record({
  text: words(12),
  talk: words(3),
  year: fc.constantFrom(2015, 2016),
  tools: fc.array(fc.constantFrom('Kafka', 'Logging', 'Latencer'), { maxLength: 2 }),
  speakers: fc.array(fc.constantFrom('Ann Example', 'Bob Example'), { maxLength: 2 }),
})
const corpora = fc.array(said, { minLength: 1, maxLength: 20 }).map(all => syntheticCorpus(all, { Kafka: ['KFK'] }))
const query = fc.tuple(words(2), fc.constantFrom('', ' ', '.', '%')).map(([text, end]) => text + end)

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))

test('finds what MiniSearch finds, and scores it as MiniSearch does, up to rounding', () => {
  let found = 0
  fc.assert(
    fc.property(corpora, fc.array(query, { minLength: 1, maxLength: 8 }), ({ summaries, details }, queries) => {
      const texts = indexedTexts(createDocuments(summaries, details), summaries)
      const reference = new MiniSearch<IndexedText>(searchOptions)
      reference.addAll(texts)
      const columns = openContainer(compileIndex(summaries, details).buffer)
      const { match } = openTextIndex(columns, openLinks(columns), { transpositions: false })
      for (const q of queries) {
        const expected = new Map(reference.search(q, isUnfinished(q) ? {} : { prefix: false }).map(each => [each.id, each]))
        const matched = match(q)
        if (!matched) continue
        const ids = [...matched.ids]
        expect(ids).toEqual([...expected.keys()].toSorted((a, b) => a - b))
        for (const id of ids) {
          // MiniSearch multiplies each score by the number of different words asked for, here the same for all.
          const { score, queryTerms } = expected.get(id) ?? { score: Number.NaN, queryTerms: [] }
          const ours = (matched.scores[id] ?? 0) * queryTerms.length
          expect(close(ours, score), `${q}: ${ours} for ${score}`).toBe(true)
          found += 1
        }
      }
    }),
    { numRuns: 300 },
  )
  expect(found).toBeGreaterThan(500)
})

/** Optimal string alignment, from its definition. */
const distance = (a: string, b: string, swaps: boolean): number => {
  const between = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j
    const options = [between(i - 1, j) + 1, between(i, j - 1) + 1, between(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)]
    if (swaps && i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) options.push(between(i - 2, j - 2) + 1)
    return Math.min(...options)
  }
  return between(a.length, b.length)
}

test('near terms, beginnings and places are those of a naive look at every term', () => {
  const term = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '\u{1f600}'), maxLength: 5 })
  fc.assert(
    fc.property(
      fc.uniqueArray(term, { maxLength: 60 }),
      term,
      fc.integer({ min: 1, max: 2 }),
      fc.boolean(),
      (all, asked, edits, swaps) => {
        const terms = all.toSorted((a, b) => (a < b ? -1 : 1))
        const dictionary = createDictionary(readStrings(packStrings(terms)), { transpositions: swaps })
        const near: [string | undefined, number][] = []
        dictionary.near(asked, edits, (place, far) => near.push([terms[place], far]))
        const expected = terms.map(other => [other, distance(other, asked, swaps)] as const).filter(([, far]) => far <= edits)
        expect(near).toEqual(expected)
        const { start, end } = dictionary.prefixed(asked)
        expect(terms.slice(start, end)).toEqual(terms.filter(other => other.startsWith(asked)))
        expect(dictionary.find(asked)).toBe(terms.indexOf(asked))
      },
    ),
    { numRuns: 1000 },
  )
})

test('two neighbours swapped are one slip', () => {
  const { summaries, details } = syntheticCorpus([{ text: 'Kafka held' }])
  const columns = openContainer(compileIndex(summaries, details).buffer)
  const find = (q: string, transpositions: boolean) =>
    openTextIndex(columns, openLinks(columns), { transpositions }).match(q)?.ids.length
  expect([find('kakfa', false), find('kakfa', true)]).toEqual([0, 1])
})

test('the most frequent terms with a beginning are those of a count over every sentence', () => {
  fc.assert(
    fc.property(corpora, fc.constantFrom('l', 'lo', 'ka', '33', 'b', 'x'), ({ summaries, details }, beginning) => {
      const texts = indexedTexts(createDocuments(summaries, details), summaries)
      const counts = new Map<string, number>()
      const firsts = new Map<string, number>()
      for (const { id, text } of texts)
        for (const term of new Set(wordsOf(text).map(termOf)))
          if (term.startsWith(beginning)) {
            counts.set(term, (counts.get(term) ?? 0) + 1)
            if (!firsts.has(term)) firsts.set(term, id)
          }
      const columns = openContainer(compileIndex(summaries, details).buffer)
      const index = openTextIndex(columns, openLinks(columns))
      const found = index.frequent(beginning, 3)
      const expected = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, 3)
      expect(found).toEqual(expected.map(([term]) => ({ term, document: firsts.get(term) })))
    }),
  )
})
