import { expect, test } from 'vitest'
import { exampleTakeaway } from '../../corpus/examples.ts'
import type { Takeaway } from '../../corpus/schema.ts'
import { countedByVoice, voiceGroups } from './voice-groups.ts'

const takeaway = (id: string, kind: Takeaway['kind'], voice: Takeaway['voice']): Takeaway => exampleTakeaway({ id, kind, voice })
const takeaways = [
  takeaway('a', 'opinion', 'author'),
  takeaway('b', 'claim', 'speaker'),
  takeaway('c', 'claim', 'author'),
  takeaway('d', 'claim', 'speaker'),
]

test('what was said on stage comes first, and numbers run through the page', () => {
  expect(
    voiceGroups(takeaways).map(({ key, numbered }) => [key, numbered.map(({ number, takeaway: { id } }) => `${number}${id}`)]),
  ).toEqual([
    ['speaker-claim', ['1b', '2d']],
    ['author-claim', ['3c']],
    ['author-opinion', ['4a']],
  ])
})

test('the writer’s own words are counted apart', () => {
  expect(countedByVoice(takeaways)).toBe('4 takeaways, 2 of them the writer’s own')
  expect(countedByVoice(takeaways.slice(1, 2))).toBe('1 takeaway')
  expect(countedByVoice(takeaways.slice(0, 1))).toBe('1 takeaway, in the writer’s own words')
})
