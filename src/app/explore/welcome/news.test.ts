import { expect, test } from 'vitest'
import { exampleEdition } from '../../../corpus/examples.ts'
import type { RecapSummary } from '../../../corpus/schema.ts'
import { newestFirst, newsSince, readSeen } from './news.ts'

const recap = (id: string, takeaways: number, date?: string, edition = 'none'): RecapSummary => ({
  ...{ id, path: `${id}.md`, title: id, edition, lines: 9, talks: [], takeaways },
  ...(date && { date }),
})
const editions = new Map([['of-2022', exampleEdition('of-2022', 2022)]])
const recaps = [recap('old', 3, '2019-05-01'), recap('undated', 2), recap('new', 5, '2023-05-01')]

test('what has come since is told newest first, with what it brought', () => {
  const news = newsSince(recaps, editions, { day: '2024-01-02', recaps: ['old', 'gone'] })
  expect(news).toMatchObject({ since: '2024-01-02', takeaways: 7 })
  expect(news.recaps.map(({ id }) => id)).toEqual(['new', 'undated'])
})

test('who saw everything hears of nothing new', () => {
  expect(newsSince(recaps, editions, { day: '2024-01-02', recaps: ['old', 'new', 'undated'] }).recaps).toEqual([])
})

test('the newest recap is the one of the latest day, or year where it states no day', () => {
  const all = [...recaps, recap('of a year', 1, undefined, 'of-2022')]
  expect(newestFirst(all, editions).map(({ id }) => id)).toEqual(['new', 'of a year', 'old', 'undated'])
})

test.each([
  null,
  '',
  'null',
  '7',
  '{}',
  '{"day":3,"recaps":[]}',
  '{"day":"2024-01-02","recaps":{}}',
  '{"day":"<b>","recaps":[]}',
])('what storage holds as %j is no visit', text => {
  expect(readSeen(text)).toBeUndefined()
})

test('a visit is read back', () => {
  expect(readSeen('{"day":"2024-01-02","recaps":["a",7]}')).toEqual({ day: '2024-01-02', recaps: ['a'] })
})
