import { expect, test } from 'vitest'
import { exampleEdition, exampleTakeaway } from '../../corpus/examples.ts'
import type { Stance } from '../../corpus/schema.ts'
import { talk } from '../entity/examples.ts'
import { companiesByTool } from './by-company.ts'

const editions = [exampleEdition('e', 2015, { recaps: ['r'] })]
const about = (companies: string[], tools: string[], stances: Stance[] = [], more = {}) =>
  exampleTakeaway({
    mentions: [
      ...companies.map(id => ({ entity: 'company' as const, id, start: 0, end: 0 })),
      ...tools.map(id => ({ entity: 'tool' as const, id, start: 0, end: 0 })),
    ],
    stances,
    ...more,
  })
const holds = (stance: Stance['stance'], id: string, tool: string): Stance => ({
  stance,
  tool,
  holder: { entity: 'company', id },
})

test('a cell counts the takeaways about both, those of talks by the company too', () => {
  const takeaways = [about(['co-a'], ['tool-a']), about([], ['tool-a'], [], { talk: 't' }), about(['co-a'], [])]
  const talks = [talk('t', 'e', { companies: ['co-a'] })]
  expect(companiesByTool({ editions, talks, takeaways })).toEqual({
    tools: ['tool-a'],
    rows: [{ id: 'co-a', cells: [{ takeaways: 2, stances: [] }] }],
  })
})

test('a stance stands in the cell of its holder alone, each once, in their order', () => {
  const stances = [holds('warns', 'co-a', 'tool-a'), holds('uses', 'co-a', 'tool-a'), holds('uses', 'co-a', 'tool-a')]
  const { rows } = companiesByTool({ editions, talks: [], takeaways: [about(['co-a', 'co-b'], ['tool-a'], stances)] })
  expect(rows.map(({ id, cells }) => [id, cells[0]?.stances])).toEqual([
    ['co-a', ['uses', 'warns']],
    ['co-b', []],
  ])
})

test('a tool of which something is told comes before one that is only named beside as many', () => {
  const takeaways = [about(['co-a', 'co-b'], ['tool-a']), about(['co-a', 'co-b'], ['tool-b'], [holds('built', 'co-b', 'tool-b')])]
  const { tools, rows } = companiesByTool({ editions, talks: [], takeaways })
  expect(tools).toEqual(['tool-b', 'tool-a'])
  expect(rows.map(({ id }) => id)).toEqual(['co-b', 'co-a'])
})

test('however many there are, eight tools and twelve companies stand in the table', () => {
  const takeaways = Array.from({ length: 400 }, (_, i) => about([`co-${i % 40}`], [`tool-${i % 23}`]))
  const { tools, rows } = companiesByTool({ editions, talks: [], takeaways })
  expect([tools.length, rows.length]).toEqual([8, 12])
  for (const { cells } of rows) expect(cells).toHaveLength(8)
})

test('nothing comes of no takeaways', () => {
  expect(companiesByTool({ editions: [], talks: [], takeaways: [] })).toEqual({ tools: [], rows: [] })
})
