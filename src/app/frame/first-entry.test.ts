import { expect, test } from 'vitest'
import { nameFirstEntry } from './first-entry.ts'

const historyOf = (state: unknown) => ({
  state,
  replaceState(next: unknown) {
    this.state = next
  },
})

test('an address opened anew has a key of its own, and keeps it', () => {
  const [one, other] = [historyOf(null), historyOf({ idx: 0 })]
  nameFirstEntry(one)
  nameFirstEntry(other)
  expect(one.state).toEqual({ key: expect.stringMatching(/./) })
  expect(other.state).toEqual({ idx: 0, key: expect.stringMatching(/./) })
  expect(one.state).not.toEqual(other.state)
  const named = one.state
  nameFirstEntry(one)
  expect(one.state).toBe(named)
})
