// Words that stand where names do, and who is read in them: what is somebody's name, and what only looks like one.
import { describe, expect, test } from 'vitest'
import { vocabulary as vocabularyFiles } from '../fixtures/one-recap.ts'
import { readVocabulary } from '../vocabulary.ts'
import { findPeople } from './people.ts'
import { isPerson } from './person-shape.ts'

const { vocabulary } = readVocabulary(vocabularyFiles)

describe('a name', () => {
  test.each(['Bob A. Fixture', 'Bob "Bobby" Fixture', 'JC van Fixture', 'Emil Fixture-Sample'])('%s', text =>
    expect(isPerson(text, vocabulary)).toBe(true),
  )
  test.each(['Accelerating Payments', 'A Fixture', 'Sample Labs'])('%s is none', text =>
    expect(isPerson(text, vocabulary)).toBe(false),
  )
  test('with a nickname or an initial is found in a sentence', () =>
    expect(findPeople('It was Bob "Bobby" Fixture, then Cleo A. Sample who spoke.', vocabulary).map(({ name }) => name)).toEqual([
      'Bob "Bobby" Fixture',
      'Cleo A. Sample',
    ]))
  test('is no place, and no word in capitals is part of it', () =>
    expect(
      findPeople('We met at the San Emil Sheraton, near Dana DC, with Ann Example.', vocabulary).map(({ name }) => name),
    ).toEqual(['Ann Example']))
})
