import { expect, test } from 'vitest'
import type { Takeaway } from '../../corpus/schema.ts'
import { editions, sentence, stance, takeaway, talk, telling } from '../entity/examples.ts'
import type { ComparedFacet } from './compare-path.ts'
import { fewOf } from './few.ts'
import { namesBeside } from './names-beside.ts'
import { takeawaysOfBoth } from './of-both.ts'
import type { Side } from './side.ts'
import { stancesBeside } from './stance-rows.ts'
import { summary } from './summary.ts'
import { yearsBeside } from './years-beside.ts'

const side = (facet: ComparedFacet, id: string, ...takeaways: Takeaway[]): Side => ({
  facet,
  id,
  name: id,
  editions: [],
  takeaways,
})

test('of both speaks what names both, and of two companies not all that is said in a talk that both gave', () => {
  const both = sentence('e15', '[tool-a] or [tool-b]')
  const [a, b] = [sentence('e15', '[tool-a]'), sentence('e15', '[tool-b]')]
  expect(takeawaysOfBoth(side('tool', 'tool-a', a, both), side('tool', 'tool-b', both, b))).toEqual([both])
  const panel = takeaway('e15', { talk: 'panel', text: 'Said by somebody.' })
  const named = takeaway('e15', {
    talk: 'panel',
    text: 'Example Corp',
    mentions: [{ entity: 'company', id: 'example-corp', start: 0, end: 12 }],
  })
  const [one, other] = [side('company', 'example-corp', panel, named), side('company', 'other', panel, named)]
  expect(takeawaysOfBoth(one, other)).toEqual([named])
  expect(takeawaysOfBoth(side('year', '2015', both), side('year', '2017', both))).toEqual([])
})

test('the summary says how much is of each, and how much of both', () => {
  const both = sentence('e15', '[tool-a] or [tool-b]')
  const [one, other] = [side('tool', 'tool-a', both), side('tool', 'tool-b')]
  expect(summary(one, other, 1)).toBe('tool-a: 1 takeaway, in no talk. tool-b: no takeaway. 1 takeaway speaks of both.')
  expect(summary(one, other, 0)).toMatch(/No takeaway speaks of both\.$/)
  expect(summary(side('year', '2015'), side('year', '2017'), 0)).not.toMatch(/both/)
})

test('stances stand in rows that both sides have, by who takes them, each year once', () => {
  const a = side(
    'tool',
    'tool-a',
    telling('e15', stance('uses', 'corp')),
    telling('e17', stance('uses', 'corp'), stance('built', 'maker', 'tool-b')),
    telling('e15', stance('uses')),
  )
  const b = side('tool', 'tool-b', telling('e18', stance('replaced', 'corp', 'tool-b')))
  const rows = stancesBeside(a, b, editions)
  const short = rows.map(({ stance: name, sides }) => [
    name,
    sides.map(takers => takers.map(({ key, said }) => `${key || 'nobody named'} ${said.map(({ year }) => year).join()}`)),
  ])
  // What is told of another tool in the same sentence is not told of this one.
  expect(short).toEqual([
    ['uses', [['company/corp 2015,2017', 'nobody named 2015'], []]],
    ['replaced', [[], ['company/corp 2018']]],
  ])
})

test('of a company the rows name its tools, and refuse what others do', () => {
  const corp = side('company', 'corp', telling('e15', stance('uses', 'corp'), stance('warns', 'other')))
  expect(stancesBeside(corp, side('company', 'other'), editions)).toMatchObject([
    { stance: 'uses', sides: [[{ key: 'tool-a', name: { kind: 'tool', id: 'tool-a' } }], []] },
  ])
})

test('what both share is told apart from what one has alone, by true counts, and the two themselves are left out', () => {
  const talks = new Map([['t', talk('t', 'e15', { topics: ['logging'] })]])
  const a = side('tool', 'tool-a', takeaway('e15', { talk: 't' }), sentence('e15', '[tool-a] [tool-b] [tool-c] [tool-d]'))
  const b = side(
    'tool',
    'tool-b',
    takeaway('e15', { talk: 't' }),
    sentence('e15', '[tool-b] [tool-c]'),
    sentence('e15', '[tool-c]'),
  )
  const names = namesBeside(a, b, { talks })
  expect(names.find(({ kind }) => kind === 'topic')).toEqual({
    kind: 'topic',
    shared: [{ id: 'logging', counts: [1, 1] }],
    only: [[], []],
  })
  expect(names.find(({ kind }) => kind === 'tool')).toEqual({
    kind: 'tool',
    shared: [{ id: 'tool-c', counts: [1, 2] }],
    only: [[{ id: 'tool-d', count: 1 }], []],
  })
})

test('both sides have the same years, and one measure', () => {
  const { sides, most } = yearsBeside([takeaway('e15'), takeaway('e15')], [takeaway('e17'), takeaway('e')], editions)
  expect(sides.map(counts => counts.map(({ year, takeaways }) => `${year}: ${takeaways}`))).toEqual([
    ['2015: 2', '2016: 0', '2017: 0'],
    ['2015: 0', '2016: 0', '2017: 1'],
  ])
  expect(most).toBe(2)
})

test('a few are one of each talk before a second of any, with a stance before without, and the writer last', () => {
  const plain = takeaway('e19', { talk: 'a' })
  const told = takeaway('e15', { talk: 'a', stances: [stance('uses', 'corp')] })
  const writer = takeaway('e19', { talk: 'b', voice: 'author', stances: [stance('uses')] })
  const other = takeaway('e17', { talk: 'c' })
  expect(fewOf([plain, told, writer, other], editions, 3)).toEqual([told, other, writer])
  expect(fewOf([plain, told, writer, other], editions, 9)).toEqual([told, other, writer, plain])
})
