// A recap whose conference or year is nowhere said cannot be put in its place.
import type { Check } from './check.ts'

export const editionNamed: Check = ({ edition }) => [
  ...(edition.series === null
    ? [
        {
          rule: 'no-conference',
          severity: 'warning',
          line: 1,
          message: 'no conference of the vocabulary is named',
          hint: 'Write "conference: NAME" in the metadata, or add the name to data/vocabulary/conferences.yaml.',
        } as const,
      ]
    : []),
  ...(edition.year === null
    ? [
        {
          rule: 'no-year',
          severity: 'warning',
          line: 1,
          message: 'no year is named',
          hint: 'Write "year: 2017" or "date: 2017-09-02" in the metadata.',
        } as const,
      ]
    : []),
]
