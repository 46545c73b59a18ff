import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, slug, uniqueIds } from './ids.ts'

test('a name becomes an id that reads like it', () => {
  expect(slug('OK Log: Distributed and Coördination-Free Logging')).toBe('ok-log-distributed-and-coordination-free-logging')
  expect(slug('C++')).toBe('cpp')
  expect(slug("Lanyrd's Łódź talk", 2)).toBe('lanyrds-lodz')
})

test('whatever the name, the id is one, and never one that a file system or an object keeps for itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), name => {
      const id = slug(name)
      return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) && id.length <= 96 && !['con', 'aux', 'nul', 'constructor'].includes(id)
    }),
  )
  for (const name of ['con', 'AUX', 'constructor', 'prototype', 'com1', 'Index', '404']) expect(slug(name)).toMatch(/-name$/)
})

test('names without a Latin letter get ids of their own', () => {
  expect(slug('東京')).not.toBe(slug('大阪'))
  expect(slug('東京')).toBe(slug('東京'))
})

test('the second of a name gets a number', () => {
  const id = uniqueIds()
  expect([id('a'), id('a'), id('a-2'), id('a')]).toEqual(['a', 'a-2', 'a-2-2', 'a-3'])
})

test('folding makes spellings equal that a reader takes for equal', () => {
  expect(fold('“Coördination’s”')).toBe(fold('"Coo\u0308rdination\'s"'))
  expect(fold('Zoo\u200bKeeper')).toBe('zookeeper')
})
