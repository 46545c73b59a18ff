import { expect, test } from 'vitest'
import { namedBeside } from './beside.ts'
import { countsByYear } from './by-year.ts'
import { editions, takeaway, talk } from './examples.ts'
import { exploreView } from './explore-view.ts'
import { firstGroups } from './first-groups.ts'
import { recentSayings } from './recent.ts'
import { mostDrawn, shownCount } from './shown-count.ts'

const mentions = (id: string) => [{ entity: 'topic' as const, id, start: 0, end: 1 }]

test('years between the first and the last are counted, with none where nothing was said', () => {
  expect(countsByYear([takeaway('e15'), takeaway('e17'), takeaway('e17'), takeaway('e')], editions)).toEqual([
    { year: 2015, takeaways: 1 },
    { year: 2016, takeaways: 0 },
    { year: 2017, takeaways: 2 },
  ])
})

test('nothing with a year is no history', () => {
  expect(countsByYear([takeaway('e')], editions)).toEqual([])
})

test('the most recent claims and figures are one of each talk, a figure first, and never the writer’s own', () => {
  const own = { mentions: mentions('x') }
  const old = takeaway('e15', { ...own, talk: 'a' })
  const claim = takeaway('e17', { ...own, talk: 'b' })
  const figure = takeaway('e17', { ...own, talk: 'b', kind: 'figure' })
  const left = [
    takeaway('e18', { ...own, talk: 'c', voice: 'author' }),
    takeaway('e18', { ...own, talk: 'c', kind: 'advice' }),
    takeaway('e18', { talk: 'c' }),
  ]
  expect(recentSayings('topic', 'x', [old, claim, figure, ...left], editions, 6)).toEqual([figure, old])
})

test('what is named beside a name is counted by takeaway, and the name itself left out', () => {
  const talks = new Map([['a', talk('a', 'e15', { topics: ['y'] })]])
  const both = takeaway('e15', { talk: 'a', mentions: mentions('x') })
  const other = takeaway('e15', { mentions: [...mentions('x'), ...mentions('z'), ...mentions('z'), ...mentions('y')] })
  expect(namedBeside({ kind: 'topic', id: 'x' }, 'topic', [both, other], talks)).toEqual([
    { id: 'y', takeaways: 2 },
    { id: 'z', takeaways: 1 },
  ])
})

test('a list is cut where its rest is worth asking for, and drawn whole on demand unless it is too long for a page', () => {
  expect(shownCount(12, 10, false)).toBe(12)
  expect(shownCount(13, 10, false)).toBe(10)
  expect(shownCount(13, 10, true)).toBe(13)
  expect(shownCount(mostDrawn + 1, 10, true)).toBe(10)
})

test('no talk is cut in its middle', () => {
  const groups = [3, 4, 5].map(length => ({ takeaways: Array.from({ length }, () => takeaway('e15')) }))
  expect(firstGroups(groups, 4)).toBe(7)
  expect(firstGroups(groups, 100)).toBe(12)
})

test('a view of explore is an address as explore itself writes it', () => {
  expect(exploreView({ year: ['2016'], company: ['example-corp'], tool: ['tool-a'] })).toBe(
    '/?company=example-corp&tool=tool-a&year=2016',
  )
})
