// What is remembered, and when it is forgotten.
import { expect, test } from 'vitest'
import { boundedMemo } from './bounded-memo.ts'

/** Counts letters, and says which texts it was asked to count. */
const counting = (most: number) => {
  const asked: string[] = []
  const count = boundedMemo(most, text => {
    asked.push(text)
    return text.length
  })
  return { asked, count }
}

test('what was asked before is answered from memory, be it nothing at all', () => {
  const { asked, count } = counting(2)
  expect(['', 'ab', '', 'ab'].map(count)).toEqual([0, 2, 0, 2])
  expect(asked).toEqual(['', 'ab'])
})

test('one answer too many, and all are forgotten but the new one', () => {
  const { asked, count } = counting(2)
  expect(['a', 'bb', 'ccc', 'ccc', 'a', 'bb'].map(count)).toEqual([1, 2, 3, 3, 1, 2])
  expect(asked).toEqual(['a', 'bb', 'ccc', 'a', 'bb'])
})
