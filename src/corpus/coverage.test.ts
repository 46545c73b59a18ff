import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coverageOf } from './coverage.ts'
import type { Edition, Entity, Summaries } from './schema.ts'

const edition = (id: string, year: number | null, rest: Partial<Edition> = {}): Edition => ({
  ...{ id, name: id, series: 'Conf', region: null, year, recaps: [`recap-of-${id}`], talks: 2, takeaways: 5 },
  ...rest,
})
const named = (id: string, editions: string[]): Entity => ({
  ...{ id, name: id, aliases: [], known: true, talks: [], takeaways: 1, editions },
})
const summaries = (editions: Edition[], rest: Partial<Summaries> = {}): Summaries => ({
  ...{ schema: 2, editions, talks: [], tools: [], companies: [], topics: [], people: [], recaps: [] },
  ...rest,
})

test('editions stand by year, newest first, by name within a year, and those of no known year last', () => {
  const { years } = coverageOf(summaries([edition('unknown', null), edition('a', 2001), edition('c', 2002), edition('b', 2002)]))
  expect(years.map(({ year, editions }) => [year, editions.map(each => each.edition.id)])).toEqual([
    [2002, ['b', 'c']],
    [2001, ['a']],
    [null, ['unknown']],
  ])
})

test('a tool that two editions name is one in the year and in all, and what belongs to one edition adds up', () => {
  const both = summaries([edition('a', 2001), edition('b', 2001)], {
    tools: [named('shared', ['a', 'b']), named('of-b', ['b'])],
    people: [named('ann', ['a'])],
  })
  const { years, holdings } = coverageOf(both)
  expect(years[0]?.editions.map(({ holdings: held }) => held.tools)).toEqual([1, 2])
  expect(years[0]?.holdings).toEqual({ recaps: 2, talks: 4, takeaways: 10, tools: 2, companies: 0, people: 1 })
  expect(holdings).toEqual(years[0]?.holdings)
})

test('a year between the first and the last of a series lacks that series, and no other year does', () => {
  const { years } = coverageOf(
    summaries([
      edition('a', 2001),
      edition('b', 2004),
      edition('other', 2002, { series: 'Other' }),
      edition('old', 1999, { series: null }),
    ]),
  )
  expect(years.map(({ year, lacking }) => [year, lacking])).toEqual([
    [2004, []],
    [2003, ['Conf']],
    [2002, ['Conf']],
    [2001, []],
    [1999, []],
  ])
})

test('one region in a year is enough: which others met then is not known', () => {
  const { years } = coverageOf(
    summaries([
      edition('asia-1', 2001, { region: 'Asia' }),
      edition('europe-2', 2002, { region: 'Europe' }),
      edition('asia-3', 2003, { region: 'Asia' }),
    ]),
  )
  expect(years.flatMap(({ lacking }) => lacking)).toEqual([])
})

test('an empty corpus covers no year', () => {
  expect(coverageOf(summaries([]))).toEqual({
    years: [],
    holdings: { recaps: 0, talks: 0, takeaways: 0, tools: 0, companies: 0, people: 0 },
  })
})

test('every edition stands in one year, and the years’ talks and recaps add up to all', () => {
  const anyEdition = fc.record({
    year: fc.option(fc.integer({ min: 2000, max: 2006 })),
    series: fc.constantFrom('Conf', 'Other', null),
  })
  fc.assert(
    fc.property(fc.array(anyEdition, { maxLength: 8 }), drawn => {
      const editions = drawn.map(({ year, series }, i) => edition(`e${i}`, year, { series, talks: i }))
      const { years, holdings } = coverageOf(summaries(editions))
      const sum = (key: 'talks' | 'recaps') => years.reduce((total, year) => total + year.holdings[key], 0)
      expect(years.flatMap(each => each.editions.map(one => one.edition.id)).toSorted()).toEqual(editions.map(({ id }) => id))
      expect([sum('talks'), sum('recaps')]).toEqual([holdings.talks, holdings.recaps])
      for (const { year, lacking } of years)
        for (const series of lacking) {
          const held = editions.filter(each => each.series === series).map(each => each.year)
          expect(held).not.toContain(year)
        }
    }),
  )
})
