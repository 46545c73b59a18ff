import * as v from 'valibot'
import { expect, test } from 'vitest'
import { TrendsSchema } from '../../corpus/trends.ts'
import { telling, stance } from '../entity/examples.ts'
import { exampleCorpus } from './examples.ts'
import { trendsOf } from './trends-of.ts'

const steady = { 2015: 40, 2016: 40, 2017: 40, 2018: 40 }

test('an empty corpus has trends of nothing, and fits the schema', () => {
  const trends = trendsOf({ editions: [], talks: [], takeaways: [] })
  expect(v.parse(TrendsSchema, trends)).toEqual(trends)
  expect(trends).toMatchObject({ years: [], undated: 0, topics: [], tools: { judged: 0, of: 0 } })
})

test('tools are told apart by where they go, those that lean most first; the rest is counted', () => {
  const { tools } = trendsOf(
    exampleCorpus(steady, {
      'tool-up': [1, 4, 8, 12],
      'tool-steep': [1, 2, 9, 25],
      'tool-down': [14, 8, 3, 1],
      'tool-even': [3, 3, 3, 3],
      'tool-once': [9, 0, 0, 0],
    }),
  )
  expect(tools.rising.map(({ id }) => id)).toEqual(['tool-steep', 'tool-up'])
  expect(tools.fading.map(({ id }) => id)).toEqual(['tool-down'])
  expect(tools.unclear.map(({ id }) => id)).toEqual(['tool-even'])
  expect([tools.judged, tools.of]).toEqual([4, 5])
})

test('one year has topics and tools, and no direction', () => {
  const { years, tools } = trendsOf(exampleCorpus({ 2015: 40 }, { 'tool-a': [30] }))
  expect(years).toHaveLength(1)
  expect([tools.judged, tools.of]).toEqual([0, 1])
})

test('of two thousand tools eight of each kind are shown', () => {
  const named = Object.fromEntries(Array.from({ length: 2_000 }, (_, i) => [`tool-${i}`, i % 2 ? [1, 4, 8, 12] : [4, 4, 4, 4]]))
  const trends = trendsOf(exampleCorpus(steady, named))
  expect([trends.tools.rising.length, trends.tools.unclear.length]).toEqual([8, 8])
  expect([trends.tools.judged, trends.tools.of]).toEqual([2_000, 2_000])
  expect(JSON.stringify(trends).length).toBeLessThan(5_000)
})

test('what is said of a shown tool stands with it: named holders first, oldest first, each thing once', () => {
  const corpus = exampleCorpus(steady, { 'tool-a': [3, 3, 3, 3] })
  const told = [
    telling('e2016', stance('uses', 'co-a')),
    telling('e2017', stance('replaced', 'co-a'), stance('uses')),
    telling('e2015', stance('built', 'co-b')),
    telling('e2016', stance('uses', 'co-a')),
    telling('e2016', stance('uses', 'co-a', 'tool-z')),
  ]
  const [tool] = trendsOf({ ...corpus, takeaways: [...corpus.takeaways, ...told] }).tools.unclear
  expect(tool?.said.map(said => [said.holder?.id, said.stance, said.year])).toEqual([
    ['co-b', 'built', 2015],
    ['co-a', 'uses', 2016],
    ['co-a', 'replaced', 2017],
    [undefined, 'uses', 2017],
  ])
  expect(tool?.stances).toBe(4)
  expect(tool?.said[1]?.takeaway.id).toBe(told[0]?.id)
})

test('talks of no known year are left out, and counted', () => {
  const corpus = exampleCorpus({ 2015: 12 })
  const editions = corpus.editions.map(edition => ({ ...edition, year: null }))
  expect(trendsOf({ ...corpus, editions })).toMatchObject({ years: [], undated: 12 })
})
