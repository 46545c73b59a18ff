import { expect, test } from 'vitest'
import { type FacetName, facetNames } from '../../../search/facets/index.ts'
import type { SearchResult } from '../../../search/results.ts'
import { questionsFor } from './questions.ts'

const counts = (of: Partial<Record<FacetName, [string, number][]>>): SearchResult['counts'] => {
  const entries = facetNames.map(name => [name, new Map(of[name])] as const)
  // Every facet has its counts.
  return Object.fromEntries(entries) as unknown as SearchResult['counts']
}

test('three questions are asked, each with as many takeaways as its view will show', () => {
  const all = counts({
    stance: ['replaced', 'warns', 'built'].map((value, i) => [value, 5 + i]),
    kind: [['advice', 9]],
  })
  expect(questionsFor(all).map(({ words, takeaways }) => [words, takeaways])).toEqual([
    ['What was replaced, and what took its place?', 5],
    ['What do they warn of?', 6],
    ['What did they build themselves?', 7],
  ])
})

test('what hardly anybody answers is not asked', () => {
  expect(questionsFor(counts({ stance: [['replaced', 4]], kind: [['advice', 5]] }))).toMatchObject([
    { facet: 'kind', value: 'advice', takeaways: 5 },
  ])
  expect(questionsFor(counts({}))).toEqual([])
})
