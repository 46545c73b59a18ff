import fc from 'fast-check'
import { expect, test } from 'vitest'
import { termOf, tokensOf, wordsOf, writtenAs } from './tokens.ts'

test.each([
  ['use_large_installation_tweaks', ['use', 'large', 'installation', 'tweak']],
  ['git-stacktrace, backtrace.io', ['git', 'stacktrace', 'backtrace', 'io']],
  ['C++ and C#, not A+B', ['c++', 'and', 'c#', 'not', 'a', 'b']],
  ['2.5x MTTF, ~30% or 3 %', ['2.5x', 'mttf', '30', 'or', '3']],
  ["John's don’t O'Reilly", ['john', 'dont', 'oreilly']],
  ['SREs run jobs; this class, Redis and status stay', ['sre', 'run', 'job', 'this', 'class', 'redis', 'and', 'status', 'stay']],
  ['Kaf\u200bka soft\u00adware', ['kafka', 'software']],
])('%s is found by its words', (text, terms) => {
  expect(wordsOf(text).map(termOf)).toEqual(terms)
})

test('places are those of the words in the text, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const tokens = tokensOf(text)
      expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(wordsOf(text))
      expect(tokens.map(({ term }) => term)).toEqual(wordsOf(text).map(termOf))
      tokens.forEach(({ start, end }, n) => {
        expect(start).toBeGreaterThanOrEqual(tokens[n - 1]?.end ?? 0)
        expect(end).toBeGreaterThan(start)
      })
    }),
  )
})

test('a term is told as somebody wrote it', () => {
  const text = 'Latencies at Etsy’s MySQL, and the Coördination'
  expect(['latencie', 'etsy', 'mysql', 'coordination', 'kafka'].map(term => writtenAs(term, text))).toEqual([
    ...['latencies', 'etsy', 'MySQL', 'coördination', undefined],
  ])
})
