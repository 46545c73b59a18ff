import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createLookups } from '../../corpus/lookups.ts'
import type { Query } from '../../search/results.ts'
import { forgetSearches, recentSearches, rememberSearch, searchWords } from './recent.ts'

const search = (q: string): Query => ({ q, facets: {}, sort: 'relevance' })
const kept = new Map<string, string>()
const storage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
  removeItem: (key: string) => void kept.delete(key),
}
beforeEach(() => vi.stubGlobal('localStorage', storage))
afterEach(() => {
  vi.unstubAllGlobals()
  kept.clear()
})

test('the latest comes first, once, and no more than six are kept', () => {
  for (const text of ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'three']) rememberSearch(search(text))
  expect(recentSearches()).toEqual(['q=three', 'q=seven', 'q=six', 'q=five', 'q=four', 'q=two'])
})

test('neither a single letter nor a pasted page is remembered, and nothing after it is forgotten', () => {
  for (const text of ['a', '  b ', 'x'.repeat(500)]) rememberSearch(search(text))
  expect(recentSearches()).toEqual([])
  rememberSearch(search('kept'))
  forgetSearches()
  expect(recentSearches()).toEqual([])
})

test.each(['{', '7', '{"a":1}', 'null'])('what storage holds as %j is no search', text => {
  kept.set('hallway-recent', text)
  expect(recentSearches()).toEqual([])
})

test('without storage nothing is remembered, and nothing breaks', () => {
  const refuse = () => {
    throw new Error('refused')
  }
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse })
  rememberSearch(search('kafka'))
  forgetSearches()
  expect(recentSearches()).toEqual([])
})

test('a search is told by its text and what was chosen, by name', () => {
  const entity = { name: 'The Tool', aliases: [], known: true, editions: [], talks: [], takeaways: 1 }
  const lookups = createLookups({
    ...{ schema: 2, editions: [], recaps: [], talks: [], companies: [], topics: [], people: [] },
    tools: [{ id: 'the-tool', ...entity }],
  })
  expect(searchWords('q=slow&tool=the-tool&kind=-quote', lookups)).toBe('slow · The Tool · not quote')
})
