import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packStrings, readStrings, unpackString, unpackStrings } from './strings.ts'

test('texts are read as they were written, whatever they hold and share', () => {
  const part = fc.constantFrom('kafka', 'kaf', '\0', '😀', '\ud83d', 'ä', '', '日本')
  const text = fc.oneof(
    fc.array(part, { maxLength: 4 }).map(parts => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 8 }),
  )
  fc.assert(
    fc.property(fc.array(text, { maxLength: 10 }), texts => {
      const columns = readStrings(packStrings(texts))
      expect(unpackStrings(columns)).toEqual(texts)
      expect(texts.map((_, place) => unpackString(columns, place))).toEqual(texts)
    }),
  )
})

test('a text that is longer than a call may have arguments is read whole', () => {
  const texts = ['w'.repeat(300_000), `${'w'.repeat(200_000)}x`]
  const columns = readStrings(packStrings(texts))
  expect(unpackStrings(columns)).toEqual(texts)
  expect(unpackString(columns, 1)).toBe(texts[1])
})

test('sorted texts say once what they share', () => {
  expect(packStrings(['distribute', 'distributed', 'distribution']).length).toBeLessThan(30)
})
