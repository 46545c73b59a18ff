import { expect, test } from 'vitest'
import type { Takeaway } from '../corpus/schema.ts'
import { grammarOf } from './grammar.ts'

const takeaway = (more: Partial<Takeaway>): Takeaway => ({
  id: 't',
  kind: 'claim',
  voice: 'speaker',
  text: '',
  recap: 'r',
  edition: 'e',
  line: 1,
  endLine: 1,
  mentions: [],
  stances: [],
  links: [],
  figures: [],
  code: [],
  ...more,
})
const mention = (entity: 'tool' | 'company' | 'topic', id: string) => ({ entity, id, start: 0, end: 1 })
const holder = { entity: 'company' as const, id: 'company-a' }

test('one holder’s tools of one stance make one clause', () => {
  const { clauses } = grammarOf(
    takeaway({
      stances: [
        { stance: 'uses', tool: 'tool-a', holder },
        { stance: 'uses', tool: 'tool-b', holder },
      ],
    }),
  )
  expect(clauses).toEqual([{ holder, stance: 'uses', tools: ['tool-a', 'tool-b'] }])
})

test('what a clause has told is not told again', () => {
  const mentions = [
    mention('company', 'company-a'),
    mention('tool', 'tool-a'),
    mention('tool', 'tool-c'),
    mention('tool', 'tool-c'),
  ]
  const { companies, tools } = grammarOf(takeaway({ mentions, stances: [{ stance: 'uses', tool: 'tool-a', holder }] }))
  expect(companies).toEqual([])
  expect(tools).toEqual(['tool-c'])
})
