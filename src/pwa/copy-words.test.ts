import { expect, test } from 'vitest'
import { copyInWords, sizeInWords } from './copy-words.ts'

test('a copy is told by its size and the day of its corpus, in UTC', () => {
  expect(copyInWords({ bytes: 214_400, compiled: '2001-05-12' })).toBe('214 kB, corpus of 12 May 2001')
  expect(copyInWords({ bytes: 3_705_400, compiled: '2001-05-12' })).toBe('3.7 MB, corpus of 12 May 2001')
})

test('where the build tells no day there is the size alone', () => {
  expect(copyInWords({ bytes: 999_400, compiled: '' })).toBe('999 kB')
  expect(sizeInWords(0)).toBe('0 kB')
})
