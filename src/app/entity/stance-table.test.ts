import { expect, test } from 'vitest'
import { editions, stance, takeaway, telling } from './examples.ts'
import { joinedColumns, type StanceRow, stanceTable } from './stance-table.ts'

const uses = (company?: string, tool?: string) => stance('uses', company, tool)

test('a tool’s table has a row for each holder and a column for each year between', () => {
  const table = stanceTable('tool', 'tool-a', [telling('e15', uses('c')), telling('e17', uses('c'), uses('d'))], editions)
  expect(table.years).toEqual([2015, 2016, 2017])
  expect(table.rows.map(({ name }) => name?.id)).toEqual(['c', 'd'])
  expect(table.marks).toBe(3)
})

test('who is not named comes last, and of whom most is told comes first', () => {
  const table = stanceTable(
    'tool',
    'tool-a',
    [telling('e15', uses(), uses('c')), telling('e16', uses(), uses('d')), telling('e17', uses(), uses('d'))],
    editions,
  )
  expect(table.rows.map(({ name }) => name?.id)).toEqual(['d', 'c', undefined])
})

test('what several takeaways say in one year is one mark that leads to each of them', () => {
  const [first, second] = [telling('e15', uses('c')), telling('e15', uses('c'), uses('c'))]
  const table = stanceTable('tool', 'tool-a', [first, second], editions)
  expect(table.marks).toBe(1)
  expect(table.rows[0]?.years.get(2015)?.[0]?.takeaways).toEqual([first, second])
})

test('a stance on another tool stands on the page, by its name, only where nothing is said of this one', () => {
  const beside = telling('e15', uses('c'), uses('c', 'tool-b'))
  const about = telling('e16', stance('built', 'c', 'tool-b'))
  const table = stanceTable('tool', 'tool-a', [beside, about], editions)
  expect(table.rows[0]?.years.get(2015)).toEqual([{ stance: 'uses', takeaways: [beside] }])
  expect(table.rows[0]?.years.get(2016)).toEqual([{ stance: 'built', tool: 'tool-b', takeaways: [about] }])
})

test('a company’s table has its tools as rows', () => {
  const table = stanceTable('company', 'c', [telling('e15', uses('c', 'tool-b'), uses('d', 'tool-z'))], editions)
  expect(table.rows.map(({ name }) => name)).toEqual([{ kind: 'tool', id: 'tool-b' }])
})

test('on a topic’s page every mark names its tool', () => {
  const table = stanceTable('topic', 'example', [telling('e15', uses('c'), uses('c', 'tool-b'))], editions)
  expect(table.rows[0]?.years.get(2015)?.map(({ tool }) => tool)).toEqual(['tool-a', 'tool-b'])
})

test('years far apart do not stretch the table, and a stance without a year has a column of its own', () => {
  const table = stanceTable(
    'tool',
    'tool-a',
    [telling('e17', uses('c')), telling('e99', uses('c')), telling('e', uses('c'))],
    editions,
  )
  expect(table.years).toEqual([1999, 2017, null])
})

test('a line runs from a name’s first mark to its last, and joins nothing that is not of one name or has no year', () => {
  const mark = [{ stance: 'uses' as const, takeaways: [takeaway('e15')] }]
  const row: StanceRow = {
    key: 'company/c',
    name: { kind: 'company', id: 'c' },
    years: new Map([
      [2015, mark],
      [2017, mark],
      [null, mark],
    ]),
  }
  const columns = [2014, 2015, 2016, 2017, 2018, null]
  expect([...joinedColumns(row, columns)]).toEqual([1, 2])
  expect(joinedColumns({ key: '', years: row.years }, columns).size).toBe(0)
  expect(joinedColumns({ ...row, years: new Map([[2015, mark]]) }, columns).size).toBe(0)
})
