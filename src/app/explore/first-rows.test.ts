import { expect, test } from 'vitest'
import type { Group, Hit } from '../../search/results.ts'
import { firstRows } from './first-rows.ts'

const group = (talk: string, hits: number): Group => ({
  ...{ talk, recap: 'recap-a', edition: 'edition-a', total: hits, titleMatches: [] },
  // Nothing of a hit is looked at.
  hits: Array.from({ length: hits }, () => ({}) as Hit),
})
const groups = [group('a', 3), group('b', 4), group('c', 2)]
const shown = (rows: number) => {
  const { groups: first, left } = firstRows(groups, rows)
  return [first.map(({ talk, hits }) => `${talk}${hits.length}`).join(' '), left]
}

test.each([
  [1, 'a1', 8],
  [3, 'a3', 6],
  [5, 'a3 b2', 4],
  [9, 'a3 b4 c2', 0],
  [Number.POSITIVE_INFINITY, 'a3 b4 c2', 0],
])('the first %d rows are %s, and %d are left', (rows, talks, left) => {
  expect(shown(rows)).toEqual([talks, left])
})

test('a group that fits whole is the very same', () => {
  expect(firstRows(groups, 5).groups[0]).toBe(groups[0])
  expect(firstRows([], 5)).toEqual({ groups: [], left: 0 })
})
