import { expect, test } from 'vitest'
import { searchIn } from './in-memory.ts'
import { everything } from './query/canonical.ts'
import type { Query } from './results.ts'
import { type Said, syntheticCorpus } from './synthetic.ts'

const searching = (said: Said[]) => {
  const { summaries, details } = syntheticCorpus(said)
  const { search } = searchIn(summaries, details)
  return (query: Partial<Query>) => search({ ...everything, ...query }, 10)
}

test('of an empty answer, each part of the text that empties it is told, with what its removal brings', () => {
  const find = searching([{ text: 'Kafka held' }, { text: 'Kafka fell over' }, { text: 'Queues' }])
  const { removals } = find({ q: 'kafka zebra "fell over" -held' })
  expect(removals.map(({ without, takeaways }) => [without.part, without.rest, takeaways])).toEqual([
    ['zebra', '-held "fell over" kafka ', 1],
    [undefined, undefined, 3],
  ])
  expect(find({ q: 'zebra' }).removals).toEqual([{ without: { q: true, facets: [] }, takeaways: 3 }])
})

test('a word stays finished when the one behind it goes, and so does the last', () => {
  const find = searching([{ text: 'Written in R' }, { text: 'Rather late' }, { text: 'Zebras' }])
  for (const q of ['r nobody', 'r nobody ', 'nobody r ', 'nobody r. '])
    expect(find({ q }).removals[0], q).toEqual({ without: { part: 'nobody', rest: 'r ', facets: [] }, takeaways: 1 })
  expect(find({ q: 'nobody r' }).removals[0]).toEqual({ without: { part: 'nobody', rest: 'r', facets: [] }, takeaways: 2 })
})

test('whichever word empties the answer is told, however late it stands and however often', () => {
  const find = searching([{ text: 'Kafka, and the log of it is long' }])
  const told = (q: string) => find({ q }).removals.map(({ without, takeaways }) => [without.part, without.rest, takeaways])
  expect(told('kafka and the log is of it zebra')).toEqual([
    ['zebra', 'kafka and the log is of it ', 1],
    [undefined, undefined, 1],
  ])
  expect(told('zebra Zebra kafka')[0]).toEqual(['zebra', 'kafka', 1])
  expect(told('kafka "log of" -"log not" -long -late')[0]).toEqual(['-long', '-"log not" -late "log of" kafka ', 1])
})

test('of the parts that could go, six are told: those that bring most', () => {
  const words = Array.from({ length: 9 }, (_, n) => `word${n}x`)
  const find = searching(
    words.flatMap((word, n) => Array.from({ length: n + 1 }, () => ({ text: words.filter(each => each !== word).join(' ') }))),
  )
  const { removals } = find({ q: words.join(' ') })
  expect(removals.map(({ without }) => without.part)).toEqual([...words.slice(3).toReversed(), undefined])
})
