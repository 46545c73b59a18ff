import { expect, test } from 'vitest'
import { createLookups } from '../../../corpus/lookups.ts'
import type { Entity } from '../../../corpus/schema.ts'
import { type FacetName, facetNames, type SearchResult } from '../../../search/results.ts'
import { questionsFor } from './questions.ts'

const named = (id: string, takeaways: number): Entity => ({
  ...{ id, name: `The ${id}`, aliases: [], known: true, editions: [], talks: [], takeaways },
})
const lookups = createLookups({
  ...{ schema: 2, editions: [], recaps: [], talks: [], companies: [], people: [] },
  topics: [named('seldom', 4), named('often', 9)],
  tools: [named('tool', 2)],
})
const counts = (of: Partial<Record<FacetName, [string, number][]>>): SearchResult['counts'] => {
  const entries = facetNames.map(name => [name, new Map(of[name])] as const)
  // Every facet has its counts.
  return Object.fromEntries(entries) as unknown as SearchResult['counts']
}

test('three questions are asked, each with as many takeaways as its view will show', () => {
  const all = counts({ stance: [['replaced', 5]], topic: [['often', 9]], kind: [['question', 7]], tool: [['tool', 9]] })
  expect(questionsFor(lookups, all).map(({ words, takeaways }) => [words, takeaways])).toEqual([
    ['What was replaced, and what took its place?', 5],
    ['What was learned about The often?', 9],
    ['Which questions stay open?', 7],
  ])
})

test('what hardly anybody answers is not asked', () => {
  expect(questionsFor(lookups, counts({ stance: [['replaced', 4]], kind: [['figure', 5]] }))).toMatchObject([
    { facet: 'kind', value: 'figure', takeaways: 5 },
  ])
  expect(questionsFor(lookups, counts({}))).toEqual([])
})
