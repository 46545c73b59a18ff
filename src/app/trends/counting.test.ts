import { expect, test } from 'vitest'
import { exampleEdition, exampleTakeaway } from '../../corpus/examples.ts'
import { talk } from '../entity/examples.ts'
import { namedByYear, yearsOf } from './counting.ts'
import { exampleCorpus } from './examples.ts'

test('a year has its recaps and the talks of which something was written down; one without a recap is none', () => {
  const corpus = exampleCorpus({ 2017: 2, 2015: 1 })
  const talks = [...corpus.talks, talk('title-alone', 'e2015')]
  const editions = [...corpus.editions, exampleEdition('e2016', 2016), exampleEdition('undated', null, { recaps: ['r'] })]
  expect(yearsOf({ ...corpus, talks, editions })).toEqual([
    { year: 2015, recaps: 1, talks: 1 },
    { year: 2017, recaps: 1, talks: 2 },
  ])
})

test('two editions of a year are one year', () => {
  const editions = [exampleEdition('a', 2015, { recaps: ['r', 's'] }), exampleEdition('b', 2015, { recaps: ['t'] })]
  expect(yearsOf({ editions, talks: [], takeaways: [] })).toEqual([{ year: 2015, recaps: 3, talks: 0 }])
})

test('a talk counts once for a name, however many takeaways name it', () => {
  const corpus = exampleCorpus({ 2015: 2 }, { 'tool-a': [1] })
  const takeaways = [...corpus.takeaways, ...corpus.takeaways]
  expect(namedByYear({ ...corpus, takeaways }, 'tool', yearsOf(corpus))).toEqual([{ id: 'tool-a', talks: [1] }])
})

test('a topic of a talk counts though no sentence says its name, as explore lists it', () => {
  const editions = [exampleEdition('e', 2015, { recaps: ['r'] })]
  const takeaways = [exampleTakeaway({ talk: 't' })]
  const corpus = { editions, talks: [talk('t', 'e', { topics: ['topic-a'] })], takeaways }
  expect(namedByYear(corpus, 'topic', yearsOf(corpus))).toEqual([{ id: 'topic-a', talks: [1] }])
})

test('what was said outside of talks, or in no known year, is in no share', () => {
  const mentions = [{ entity: 'tool' as const, id: 'tool-a', start: 0, end: 0 }]
  const editions = [exampleEdition('e', 2015, { recaps: ['r'] }), exampleEdition('undated', null, { recaps: ['s'] })]
  const takeaways = [exampleTakeaway({ mentions }), exampleTakeaway({ talk: 't', edition: 'undated', mentions })]
  const corpus = { editions, talks: [talk('t', 'undated')], takeaways }
  expect(namedByYear(corpus, 'tool', yearsOf(corpus))).toEqual([])
})

test('those of most talks come first, the same number by name', () => {
  const corpus = exampleCorpus({ 2015: 5, 2016: 5 }, { 'tool-b': [1, 1], 'tool-a': [2, 0], 'tool-c': [0, 3] })
  expect(namedByYear(corpus, 'tool', yearsOf(corpus)).map(({ id }) => id)).toEqual(['tool-c', 'tool-a', 'tool-b'])
})
