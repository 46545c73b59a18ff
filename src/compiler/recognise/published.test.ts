import { expect, test } from 'vitest'
import { publishedAt } from './published.ts'

const at = (entries: Record<string, unknown>) => publishedAt(new Map(Object.entries(entries)))

test('a post is published where its metadata says so with a whole address', () => {
  expect(at({ canonical_url: 'https://blog.example/a' })).toBe('https://blog.example/a')
  expect(at({ url: 'https://blog.example/b' })).toBe('https://blog.example/b')
  expect(at({ url: 'https://blog.example/b', canonical: 'https://blog.example/a' })).toBe('https://blog.example/a')
})

test('a path alone, another scheme, or anything but text is no address', () => {
  expect(at({ permalink: '/2017/05/srecon/' })).toBeUndefined()
  expect(at({ url: 'javascript:alert(1)' })).toBeUndefined()
  expect(at({ url: 'https://blog.example/a b' })).toBeUndefined()
  expect(at({ url: ['https://a.example', 'https://b.example'] })).toBeUndefined()
  expect(at({})).toBeUndefined()
})
