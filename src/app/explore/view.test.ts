import { expect, test } from 'vitest'
import type { Query } from '../../search/results.ts'
import { applyRemoval, choiceOf, choose, chosenCount, yearRuns } from './view.ts'

const query: Query = {
  q: 'word',
  sort: 'relevance',
  facets: { tool: { include: ['tool-a'], exclude: ['tool-b'] }, year: { include: ['2015'], exclude: [] } },
}

test('a value is included, left out or neither, never both', () => {
  const out = choose(query, 'tool', ['tool-a'], 'exclude')
  expect(choiceOf(out, 'tool', 'tool-a')).toBe('exclude')
  expect(out.facets.tool).toEqual({ include: [], exclude: ['tool-b', 'tool-a'] })
  expect(choiceOf(choose(out, 'tool', ['tool-a'], undefined), 'tool', 'tool-a')).toBeUndefined()
})

test('the number of filters counts every value, those left out as well', () => {
  expect(chosenCount(query)).toBe(3)
  const years = { ...query, facets: { year: { include: ['2015', '2016', '2017'], exclude: [] } } }
  // One chip says them.
  expect(chosenCount(years)).toBe(1)
})

test('taking away what hides results leaves the rest of the view as it is', () => {
  const back = applyRemoval(query, { without: { facets: ['year'] }, takeaways: 4 })
  expect(back).toEqual({ ...query, facets: { tool: query.facets.tool } })
  expect(applyRemoval(query, { without: { q: true, facets: [] }, takeaways: 4 })).toEqual({ ...query, q: '' })
})

test('neighbouring years become one run', () => {
  expect(yearRuns(['2017', '2015', '2016', '2020'])).toEqual([['2015', '2016', '2017'], ['2020']])
})
