import { expect, test } from 'vitest'
import { compiledDay, dayOf } from './compiled.ts'

test('the day is that of UTC, whatever the clock of the machine', () => {
  expect(dayOf(new Date('2001-02-03T23:59:59-05:00'))).toBe('2001-02-04')
  expect(compiledDay('2001-02-04')).toEqual({ iso: '2001-02-04', words: '4 February 2001' })
})

test('what is no day is told as none', () => {
  for (const content of [undefined, '', 'yesterday', '2001-13-40', '2001-02-04T00:00:00Z'])
    expect(compiledDay(content)).toBeUndefined()
})
