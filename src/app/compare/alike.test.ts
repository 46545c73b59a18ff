import { expect, test } from 'vitest'
import { exampleEdition } from '../../corpus/examples.ts'
import { createLookups } from '../../corpus/lookups.ts'
import type { Entity, TalkSummary } from '../../corpus/schema.ts'
import { sentence, talk } from '../entity/examples.ts'
import { mostAlike } from './alike.ts'
import { pairsOf, yearPairs } from './pairs.ts'

const lookupsOf = (talks: TalkSummary[], said: Record<string, number>, editions = [exampleEdition('e', 2015)]) => {
  const entity = (id: string, of: (talk: TalkSummary) => string[]): Entity => ({
    ...{ id, name: id, aliases: [], known: true, editions: ['e'], takeaways: said[id] ?? 0 },
    talks: talks.filter(each => of(each).includes(id)).map(each => each.id),
  })
  return createLookups({
    ...{ schema: 2, editions, recaps: [], talks, topics: [], people: [] },
    tools: Object.keys(said).map(id => entity(id, each => each.tools)),
    companies: Object.keys(said).map(id => entity(id, each => each.companies)),
  })
}

test('those named in the same takeaway come before those of the same talk, and these before those on the same topic', () => {
  const lookups = lookupsOf(
    [
      talk('one', 'e', { tools: ['a', 'b', 'c'], topics: ['logging'] }),
      talk('two', 'e', { tools: ['d'], topics: ['logging', 'on-call'] }),
      talk('three', 'e', { tools: ['z'], topics: ['culture'] }),
    ],
    { a: 2, b: 1, c: 9, d: 3, z: 9 },
  )
  const takeaways = [sentence('e', '[a] and [b]'), sentence('e', '[a]')]
  expect(mostAlike('tool', 'a', takeaways, lookups, 5)).toEqual([
    { id: 'b', by: 'takeaways', count: 1 },
    { id: 'c', by: 'talks', count: 1 },
    { id: 'd', by: 'topics', count: 1 },
  ])
  expect(mostAlike('tool', 'a', takeaways, lookups, 2).map(({ id }) => id)).toEqual(['b', 'c'])
  expect(mostAlike('tool', 'z', [], lookups, 5)).toEqual([])
})

test('what most talks name together makes a pair, of as many what fewer others are named with, and no name stands in two pairs', () => {
  const lookups = lookupsOf(
    [
      talk('many', 'e', { companies: ['a', 'b', 'c', 'd'] }),
      talk('two', 'e', { companies: ['a', 'b'] }),
      talk('thin', 'e', { companies: ['c', 'said-once'] }),
      talk('small', 'e', { companies: ['e', 'f'] }),
    ],
    { a: 3, b: 8, c: 4, d: 5, e: 3, f: 3, 'said-once': 1 },
  )
  expect(pairsOf('company', lookups, 9)).toEqual([
    { ids: ['b', 'a'], talks: 2 },
    { ids: ['e', 'f'], talks: 1 },
    { ids: ['d', 'c'], talks: 1 },
  ])
})

test('years are paired first with last, then by how much was said; one year alone makes no pair', () => {
  const edition = (year: number | null, takeaways: number) => exampleEdition(`e${year}`, year, { takeaways })
  const lookups = lookupsOf([], {}, [edition(2015, 5), edition(2017, 9), edition(2016, 7), edition(null, 99)])
  expect(yearPairs(lookups, 9)).toEqual([
    { ids: ['2015', '2017'], takeaways: [5, 9] },
    { ids: ['2016', '2017'], takeaways: [7, 9] },
    { ids: ['2015', '2016'], takeaways: [5, 7] },
  ])
  expect(yearPairs(lookupsOf([], {}), 9)).toEqual([])
})
