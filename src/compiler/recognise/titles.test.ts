// The shapes in which people write a title and who gave it, each as a line and what is read in it.
import { describe, expect, test } from 'vitest'
import { parseMarkdown } from '../read/markdown.ts'
import { readOutline } from '../read/outline.ts'
import { vocabulary as vocabularyFiles } from '../fixtures/one-recap.ts'
import { readVocabulary } from '../vocabulary.ts'
import { readHeading, readItem } from './titles.ts'

const { vocabulary } = readVocabulary(vocabularyFiles)
const inlineOf = (markdown: string) => {
  const inline = readOutline(parseMarkdown(markdown), markdown).blocks[0]?.inline
  if (!inline) throw new Error(`${markdown} holds no text`)
  return inline
}

type Row = [line: string, title: string, people: string[], companies: string[]]
const both: Row[] = [
  ['Short Queues - Bob Example, Sample Labs', 'Short Queues', ['Bob Example'], ['Sample Labs']],
  ['Short Queues – Bob Example (Sample Labs)', 'Short Queues', ['Bob Example'], ['Sample Labs']],
  ['Bob Example — Short Queues', 'Short Queues', ['Bob Example'], []],
  ['Bob Example - Sample Labs - Short Queues', 'Short Queues', ['Bob Example'], ['Sample Labs']],
  ['Short Queues by _Bob Example_', 'Short Queues', ['Bob Example'], []],
  ['Short Queues, Bob Example, Sample Labs', 'Short Queues', ['Bob Example'], ['Sample Labs']],
  ['Short Queues with Bob Example and Cleo Fixture', 'Short Queues', ['Bob Example', 'Cleo Fixture'], []],
  ['Short Queues (Bob Example)', 'Short Queues', ['Bob Example'], []],
  ['Short Queues, de Ann Example', 'Short Queues', ['Ann Example'], []],
  ['3. [Workshop] [Short Queues](https://example.com/a) by Bob Example', 'Short Queues', ['Bob Example'], []],
  ['Session: Short Queues by Dr. Bob Example', 'Short Queues', ['Bob Example'], []],
  ['Bob Example: Short Queues', 'Short Queues', ['Bob Example'], []],
  ['@bobexample on Short Queues', 'Short Queues', ['bobexample'], []],
]

describe('a heading and a bullet', () => {
  for (const [line, title, people, companies] of both)
    test(line, () => {
      for (const read of [readHeading, readItem])
        expect(read(inlineOf(line), vocabulary)).toMatchObject({ title: { text: title }, byline: { people, companies } })
    })
})

describe('a bullet', () => {
  const rows: Row[] = [
    [
      '[Short Queues](https://example.com/a) - [Bob Example](https://example.com/b) & [Cleo Fixture](https://example.com/c)',
      'Short Queues',
      ['Bob Example', 'Cleo Fixture'],
      [],
    ],
    ['[Short Queues](https://example.com/a) by Bob Example: they stay short.', 'Short Queues', ['Bob Example'], []],
    ['**Ann Example**: [Short Queues](https://example.com/a) was good.', 'Short Queues', ['Ann Example'], []],
    ['Short Queues (Bob Example): [Slides](https://example.com/s)', 'Short Queues', ['Bob Example'], []],
  ]
  for (const [line, title, people, companies] of rows)
    test(line, () =>
      expect(readItem(inlineOf(line), vocabulary)).toMatchObject({ title: { text: title }, byline: { people, companies } }),
    )

  test.each([
    ['Short Queues - they stay short', 'Short Queues'],
    ['Short Queues. This talk was presented by Sample Labs.', 'Short Queues'],
    ['[New Hasql - a driver](https://example.com/a) Somebody shows it.', 'New Hasql - a driver'],
  ])('%s', (line, title) => {
    const read = readItem(inlineOf(line), vocabulary)
    expect(read?.title.text).toBe(title)
    expect(read?.byline).toBeUndefined()
  })

  test('a sentence has no title', () => expect(readItem(inlineOf('We all went to lunch'), vocabulary)).toBeUndefined())
})

describe('separators inside a title stay there', () => {
  test.each([
    'Queues - the good, the bad and the ugly',
    'New Queues - a driver that is fast',
    'Latency: what you measure, what you get',
    'Distributed Systems – Lessons Learned',
    'Soft Failures, Hard Goals - Accelerating Payments at Scale During the Pandemic',
    'Soft Failures - Hard Goals',
  ])('%s', line => {
    const read = readHeading(inlineOf(line), vocabulary)
    expect(read.title.text).toBe(line)
    expect(read.byline).toBeUndefined()
  })
})

describe('what a heading says behind its title', () => {
  test.each([
    ['Queues of Things, Keynote', 'keynote'],
    ['Queues of Things (workshop, four hours)', 'workshop'],
    ['Queues of Things [panel]', 'panel'],
  ] as const)('%s is its kind', (line, kind) =>
    expect(readHeading(inlineOf(line), vocabulary)).toMatchObject({ title: { text: 'Queues of Things' }, kind }),
  )
  test('a company behind @ belongs to the title, too', () =>
    expect(readHeading(inlineOf('Queues @ Sample Labs'), vocabulary)).toMatchObject({
      title: { text: 'Queues @ Sample Labs' },
      byline: { companies: ['Sample Labs'] },
    }))
  test('a bracket behind a hyphenated name is no part of it', () =>
    expect(
      readItem(
        inlineOf('[Short Queues](https://example.com/a) by Bob Fixture-Sample, Sample Labs ([notes](https://example.com/n))'),
        vocabulary,
      )?.byline,
    ).toEqual({ people: ['Bob Fixture-Sample'], companies: ['Sample Labs'] }))
})
