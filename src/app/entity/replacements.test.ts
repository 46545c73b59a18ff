import { expect, test } from 'vitest'
import type { Stance } from '../../corpus/schema.ts'
import { editions, sentence, stance } from './examples.ts'
import { replacements } from './replacements.ts'

const found = (written: string, ...stances: Stance[]) =>
  replacements([sentence('e16', written, ...stances)], editions).map(({ gone, came, way }) => `${gone} ${way} ${came}`)

const left = stance('replaced', 'c', 'old')

test.each([
  ['Example Corp replaced [old] with [new], which met its needs well.', 'uses'],
  ['Example Corp replaced its [old] cluster with the [new].', 'uses'],
  ['Example Corp moved from [old] to [new].', 'uses'],
  ['At Example Corp [old] was replaced by [new].', 'uses'],
  ['Example Corp wrote [new] to replace [old]: it did not fit.', 'built'],
  ['Example Corp now runs [new] instead of [old].', 'uses'],
  ['[new] replaced [old] at Example Corp.', 'uses'],
] as const)('“%s” states a replacement', (written, way) => {
  expect(found(written, left, stance(way, 'c', 'new'))).toEqual([`old ${way} new`])
})

test.each([
  'Example Corp replaced [old] because [new], which it uses, could not reach it.',
  'Example Corp uses [new]. It replaced [old].',
  'Example Corp replaced [old], and uses [new].',
  'Example Corp monitors with [new] what replaced it: [old] is gone.',
])('“%s” names two tools, and states none', written => {
  expect(found(written, left, stance('uses', 'c', 'new'))).toEqual([])
})

test('what one holder left and another one uses is no replacement', () => {
  expect(found('They replaced [old] with [new].', left, stance('uses', 'd', 'new'))).toEqual([])
  expect(found('They replaced [old] with [new].', left, stance('uses', undefined, 'new'))).toEqual([])
})

test('where nobody is named, one sentence is still about one', () => {
  const unnamed = [stance('replaced', undefined, 'old'), stance('built', undefined, 'new')]
  expect(found('They wrote [new] to replace [old].', ...unnamed)).toEqual(['old built new'])
})

test('a mere look at a tool, and a tool in its own place, replace nothing', () => {
  expect(found('They replaced [old] with [new].', left, stance('evaluates', 'c', 'new'))).toEqual([])
  expect(found('They replaced [old] with [old].', left, stance('uses', 'c', 'old'))).toEqual([])
})

test('said twice of one year, it stands once; the newest stands first', () => {
  const say = (at: string) => sentence(at, 'They replaced [old] with [new].', left, stance('uses', 'c', 'new'))
  expect(replacements([say('e16'), say('e16'), say('e18')], editions).map(({ year }) => year)).toEqual([2018, 2016])
})
