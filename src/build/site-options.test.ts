import { expect, test } from 'vitest'
import { parseBase, parseHost } from './site-options.ts'

test.each([
  ['/', '/'],
  ['', '/'],
  ['hallway', '/hallway/'],
  ['/a/b', '/a/b/'],
  ['//a//', '/a/'],
])('the base %j is %j', (typed, base) => {
  expect(parseBase(typed)).toBe(base)
})

test.each(['https://example.org/x', '../x', '/a/../b', '/a b/', '/a?b'])('%j is no base', typed => {
  expect(() => parseBase(typed)).toThrow('--base is the path')
})

test('the host is taken without its slash, and refused with a path or another protocol', () => {
  expect(parseHost(undefined)).toBeUndefined()
  expect(parseHost('https://example.org/')).toBe('https://example.org')
  expect(() => parseHost('https://example.org/hallway')).toThrow('--base /hallway')
  expect(() => parseHost('javascript:alert(1)')).toThrow('--site is the address')
  expect(() => parseHost('https://ann:secret@example.org')).toThrow('leave user and password out of it')
  expect(() => parseHost('')).toThrow('--site is the address')
})
