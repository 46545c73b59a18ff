// Lines that name people, and who is read in them, with what stands beside the name.
import { describe, expect, test } from 'vitest'
import { vocabulary as vocabularyFiles } from '../../fixtures/one-recap.ts'
import { readVocabulary } from '../../vocabulary.ts'
import { readByline } from './byline.ts'

const { vocabulary } = readVocabulary(vocabularyFiles)

describe('a byline', () => {
  test.each(['Bob A. Fixture', 'Bob "Bobby" Fixture', 'JC van Fixture', 'Emil Fixture-Sample'])('%s has a company', name =>
    expect(readByline(`${name}, Sample Labs`, vocabulary)).toEqual({ people: [name], companies: ['Sample Labs'] }),
  )
  test('a person with a nickname is the one that the vocabulary has without', () =>
    expect(readByline('Ann "Annie" Example', vocabulary)?.people).toEqual(['Ann Example']))
  test.each([
    [
      'Zyx Fixture, Athens University of Economics and Business & TU Delft',
      ['Athens University of Economics and Business', 'TU Delft'],
    ],
    ['Zyx Fixture, tiny.io', ['tiny.io']],
    ['Zyx Fixture (Université Jean Fixture, Exampleville)', ['Université Jean Fixture']],
    ['Zyx Fixture (University Researcher, Unheard)', ['Unheard']],
    ['Zyx Fixture (Unheard, Europe, Americas)', ['Unheard']],
    ['Zyx Fixture @Example (@zyx)', ['Example Corp']],
    ['Zyx Fixture @unheard (@zyx)', ['unheard']],
    ['Zyx Fixture @zyx', []],
  ])('%s', (line, companies) => expect(readByline(line, vocabulary)).toEqual({ people: ['Zyx Fixture'], companies }))
  test('each person has a company of their own, known or not', () =>
    expect(readByline('Ann Example (Unheard), Bob Fixture (Sample Labs), Cleo Fixture (Unread)', vocabulary)).toEqual({
      people: ['Ann Example', 'Bob Fixture', 'Cleo Fixture'],
      companies: ['Unheard', 'Sample Labs', 'Unread'],
    }))
})

describe('a line that is stated to name people', () => {
  const stated = { homes: new Set(['tinyfirm']) }
  test.each([
    ['Zyx', ['Zyx'], []],
    ['Zyx (Sample Labs), Wvu (Unheard)', ['Zyx', 'Wvu'], ['Sample Labs', 'Unheard']],
    ['Bob Can Fixture (Unheard)', ['Bob Can Fixture'], ['Unheard']],
    ['Zyx Fixture (tinyfirm)', ['Zyx Fixture'], ['tinyfirm']],
    ['Zyx Fixture, Wvu Fixture and Uts Fixture, Unheard', ['Zyx Fixture', 'Wvu Fixture', 'Uts Fixture'], ['Unheard']],
  ])('%s', (line, people, companies) => expect(readByline(line, vocabulary, stated)).toEqual({ people, companies }))
  test.each(['TBD', 'Various', 'Sample Labs', 'Queue A', 'Building Queues'])('%s is nobody', line =>
    expect(readByline(line, vocabulary, stated)).toBeUndefined(),
  )
})
