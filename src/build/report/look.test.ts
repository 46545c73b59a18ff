import { expect, test } from 'vitest'
import { lookOf } from './look.ts'

const terminal = { isTTY: true, columns: 80 }
const colour = (stream: object, env: NodeJS.ProcessEnv) => lookOf(stream, env).colour

test('a terminal has colour, a file and a pipe have none', () => {
  expect(colour(terminal, {})).toBe(true)
  expect(colour({}, {})).toBe(false)
})

test('NO_COLOR takes colour away unless it is empty, FORCE_COLOR gives it anywhere unless it is 0', () => {
  expect(colour(terminal, { NO_COLOR: '1' })).toBe(false)
  expect(colour(terminal, { NO_COLOR: '' })).toBe(true)
  expect(colour(terminal, { TERM: 'dumb' })).toBe(false)
  expect(colour({}, { FORCE_COLOR: '1' })).toBe(true)
  expect(colour({}, { FORCE_COLOR: '', NO_COLOR: '1' })).toBe(true)
  expect(colour(terminal, { FORCE_COLOR: '0' })).toBe(false)
})

test('text is wrapped to the columns of a terminal, never below forty, and elsewhere not at all', () => {
  expect(lookOf(terminal, {}).width).toBe(80)
  expect(lookOf({ isTTY: true, columns: 10 }, {}).width).toBe(40)
  expect(lookOf({ columns: 80 }, {}).width).toBe(Number.POSITIVE_INFINITY)
})
