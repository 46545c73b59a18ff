import { expect, test } from 'vitest'
import type { Takeaway } from '../corpus/schema.ts'
import { firstMatches, sentenceRuns } from './sentence.ts'

const text = 'Company A runs Tool B at 30 % less'
const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })
const sentence = (more: Partial<Takeaway> = {}) => ({ text, mentions: [], links: [], code: [], figures: [], ...more })
const link = (part: string) => ({ url: 'https://example.org/', role: 'article' as const, text: part, ...at(part) })
const mention = (part: string) => ({ entity: 'tool' as const, id: 'tool-b', ...at(part) })
const words = (runs: ReturnType<typeof sentenceRuns>) => runs.flatMap(({ pieces }) => pieces.map(piece => piece.text))

test('no character is lost, however the ranges overlap', () => {
  const runs = sentenceRuns(
    sentence({ mentions: [mention('Tool B')], links: [link('runs Tool B at')], figures: [at('30 %')], code: [at('B at 30')] }),
    [at('Tool'), at('A runs')],
  )
  expect(words(runs).join('')).toBe(text)
})

test('a mention becomes one link, with the match inside it marked', () => {
  const runs = sentenceRuns(sentence({ mentions: [mention('Tool B')] }), [at('Tool')])
  expect(runs.map(run => run.target?.to)).toEqual([undefined, 'mention', undefined])
  expect(runs[1]?.pieces.map(({ text: word, match }) => [word, match])).toEqual([
    ['Tool', true],
    [' B', false],
  ])
})

test('an outward link wins over the mention that it covers, so that links never nest', () => {
  const runs = sentenceRuns(sentence({ mentions: [mention('Tool B')], links: [link('runs Tool B')] }))
  expect(runs.filter(run => run.target).map(run => run.target?.to)).toEqual(['link'])
})

test('a figure is told apart from the words around it', () => {
  const bold = sentenceRuns(sentence({ figures: [at('30 %')] })).flatMap(run => run.pieces.filter(piece => piece.figure))
  expect(bold.map(piece => piece.text)).toEqual(['30 %'])
})

test('a range that leaves the text is passed over', () => {
  const runs = sentenceRuns(sentence({ mentions: [{ entity: 'tool', id: 'tool-b', start: 30, end: 99 }] }))
  expect(runs).toHaveLength(1)
  expect(words(runs)).toEqual([text])
})

test('in long lists a word is marked once in a sentence', () => {
  expect(
    firstMatches('kafka and Kafka and tool', [
      { start: 0, end: 5 },
      { start: 10, end: 15 },
      { start: 20, end: 24 },
    ]),
  ).toEqual([
    { start: 0, end: 5 },
    { start: 20, end: 24 },
  ])
})
