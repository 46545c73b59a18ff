import { expect, test } from 'vitest'
import type { RecapSummary } from '../../corpus/schema.ts'
import { edition, takeaway } from '../entity/examples.ts'
import { writerOf } from '../recap-names.ts'
import { coverageOf, reportsOf } from './coverage.ts'
import { kindCounts } from './kind-counts.ts'
import { neighboursOf } from './neighbours.ts'

const recap = (id: string, more: Partial<RecapSummary> = {}): RecapSummary => ({
  id,
  path: `${id}.md`,
  title: `Title of ${id}`,
  edition: 'e',
  lines: 1,
  talks: [],
  takeaways: 0,
  ...more,
})

test('a talk is reported by the writer of the post behind the recap, else by its author, else under its title', () => {
  expect(writerOf(recap('a', { author: 'Ann Example', original: { author: 'Bo Example' } }))).toBe('Bo Example')
  expect(writerOf(recap('a', { author: 'Ann Example' }))).toBe('Ann Example')
  expect(writerOf(recap('a'))).toBe('Title of a')
})

test('each report of a talk leads to its lines', () => {
  const recaps = new Map([['a', recap('a', { author: 'Ann Example' })]])
  const sources = [
    { recap: 'a', line: 3, endLine: 9 },
    { recap: 'gone', line: 1, endLine: 1 },
  ]
  expect(reportsOf({ sources }, recaps)).toEqual([
    { recap: 'a', writer: 'Ann Example', line: 3, endLine: 9 },
    { recap: 'gone', writer: 'gone', line: 1, endLine: 1 },
  ])
})

test('two recaps of one writer are told apart by the titles of what they report on', () => {
  const recaps = new Map(
    ['a', 'b'].map((id, i) => [id, recap(id, { original: { author: 'Bo Example', title: `Day ${i + 1}` } })]),
  )
  const sources = ['a', 'b', 'a'].map((id, line) => ({ recap: id, line, endLine: line }))
  expect(reportsOf({ sources }, recaps).map(({ writer }) => writer)).toEqual([
    'Bo Example, “Day 1”',
    'Bo Example, “Day 2”',
    'Bo Example, “Day 1”',
  ])
})

test('coverage counts the talks that several recaps report', () => {
  expect(coverageOf([{ recaps: ['a'] }, { recaps: ['a', 'b'] }, { recaps: ['a', 'a'] }], ['a', 'b', 'c'])).toEqual({
    talks: 3,
    recaps: 3,
    shared: 1,
  })
})

const of = (id: string, year: number | null, region: string | null = null, series: string | null = 'ExampleConf') =>
  edition(id, year, { region, series })

test('before and after are the nearest of the same series and region', () => {
  const all = [
    of('eu15', 2015, 'EU'),
    of('eu16', 2016, 'EU'),
    of('us17', 2017, 'US'),
    of('eu17', 2017, 'EU'),
    of('eu19', 2019, 'EU'),
  ]
  const { before, after, beside } = neighboursOf(all[3] ?? of('none', null), all)
  expect([before?.id, after?.id, beside.map(({ id }) => id)]).toEqual(['eu16', 'eu19', ['us17']])
})

test('a region without a neighbour takes one of the series', () => {
  const all = [of('eu15', 2015, 'EU'), of('emea18', 2018, 'EMEA'), of('other17', 2017, 'EMEA', 'OtherConf')]
  expect(neighboursOf(all[1] ?? of('none', null), all).before?.id).toBe('eu15')
})

test('without a series or a year there is nothing beside it', () => {
  const all = [of('a', 2015), of('b', null), of('c', 2016, null, null)]
  expect(neighboursOf(of('b', null), all)).toEqual({ beside: [] })
  expect(neighboursOf(of('c', 2016, null, null), all)).toEqual({ beside: [] })
})

test('kinds are counted in their own order, and those without any are left out', () => {
  expect(kindCounts([takeaway('e', { kind: 'quote' }), takeaway('e'), takeaway('e')])).toEqual([
    { kind: 'claim', takeaways: 2 },
    { kind: 'quote', takeaways: 1 },
  ])
})
