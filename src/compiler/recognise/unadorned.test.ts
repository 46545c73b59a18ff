import { expect, test } from 'vitest'
import { unadorned } from './unadorned.ts'

const bare = (text: string) =>
  unadorned({ text, spans: [], source: [...text].map((_, at) => at) }, part => part.startsWith('SampleCon')).text

test('a title stands without the signs before it', () => {
  expect(bare('👉 The Long Queue')).toBe('The Long Queue')
  expect(bare('→ The Long Queue')).toBe('The Long Queue')
  expect(bare('10 Ways to Wait')).toBe('10 Ways to Wait')
})

test('a title stands without the edition before or behind it', () => {
  expect(bare('SampleCon17 North - The Long Queue')).toBe('The Long Queue')
  expect(bare('The Long Queue (SampleCon 2017)')).toBe('The Long Queue')
  expect(bare('The Long Queue | SampleCon 2017')).toBe('The Long Queue')
})

test('a conference without a year may be what a title speaks of', () => {
  expect(bare('SampleCon: How We Built It')).toBe('SampleCon: How We Built It')
})
