import { expect, test } from 'vitest'
import { directionWords } from './direction-words.ts'
import { shareOf, shareWords } from './share.ts'
import { standingWords } from './standing.ts'

const year = (at: number, talks: number) => ({ year: at, recaps: 2, talks })
const tool = { id: 'tool-a', talks: [], said: [], stances: 0 }

test('nine talks have no share, ten have', () => {
  expect(shareOf(3, 9)).toBeUndefined()
  expect(shareOf(1, 10)).toBe(0.1)
})

test('a share is whole per cents, and what is there is never none', () => {
  expect([0, 0.004, 0.006, 0.236, 1].map(share => shareWords(share).replace('\u00a0', ' '))).toEqual([
    '0 %',
    'under 1 %',
    '1 %',
    '24 %',
    '100 %',
  ])
})

test('what stands behind the page is said, and why it compares shares', () => {
  const [first, why] = standingWords({ years: [year(2015, 12), year(2017, 40)], undated: 0 })
  expect(first).toBe('4 recaps report on 52 talks, 2015 to 2017, from 12 to 40 talks a year.')
  expect(why).not.toContain('too few to tell')
})

test('where a year has few talks, or talks have no year, that is said', () => {
  const [first, why] = standingWords({ years: [year(2015, 12), year(2017, 1)], undated: 1 })
  expect(first).toContain('1 talk of no known year is left out.')
  expect(why).toContain('A year of fewer than 10 talks has numbers and no share: too few to tell.')
})

test('one year shows no change', () => {
  expect(standingWords({ years: [year(2015, 12)], undated: 0 })[0]).toBe(
    '2 recaps report on 12 talks, all of 2015: one year shows what was talked about, and no change.',
  )
})

test('too few to tell is said in words', () => {
  expect(directionWords({ rising: [], fading: [], unclear: [], judged: 0, of: 9 })).toMatch(/^Too few to tell: no tool is named/)
})

test('how many could be judged, where they went, and what of the others', () => {
  const words = directionWords({ rising: [tool, tool], fading: [tool], unclear: [], judged: 12, of: 163 })
  expect(words).toContain('Of 163 tools that come up in talks, 12 are named in at least three years and five talks.')
  expect(words).toContain('two rise and one fades more clearly than chance')
  expect(words).toContain('Of the other 151 there is too little to tell.')
})

test('none that rises or fades is said too', () => {
  const words = directionWords({ rising: [], fading: [], unclear: [tool], judged: 1, of: 1 })
  expect(words).toContain('one is named')
  expect(words).toContain('None of them rises or fades')
  expect(words).not.toContain('Of the other')
})
