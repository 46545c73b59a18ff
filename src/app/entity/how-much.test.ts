import { expect, test } from 'vitest'
import { howMuch } from './how-much.ts'

const [inA, alsoInA, inB, beside] = [{ talk: 'a' }, { talk: 'a' }, { talk: 'b' }, {}]

test('takeaways beside the talks are not counted into one', () => {
  expect(howMuch([inA, alsoInA, inB])).toBe('3 takeaways in 2 talks')
  expect(howMuch([inA, beside, beside])).toBe('3 takeaways, 1 of them in 1 talk')
  expect(howMuch([beside])).toBe('1 takeaway, in no talk')
  expect(howMuch([inA])).toBe('1 takeaway in 1 talk')
})
