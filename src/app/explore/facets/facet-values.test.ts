// A facet's values as the rail lists them, from one answer to the next.
import { expect, test } from 'vitest'
import type { Lookups } from '../../../corpus/lookups.ts'
import { broughtBefore, listedValues } from './facet-values.ts'

const lookups = {} as Lookups
const listed = (counts: ReadonlyMap<string, number>, exclude: string[] = []) =>
  listedValues('kind', counts, { facets: { kind: { include: [], exclude } } } as never, lookups).map(({ value, choice }) =>
    choice ? `${value} (${choice})` : value,
  )

test('a value that was left out and is taken back stands where it stood before the next answer has come, too', () => {
  broughtBefore.set('kind figure', 3)
  const before = new Map([
    ['claim', 5],
    ['figure', 3],
    ['quote', 2],
  ])
  expect(listed(before, ['figure'])).toEqual(['claim', 'figure (exclude)', 'quote'])
  const without = new Map([
    ['claim', 5],
    ['quote', 2],
  ])
  expect(listed(without, ['figure'])).toEqual(['claim', 'figure (exclude)', 'quote'])
  expect(listed(without)).toEqual(['claim', 'figure', 'quote'])
  expect(
    listed(
      new Map([
        ['claim', 5],
        ['quote', 2],
      ]),
    ),
  ).toEqual(['claim', 'quote'])
})
