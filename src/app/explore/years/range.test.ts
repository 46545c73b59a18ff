import { expect, test } from 'vitest'
import { endsOf, yearsBetween } from './range.ts'

const known = [2015, 2016, 2018, 2020]

test.each([
  [2016, 2019, ['2016', '2018']],
  [2019, 2016, ['2016', '2018']],
  [2018, 2018, ['2018']],
  [2016, 2030, ['2016', '2018', '2020']],
  [2015, 2020, []],
  [2000, 2030, []],
])('from %i to %i are %j, and all years are no choice', (one, other, years) => {
  expect(yearsBetween(known, one, other)).toEqual(years)
})

test('the ends are those of the choice, or of all years; years that the corpus does not have do not count', () => {
  expect(endsOf(known, ['2018', '2016'])).toEqual({ first: 2016, last: 2018 })
  expect(endsOf(known, ['1999'])).toEqual({ first: 2015, last: 2020 })
  expect(endsOf([], [])).toBeUndefined()
})
