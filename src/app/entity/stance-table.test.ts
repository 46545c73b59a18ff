import { expect, test } from 'vitest'
import type { Edition, Stance, Takeaway } from '../../corpus/schema.ts'
import { stanceTable } from './stance-table.ts'

const edition = (id: string, year: number | null): [string, Edition] => [
  id,
  { id, name: id, series: null, region: null, year, recaps: [], talks: 0, takeaways: 0 },
]
const editions = new Map([edition('e15', 2015), edition('e17', 2017), edition('e99', 1999), edition('e', null)])
const takeaway = (at: string, ...stances: Stance[]): Takeaway => ({
  id: 't',
  kind: 'claim',
  voice: 'speaker',
  text: '',
  recap: 'r',
  edition: at,
  line: 1,
  endLine: 1,
  mentions: [],
  stances,
  links: [],
  figures: [],
  code: [],
})
const uses = (company: string, tool = 'tool-a'): Stance => ({ stance: 'uses', tool, holder: { entity: 'company', id: company } })

test('a tool’s table has a row for each holder and a column for each year between', () => {
  const table = stanceTable('tool', 'tool-a', [takeaway('e15', uses('c')), takeaway('e17', uses('c'), uses('d'))], editions)
  expect(table.years).toEqual([2015, 2016, 2017])
  expect(table.rows.map(({ name }) => name?.id)).toEqual(['c', 'd'])
  expect(table.marks).toBe(3)
})

test('stances about other tools are left out, and said twice counts once', () => {
  const table = stanceTable('tool', 'tool-a', [takeaway('e15', uses('c'), uses('c'), uses('c', 'tool-b'))], editions)
  expect(table.marks).toBe(1)
})

test('a company’s table has its tools as rows', () => {
  const table = stanceTable('company', 'c', [takeaway('e15', uses('c', 'tool-b'), uses('d', 'tool-z'))], editions)
  expect(table.rows.map(({ name }) => name)).toEqual([{ kind: 'tool', id: 'tool-b' }])
})

test('years far apart do not stretch the table, and a stance without a year has a column of its own', () => {
  const table = stanceTable(
    'tool',
    'tool-a',
    [takeaway('e17', uses('c')), takeaway('e99', uses('c')), takeaway('e', uses('c'))],
    editions,
  )
  expect(table.years).toEqual([1999, 2017, null])
})
