import { expect, test } from 'vitest'
import { exampleTakeaway } from '../corpus/examples.ts'
import { grammarOf } from './grammar.ts'

const mention = (entity: 'tool' | 'company' | 'topic', id: string) => ({ entity, id, start: 0, end: 1 })
const holder = { entity: 'company' as const, id: 'company-a' }

test('one holder’s tools of one stance make one clause', () => {
  const { clauses } = grammarOf(
    exampleTakeaway({
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
  const { companies, tools } = grammarOf(exampleTakeaway({ mentions, stances: [{ stance: 'uses', tool: 'tool-a', holder }] }))
  expect(companies).toEqual([])
  expect(tools).toEqual(['tool-c'])
})
