// Metadata that still hold NAME, as a hint printed it, say nothing. What annotations hold is told where they are read.
import { lineOfKey } from '../recognise/annotations/entries.ts'
import { isPlaceholder } from '../recognise/annotations/placeholders.ts'
import type { Check } from './check.ts'

export const namesWritten: Check = ({ read: { metadata, text } }) =>
  [...metadata].flatMap(([key, value]) =>
    [value]
      .flat()
      .filter(item => typeof item === 'string' && isPlaceholder(item))
      .map(item => ({
        rule: 'name-not-written',
        severity: 'warning',
        line: lineOfKey(text, 1, key),
        message: `${key}: ${item} only shows where a name goes`,
        hint: `Put the name in place of ${item}.`,
      })),
  )
