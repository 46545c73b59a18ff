import { expect, test } from 'vitest'
import type { TrendYear, Named } from '../../corpus/trends.ts'
import { type Direction, directions, leaning } from './direction.ts'

const years = (...talks: number[]) => talks.map((each, i) => ({ year: 2015 + i, recaps: 1, talks: each }))
const named = (...talks: number[]) => ({ id: 'tool-a', talks })

const directionOf = (one: Named, of: TrendYear[]): Direction | undefined => directions([one], of)[0]?.direction

test('two years make no trend, however steep', () => {
  expect(directionOf(named(0, 50), years(100, 100))).toBe('few')
  expect(directionOf(named(1, 50), years(100, 100))).toBe('few')
})

test('a tool that is named in two years of many has no direction', () => {
  expect(directionOf(named(0, 0, 0, 20, 30), years(50, 50, 50, 50, 50))).toBe('few')
})

test('four talks are too few, in however many years', () => {
  expect(directionOf(named(0, 1, 1, 2), years(50, 50, 10, 2))).toBe('few')
})

test('a share that grows year by year rises, and backwards it fades', () => {
  expect(directionOf(named(1, 4, 8, 12), years(50, 50, 50, 50))).toBe('rising')
  expect(directionOf(named(12, 8, 4, 1), years(50, 50, 50, 50))).toBe('fading')
})

test('more talks that name it are no rise where there are more talks', () => {
  expect(directionOf(named(1, 4, 8, 12), years(10, 40, 80, 120))).toBe('unclear')
  expect(leaning(named(1, 4, 8, 12), years(10, 40, 80, 120))).toBeCloseTo(0)
})

test('what chance may well do has no clear direction', () => {
  expect(directionOf(named(1, 2, 3), years(20, 20, 20))).toBe('unclear')
})

test('the leaning is that of Cochran and Armitage, for an example worked by hand', () => {
  // 1, 2 and 6 of 10: share 0.3, middle year 2016. Lean (6 − 1) over √(0.3 · 0.7 · 20).
  expect(leaning(named(1, 2, 6), years(10, 10, 10))).toBeCloseTo(5 / Math.sqrt(4.2))
})

test('what is in every talk, or in none, leans nowhere', () => {
  expect(leaning(named(10, 10, 10), years(10, 10, 10))).toBe(0)
  expect(leaning(named(0, 0, 0), years(0, 0, 0))).toBe(0)
})

test('what is clear of one tool alone is not clear of one among many', () => {
  const even = Array.from({ length: 200 }, () => named(5, 5, 5, 5))
  const leans = named(1, 3, 5, 9)
  expect(directionOf(leans, years(50, 50, 50, 50))).toBe('rising')
  expect(directions([leans, ...even], years(50, 50, 50, 50)).filter(({ direction }) => direction !== 'unclear')).toEqual([])
  // Where many lean as far, chance is no reason for it.
  expect(
    directions(
      even.map(() => leans),
      years(50, 50, 50, 50),
    ).every(({ direction }) => direction === 'rising'),
  ).toBe(true)
})

test('of two thousand tools that chance scatters over the years, none rises or fades', () => {
  let state = 1
  const chance = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
  const of = years(300, 300, 300, 300, 300)
  const scattered = Array.from({ length: 2_000 }, () => {
    const talks = [0, 0, 0, 0, 0]
    for (let i = 0; i < 40; i++) {
      const at = Math.floor(chance() * 5)
      talks[at] = (talks[at] ?? 0) + 1
    }
    return named(...talks)
  })
  expect(directions(scattered, of).filter(({ direction }) => direction !== 'unclear')).toEqual([])
})
