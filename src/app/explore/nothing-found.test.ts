import { expect, test } from 'vitest'
import { nothingFound } from './nothing-found.ts'

test.each([
  ['kafka', 0, 'Nothing in the corpus says “kafka”.'],
  ['kafka', 3, '3 takeaways about “kafka” are hidden by your filters.'],
  ['kafka "ask how"', 1, '1 takeaway about "ask how" kafka is hidden by your filters.'],
  // What is left out is nothing that a takeaway is about.
  ['-log', 1, '1 takeaway is hidden by your filters.'],
  ['-log', 0, 'Nothing in the corpus leaves out “log”.'],
  ['kafka -log', 2, '2 takeaways about “kafka” are hidden by your filters.'],
  ['kafka -log -"ask how"', 0, 'Nothing in the corpus says “kafka” and leaves out “log” and “ask how”.'],
  ['', 4, '4 takeaways are hidden by your filters.'],
  ['', 0, 'Nothing in the corpus fits these filters.'],
])('of %j with %i hidden it is said: %s', (q, hidden, sentence) => {
  const pieces = nothingFound({ q }, hidden)
  expect(pieces.map(({ text }) => text).join('')).toBe(sentence)
})

test('a pasted page is not said again in whole', () => {
  const pieces = nothingFound({ q: `${'<img src=x onerror=alert(1)> '.repeat(3_500)}` }, 0)
  expect(pieces.map(({ text }) => text).join('').length).toBeLessThan(100)
})
