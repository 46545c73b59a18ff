import fc from 'fast-check'
import { expect, test } from 'vitest'
import { facetNames } from '../facets/index.ts'
import { columnSorts, type Query, sorts, tableColumns } from '../results.ts'
import { canonical, everything } from './canonical.ts'
import { parseQuery } from './parse.ts'
import { printQuery } from './print.ts'

const read = (address: string) => parseQuery(new URLSearchParams(address))

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/)
const valueOf: Partial<Record<string, fc.Arbitrary<string>>> = {
  year: fc.integer({ min: 1, max: 9999 }).map(String),
  kind: fc.constantFrom('claim', 'figure', 'advice', 'quote', 'question', 'opinion'),
  stance: fc.constantFrom('uses', 'built', 'recommends', 'evaluates', 'replaced', 'warns'),
}
const choice = (name: string) => {
  const some = fc.array(valueOf[name] ?? fc.oneof(id, fc.constantFrom('constructor', 'tostring')), { maxLength: 4 })
  return fc.record({ include: some, exclude: some })
}
const query: fc.Arbitrary<Query> = fc.record({
  q: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom('a&b=c', 'c++', '100 %', '%', '%zz', '\u0000\n', '\ud800x', '#?', '-a'),
  ),
  facets: fc.record(Object.fromEntries(facetNames.map(name => [name, choice(name)])), { requiredKeys: [] }),
  sort: fc.constantFrom(...sorts, ...columnSorts),
})
const viewed: fc.Arbitrary<Query> = fc
  .tuple(
    query,
    fc.record({ view: fc.constantFrom('table', 'tools'), columns: fc.shuffledSubarray([...tableColumns]) }, { requiredKeys: [] }),
  )
  .map(([asked, view]): Query => ({ ...asked, ...view }))

test('what is printed is parsed as it was, for any text', () => {
  fc.assert(
    fc.property(viewed, asked => {
      expect(read(printQuery(asked))).toEqual({ query: canonical(asked), ignored: [] })
    }),
    { numRuns: 1000 },
  )
})

test('one view has one address', () => {
  fc.assert(
    fc.property(viewed, asked => {
      expect(printQuery(read(printQuery(asked)).query)).toBe(printQuery(asked))
    }),
  )
  expect(printQuery(read('year=2017&sort=newest&q=ask+how&tool=-mysql&tool=kafka&tool=kafka&year=2015').query)).toBe(
    'q=ask+how&sort=newest&tool=kafka&tool=-mysql&year=2015&year=2017',
  )
})

test('defaults are left out', () => {
  expect(printQuery(everything)).toBe('')
  expect(read('q=&sort=relevance')).toEqual({ query: everything, ignored: [] })
})

test('a view and its columns are said, the usual ones are not', () => {
  const table: Query = { ...everything, view: 'table' }
  expect(printQuery(table)).toBe('view=table')
  expect(printQuery({ ...table, columns: ['tool', 'who', 'talk', 'year'] })).toBe('view=table')
  expect(printQuery({ ...table, sort: '-talk', columns: ['kind', 'year', 'talk'] })).toBe(
    'columns=year,talk,kind&sort=-talk&view=table',
  )
  expect(printQuery({ ...table, columns: [] })).toBe('columns=takeaway&view=table')
  expect(read('view=table&columns=takeaway')).toEqual({ query: { ...table, columns: [] }, ignored: [] })
  expect(read('view=table&columns=kind%2Cyear,takeaway')).toEqual({
    ...{ query: { ...table, columns: ['year', 'kind'] }, ignored: [] },
  })
  expect(read('view=talks')).toEqual({ query: everything, ignored: [] })
})

test('columns and orders by them are the table’s alone: elsewhere they are passed over, and told', () => {
  expect(read('view=tools&sort=-talk&columns=year')).toEqual({
    query: { ...everything, view: 'tools' },
    ignored: ['Only the table can be put in the order “-talk”.', 'Only the table has columns to choose.'],
  })
  expect(printQuery({ ...everything, sort: 'who', columns: ['year'] })).toBe('')
  expect(read('view=cards&view=table&columns=year,price,<b>&columns=talk&sort=-newest')).toEqual({
    query: { ...everything, view: 'table', columns: ['year'] },
    ignored: [
      'Takeaways cannot be shown as “cards”.',
      'The table has no column “price”.',
      'The table has no column “<b>”.',
      'Only the first columns count; “talk” was passed over.',
      'Takeaways cannot be put in the order “-newest”.',
    ],
  })
})

test('half a character becomes the replacement sign, as browsers have it', () => {
  expect(canonical({ ...everything, q: 'a\ud800b😀' }).q).toBe('a\ufffdb😀')
})

test('unknown parameters and values are passed over, and told', () => {
  expect(read('utm_source=x&year=soon&kind=-rumour&tool=../x&sort=best&q=a&q=b&__proto__=1&constructor=2&company=etsy')).toEqual({
    query: { q: 'a', facets: { company: { include: ['etsy'], exclude: [] } }, sort: 'relevance' },
    ignored: [
      'The address says “utm_source”, which means nothing here.',
      'Year cannot be “soon”.',
      'Kind cannot be “rumour”.',
      'Tool cannot be “../x”.',
      'Takeaways cannot be put in the order “best”.',
      '3 more parts of the address were passed over.',
    ],
  })
})

test('hostile addresses are read', () => {
  const long = 'x'.repeat(100_000)
  expect(read(`q=${long}`).query.q).toHaveLength(100_000)
  expect(read(`tool=${'<script>'.repeat(12_500)}`).ignored).toEqual([
    'Tool cannot be “<script><script><script><script><script>…”.',
  ])
  expect(read('q=%&year=%zz&%=%').query.q).toBe('%')
  expect(read(`view=table&columns=${'x,'.repeat(50_000)}`).ignored).toEqual(['The table has no column “x”.'])
  expect(read(Array.from({ length: 50_000 }, (_, n) => `p${n}=1`).join('&')).ignored).toHaveLength(6)
  expect(read(Array.from({ length: 50_000 }, () => 'tool=a').join('&')).query.facets.tool).toEqual({
    include: ['a'],
    exclude: [],
  })
})
