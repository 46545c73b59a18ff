import { expect, test } from 'vitest'
import { createLookups } from '../corpus/lookups.ts'
import type { Entity, Summaries } from '../corpus/schema.ts'
import { editDistance, nearPages, nearTakeaways } from './near-matches.ts'

const entity = (id: string, name: string): Entity => ({
  id,
  name,
  aliases: [],
  known: true,
  editions: [],
  talks: [],
  takeaways: 1,
})
const summaries: Summaries = {
  schema: 2,
  editions: [],
  recaps: [],
  people: [],
  topics: [entity('queue-theory', 'queue theory')],
  companies: [entity('toolmaker', 'Toolmaker')],
  tools: [entity('toolmaker', 'toolmaker'), entity('other-thing', 'Other Thing')],
  talks: [
    {
      id: 'how-company-a-runs-its-queues',
      title: 'How Company A runs its queues',
      kind: 'talk',
      edition: 'e',
      people: [],
      companies: [],
      tools: [],
      topics: [],
      recaps: [],
      takeaways: 1,
    },
  ],
}
const lookups = createLookups(summaries)
const found = (path: string) => nearPages(path, lookups).map(({ kind, id }) => `${kind} ${id}`)

test('two letters swapped count as one mistake', () => {
  expect(editDistance('kafak', 'kafka')).toBe(1)
  expect(editDistance('', 'abc')).toBe(3)
})

test('a misspelt id finds its page, first in the collection that was asked for', () => {
  expect(found('/tools/toolmakr')).toEqual(['tool toolmaker', 'company toolmaker'])
  expect(found('/companies/toolmakr')).toEqual(['company toolmaker', 'tool toolmaker'])
})

test('words of a title find the talk', () => {
  expect(found('/talks/company-queue')[0]).toBe('talk how-company-a-runs-its-queues')
})

test('an address like nothing finds nothing', () => {
  expect(found('/nope/tolk')).toEqual([])
  expect(found('/tools/zzzzzzzzzz')).toEqual([])
})

test('a broken or endless address is survived', () => {
  expect(found('/tools/%')).toEqual([])
  expect(found(`/tools/${'x'.repeat(100_000)}`)).toEqual([])
})

test('another spelling of a name is as near as its id', () => {
  const spelled = { ...summaries, tools: [{ ...entity('other-thing', 'Other Thing'), aliases: ['Wonderware'] }] }
  expect(nearPages('/tools/wonderwear', createLookups(spelled)).map(({ id }) => id)).toEqual(['other-thing'])
})

test('the takeaways nearest to an id that is gone are those that share its words', () => {
  const said = [
    { id: 'a-deploy-takes-one-week', text: 'A deploy takes one week.' },
    { id: 'queues-grow-without-bound', text: 'Queues grow without bound.' },
  ]
  expect(nearTakeaways('a-deploy-took-one-week', said).map(({ id }) => id)).toEqual(['a-deploy-takes-one-week'])
  expect(nearTakeaways('nothing-alike-at-all', said)).toEqual([])
})

test('a small word in common makes nothing near', () => {
  expect(nearPages('/talks/how-was', createLookups(summaries))).toEqual([])
  expect(nearPages('/talks/company-queues', createLookups(summaries)).map(({ id }) => id)).toContain(
    'how-company-a-runs-its-queues',
  )
})
