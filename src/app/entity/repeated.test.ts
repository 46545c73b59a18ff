import { expect, test } from 'vitest'
import type { RecapSummary, Takeaway } from '../../corpus/schema.ts'
import { editions, takeaway } from './examples.ts'
import { repeatedSayings } from './repeated.ts'

const recap = (id: string, author: string): RecapSummary => ({
  ...{ id, author, path: `${id}.md`, title: id, edition: 'e19', lines: 1, talks: [], takeaways: 0 },
})
const recaps = new Map(
  [recap('a', 'Ann Example'), recap('b', 'Bob Sample'), recap('b2', 'Bob Sample')].map(each => [each.id, each]),
)
const text = 'Small batches fail less often than releases of a whole quarter.'
const said = (id: string, of: string, more: Partial<Takeaway> = {}): Takeaway =>
  takeaway('e19', { id, recap: of, talk: 't', text, mentions: [{ entity: 'topic', id: 'x', start: 0, end: 5 }], ...more })
const repeated = (...takeaways: Takeaway[]) =>
  repeatedSayings({ kind: 'topic', id: 'x' }, takeaways, { editions: new Map(editions), recaps }, 6).map(group =>
    group.map(({ id }) => id),
  )

test('what two writers report of one talk is repeated, and stands together', () => {
  expect(repeated(said('one', 'a'), said('two', 'b'))).toEqual([['one', 'two']])
})

test('one writer in two recaps, another talk, and the writer’s own words repeat nothing', () => {
  expect(repeated(said('one', 'b'), said('two', 'b2'))).toEqual([])
  expect(repeated(said('one', 'a'), said('two', 'b', { talk: 'other' }))).toEqual([])
  expect(repeated(said('one', 'a'), said('two', 'b', { voice: 'author' }))).toEqual([])
})

test('a pair that does not name the topic stands elsewhere', () => {
  expect(repeated(said('one', 'a', { mentions: [] }), said('two', 'b', { mentions: [] }))).toEqual([])
})
