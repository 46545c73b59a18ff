// Lines below a talk's heading that say who gave it, in the ways that people write them.
import { describe, expect, test } from 'vitest'
import { parseMarkdown } from '../read/markdown.ts'
import { readOutline } from '../read/outline.ts'
import { vocabulary as vocabularyFiles } from '../fixtures/one-recap.ts'
import { readVocabulary } from '../vocabulary.ts'
import { readKeyLines } from './key-lines.ts'

const { vocabulary } = readVocabulary(vocabularyFiles)
const below = (markdown: string) => {
  const { blocks } = readOutline(parseMarkdown(markdown), markdown)
  const { speakers, companies, left } = readKeyLines(blocks, 0, blocks.length, vocabulary)
  return { speakers, companies, used: [...left].filter(([, lines]) => lines.length === 0).length }
}

describe('says who speaks, and is used up', () => {
  test.each([
    ['Speaker: Zyx', ['Zyx'], []],
    ['Speakers: Zyx (Unheard), Wvu (Unheard)', ['Zyx', 'Wvu'], ['Unheard', 'Unheard']],
    ['Speaker: [Bob "Bobby" Fixture](https://example.com/bob) (Unheard)', ['Bob "Bobby" Fixture'], ['Unheard']],
    ['Speaker: [Zyx A. Fixture](https://example.com/zyx) (Unheard)', ['Zyx A. Fixture'], ['Unheard']],
    ['Speaker: Zyx Fixture ([tinyfirm](https://tinyfirm.io))', ['Zyx Fixture'], ['tinyfirm']],
    [
      'Panel: [Ann Example](https://example.com/a) (Unheard), [Bob Fixture](https://example.com/b) (Unread)',
      ['Ann Example', 'Bob Fixture'],
      ['Unheard', 'Unread'],
    ],
    [
      'Moderator: Zyx Fixture, Unheard; Panelists: Bob Fixture, Cleo Fixture',
      ['Zyx Fixture', 'Bob Fixture', 'Cleo Fixture'],
      ['Unheard'],
    ],
    ['Workshop by Zyx Fixture, Wvu Fixture and Uts Fixture, Unheard', ['Zyx Fixture', 'Wvu Fixture', 'Uts Fixture'], ['Unheard']],
    ['Zyx Fixture, Sample Labs', ['Zyx Fixture'], ['Sample Labs']],
  ])('%s', (line, speakers, companies) =>
    expect(below(line)).toMatchObject({ speakers, companies: [...new Set(companies)], used: 1 }),
  )

  test('two lines of names', () =>
    expect(below('Ann Example (Unheard)\n| Zyx Fixture (Unread)')).toEqual({
      speakers: ['Ann Example', 'Zyx Fixture'],
      companies: ['Unheard', 'Unread'],
      used: 1,
    }))
})

test('a name above the link to what was given is taken, and the link stays', () =>
  expect(below('> Zyx Fixture, Unheard —\n> [Short Queues](https://example.com/program/queues)')).toEqual({
    speakers: ['Zyx Fixture'],
    companies: ['Unheard'],
    used: 0,
  }))

test('portraits below "Presenters" name the speakers, and stay', () =>
  expect(
    below(
      '### Presenters\n\nZyx Fixture is an engineer at Sample Labs.\n\n[Bob Fixture](https://example.com/b) likes short queues a lot.\n\n### Notes\n\nGood.',
    ),
  ).toMatchObject({ speakers: ['Zyx Fixture', 'Bob Fixture'], used: 1 }))

test.each([
  'Panel: Is a Queue a Luxury',
  'Panel: Short Queues, Long Queues',
  'Speaker: TBD',
  'Workshop by the sea, and a good one',
  'A talk by and large about queues',
])('%s names nobody', line => expect(below(line)).toEqual({ speakers: [], companies: [], used: 0 }))
