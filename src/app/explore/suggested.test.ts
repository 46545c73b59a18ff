import { expect, test } from 'vitest'
import type { Suggestion } from '../../search/suggest.ts'
import { caretWithout, completed, placeNow, shownFrom } from './suggested.ts'

const suggestion = (kind: Suggestion['kind'], id: string, start = 0, end = 1): Suggestion => ({ kind, id, name: id, start, end })

test('suggestions stand in groups by kind, the kind of the best first', () => {
  const all = [suggestion('topic', 'a'), suggestion('tool', 'b'), suggestion('topic', 'c'), suggestion('word', 'd')]
  expect(shownFrom('x', all).suggestions.map(({ id }) => id)).toEqual(['a', 'c', 'b', 'd'])
})

test.each([
  ['slow k', 'slow k8', 5, 6, { start: 5, end: 7 }],
  ['slow k fast', 'slow k8s fast', 5, 6, { start: 5, end: 8 }],
  ['slow k', 'slow ', 5, 6, { start: 5, end: 5 }],
  ['slow k', 'slo', 5, 6, undefined],
  ['slow k fast', 'slow k', 5, 6, undefined],
])('of a text that was %j and is %j the place is known, or not', (asked, now, start, end, expected) => {
  expect(placeNow(asked, now, suggestion('tool', 'k', start, end))).toEqual(expected)
})

test('a word is completed, a name is taken out, and the caret stays there', () => {
  expect(completed('slow lat fast', { start: 5, end: 8 }, 'latency')).toEqual({ text: 'slow latency fast', caret: 12 })
  expect(caretWithout('slow k8 fast', { start: 5, end: 7 })).toBe(5)
})
