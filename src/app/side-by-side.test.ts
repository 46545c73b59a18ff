import { expect, test } from 'vitest'
import { exampleTakeaway } from '../corpus/examples.ts'
import type { Takeaway } from '../corpus/schema.ts'
import { sideBySide } from './side-by-side.ts'

const takeaway = (id: string, recap: string, text: string, more: Partial<Takeaway> = {}): Takeaway =>
  exampleTakeaway({ id, recap, text, ...more })
const told = (takeaways: Takeaway[], recaps: string[]) => {
  const { together, alone } = sideBySide(takeaways, recaps)
  return {
    together: together.map(group => group.map(({ id }) => id)),
    alone: [...alone.values()].map(all => all.map(({ id }) => id)),
  }
}

test('what two recaps report in other words stands together, and each keeps what it alone adds', () => {
  const takeaways = [
    takeaway('a', 'one', 'Incidents give insights, but they are not a good measure of reliability.'),
    takeaway('b', 'one', 'Tool A was replaced after the third outage.'),
    takeaway('c', 'two', 'An incident is a source of insight and no good measure of how reliable a system is.'),
    takeaway('d', 'two', 'Nobody wants to be paged at night.'),
  ]
  expect(told(takeaways, ['one', 'two'])).toEqual({ together: [['a', 'c']], alone: [['b'], ['d']] })
})

test('a pair that is nearer wins, and no takeaway stands twice', () => {
  const takeaways = [
    takeaway('a', 'one', 'Proactive work builds tools that prevent outages.'),
    takeaway('b', 'two', 'Proactive work builds tools that prevent outages and toil at night.'),
    takeaway('c', 'two', 'Proactive work builds tools that prevent outages.'),
  ]
  expect(told(takeaways, ['one', 'two'])).toEqual({ together: [['a', 'c']], alone: [[], ['b']] })
})

test('one word in common puts nothing together', () => {
  const takeaways = [takeaway('a', 'one', 'Prometheus.'), takeaway('b', 'two', 'Prometheus is simple to operate.')]
  expect(told(takeaways, ['one', 'two'])).toEqual({ together: [], alone: [['a'], ['b']] })
})

test('a third recap joins what the first two report', () => {
  const text = 'Simple systems fail in simple ways that people understand.'
  const takeaways = ['one', 'two', 'three'].map((recap, i) => takeaway('abc'[i] ?? '', recap, text))
  expect(told(takeaways, ['one', 'two', 'three'])).toEqual({ together: [['a', 'b', 'c']], alone: [[], [], []] })
})

test('a question is no report of what was stated, whatever words they share', () => {
  const text = 'Simple systems fail in simple ways that people understand.'
  const takeaways = [takeaway('a', 'one', text), takeaway('b', 'two', text, { kind: 'question' })]
  expect(told(takeaways, ['one', 'two'])).toEqual({ together: [], alone: [['a'], ['b']] })
})
