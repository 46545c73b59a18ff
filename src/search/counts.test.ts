import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createDocuments, type Document } from './documents.ts'
import { searchIn } from './in-memory.ts'
import { facets } from './facets/index.ts'
import { everything } from './query/canonical.ts'
import { facetNames } from './facets/index.ts'
import type { Query } from './results.ts'
import { type Said, syntheticCorpus } from './synthetic.ts'

const someOf = (...names: string[]) => fc.uniqueArray(fc.constantFrom(...names), { maxLength: 3 })
const said: fc.Arbitrary<Said> = fc.record({
  text: fc.constantFrom('alpha', 'alpha beta', 'beta', 'gamma'),
  year: fc.constantFrom(2015, 2016, null),
  talk: fc.constantFrom('One', 'Two'),
  kind: fc.constantFrom('claim', 'figure', 'quote'),
  tools: someOf('constructor', 'Tool B', 'Tool C'),
  companies: someOf('Company A', 'Company B'),
  topics: someOf('logging', 'on call'),
  people: someOf('Person A', 'Person B'),
  stances: fc.array(fc.constantFrom('uses', 'warns'), { maxLength: 3 }),
})
const values: Record<string, string[]> = {
  year: ['2015', '2016', '1999'],
  kind: ['claim', 'figure', 'quote'],
  tool: ['constructor', 'tool-b', 'tool-c', 'unheard-of'],
  company: ['company-a', 'company-b'],
  topic: ['logging', 'on-call'],
  person: ['person-a', 'person-b'],
  stance: ['uses', 'warns'],
  conference: ['conference-2015', 'conference-2016', 'conference'],
}
const choice = (name: string) => fc.record({ include: someOf(...(values[name] ?? [])), exclude: someOf(...(values[name] ?? [])) })
const chosen: fc.Arbitrary<Query['facets']> = fc
  .subarray([...facetNames], { maxLength: 3 })
  .chain(names => fc.record(Object.fromEntries(names.map(name => [name, choice(name)]))))
const words = fc.constantFrom('', 'alpha', 'beta')

/** As a reader would check it by hand: one takeaway at a time, nothing shared with the engine but what a facet's values are. */
const matches = (document: Document, { q, facets: asked }: Query): boolean =>
  (q === '' || document.takeaway.text.split(' ').includes(q)) &&
  facets.every(({ name, valuesOf }) => {
    const { include = [], exclude = [] } = asked[name] ?? {}
    const has = valuesOf(document)
    return (include.length === 0 || include.some(value => has.includes(value))) && !exclude.some(value => has.includes(value))
  })

const corpora = fc.array(said, { maxLength: 12 }).map(all => syntheticCorpus(all))

test('totals and the counts of every facet equal those of a naive filter', () => {
  fc.assert(
    fc.property(corpora, words, chosen, ({ summaries, details }, q, asked) => {
      const documents = createDocuments(summaries, details)
      const query: Query = { ...everything, q, facets: asked }
      const result = searchIn(summaries, details).search(query, 100)
      const naive = (changed: Query) => documents.filter(document => matches(document, changed))
      expect(result.takeaways).toBe(naive(query).length)
      expect(result.talks).toBe(new Set(naive(query).map(({ talk }) => talk?.id)).size)
      expect(result.groups.flatMap(({ hits }) => hits)).toHaveLength(result.takeaways)
      for (const { name } of facets) {
        for (const value of [...(values[name] ?? []), 'constructor', 'toString', '__proto__']) {
          const only = { include: [value], exclude: asked[name]?.exclude ?? [] }
          const expected = naive({ ...query, facets: { ...asked, [name]: only } }).length
          expect(result.counts[name].get(value) ?? 0, `${name} ${value}`).toBe(expected)
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('where nothing is left, each way out brings back exactly what it says, and none that brings something is missing', () => {
  fc.assert(
    fc.property(corpora, words, chosen, ({ summaries, details }, q, asked) => {
      const { search } = searchIn(summaries, details)
      const query: Query = { ...everything, q, facets: asked }
      const { takeaways, removals } = search(query, 1)
      if (takeaways > 0) {
        expect(removals).toEqual([])
        return
      }
      const names = facets
        .map(({ name }) => name)
        .filter(name => [...(asked[name]?.include ?? []), ...(asked[name]?.exclude ?? [])].length > 0)
      const ways = [...names.map(name => [name]), ...(names.length > 1 ? [names] : [])]
      const without = (gone: string[]) => Object.fromEntries(Object.entries(asked).filter(([name]) => !gone.includes(name)))
      const expected = [
        ...ways.map(gone => ({ without: { facets: gone }, takeaways: search({ ...query, facets: without(gone) }, 1).takeaways })),
        { without: { q: true, facets: [] }, takeaways: search({ ...query, q: '' }, 1).takeaways },
      ].filter(removal => removal.takeaways > 0)
      expect(removals).toHaveLength(expected.length)
      expect(removals).toEqual(expect.arrayContaining(expected))
    }),
    { numRuns: 300 },
  )
})

const one = (value: string) => ({ include: [value], exclude: [] })

test('the smallest way out is named first: one filter, then all filters, then the words', () => {
  const { summaries, details } = syntheticCorpus([
    { text: 'postmortem', year: 2015, kind: 'claim' },
    { text: 'postmortem', year: 2015, kind: 'advice' },
    { text: 'postmortem', year: 2015, kind: 'advice' },
    { text: 'logging', year: 2017, kind: 'claim' },
  ])
  const { removals } = searchIn(summaries, details).search(
    { ...everything, q: 'postmortem', facets: { kind: one('claim'), year: one('2017') } },
    10,
  )
  expect(removals).toEqual([
    { without: { facets: ['year'] }, takeaways: 1 },
    { without: { facets: ['year', 'kind'] }, takeaways: 3 },
    { without: { q: true, facets: [] }, takeaways: 1 },
  ])
})

test('of single filters, the one that brings back most is named first', () => {
  const { summaries, details } = syntheticCorpus([
    { text: 'a', year: 2015, kind: 'claim' },
    { text: 'b', year: 2017, kind: 'advice' },
    { text: 'c', year: 2017, kind: 'advice' },
  ])
  const asked = { ...everything, facets: { year: one('2015'), kind: one('advice') } }
  expect(searchIn(summaries, details).search(asked, 10).removals).toEqual([
    { without: { facets: ['year'] }, takeaways: 2 },
    { without: { facets: ['kind'] }, takeaways: 1 },
    { without: { facets: ['year', 'kind'] }, takeaways: 3 },
  ])
  const swapped = { ...everything, facets: { year: one('2017'), kind: one('claim') } }
  expect(searchIn(summaries, details).search(swapped, 10).removals[0]).toEqual({
    without: { facets: ['kind'] },
    takeaways: 2,
  })
})

test('there is one facet for each name that an address may have', () => {
  expect(facets.map(({ name }) => name).toSorted()).toEqual([...facetNames].toSorted())
})
