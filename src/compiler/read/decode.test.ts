import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decode, MAX_BYTES } from './decode.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const found = (bytes: Uint8Array) => decode(bytes).problems.map(({ rule, line }) => [rule, line])

test('UTF-8 and UTF-16, with or without a mark, with any line ends, is text', () => {
  expect(decode(encode('\ufeffa\r\nb\rc\n'))).toEqual({ text: 'a\nb\nc\n', refused: false, problems: [] })
  expect(decode(new Uint8Array([0xff, 0xfe, 0x61, 0, 0x0a, 0])).text).toBe('a\n')
  expect(decode(new Uint8Array([0xfe, 0xff, 0, 0x61])).text).toBe('a')
})

test('what is no text is refused, with a line', () => {
  expect(found(encode(''))).toEqual([['empty-file', 1]])
  expect(found(encode(' \n\u200b\n'))).toEqual([['empty-file', 1]])
  expect(found(encode('a'.repeat(MAX_BYTES + 1)))).toEqual([['file-too-large', 1]])
  expect(found(encode('a\n\u0001'))).toEqual([['binary-file', 2]])
  expect(found(encode(`a\n${'b'.repeat(200_000)}`))).toEqual([['line-too-long', 2]])
})

test('bytes that are not UTF-8 are told, and the rest is read', () => {
  const bytes = new Uint8Array([...encode('a\nb '), 0xe9, ...encode(' c')])
  expect(decode(bytes)).toMatchObject({ text: 'a\nb \ufffd c', refused: false })
  expect(found(bytes)).toEqual([['invalid-utf-8', 2]])
})

test('control characters of a wrong decoding are no binary file', () => {
  expect(decode(encode('It\u00e2\u0080\u0099s'))).toMatchObject({ text: 'It’s', refused: false })
  expect(found(encode('a\nIt\u00e2\u0080\u0099s'))).toEqual([['mojibake-repaired', 2]])
})

test('characters that turn the direction of writing are told and taken out', () => {
  const bytes = encode('a\nb\u202ec\u2066d\u2069\n')
  expect(decode(bytes).text).toBe('a\nbcd\n')
  expect(found(bytes)).toEqual([['direction-control', 2]])
  expect(found(encode('\u05d0\u200f!'))).toEqual([])
})

test('characters without a width are told; joiners that a script or a sign needs, and the mark at the start, are not', () => {
  expect(found(encode('a\nZoo\u200bKeeper\n'))).toEqual([['zero-width', 2]])
  expect(found(encode('\ufeff\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 \u{1f469}\u200d\u{1f4bb}'))).toEqual([])
})

test('whatever the bytes, it answers', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), bytes => typeof decode(bytes).text === 'string'))
})
