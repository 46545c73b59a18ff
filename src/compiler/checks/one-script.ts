// Titles and names in whose words Latin letters stand beside Cyrillic or Greek ones: they look like others, and are none. An id keeps
// the Latin letters alone, so "Kаfka" with a Cyrillic а would have a page of its own, `k-fka`.
import type { RecognisedTalk } from '../recognise/recap.ts'
import type { Check } from './check.ts'

const mixed =
  /[\p{L}\p{M}]*(?:\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin})[\p{L}\p{M}]*/u

const foreign = (word: string): string =>
  [...new Set(word.match(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu) ?? [])]
    .map(letter => `${letter} (U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`)
    .join(', ')

const namesOf = ({ title, speakers, companies, tools }: RecognisedTalk): string[] => [title, ...speakers, ...companies, ...tools]

export const oneScript: Check = ({ talks }) =>
  talks.flatMap(talk =>
    [...new Set(namesOf(talk).flatMap(name => mixed.exec(name)?.[0] ?? []))].map(word => ({
      rule: 'mixed-scripts',
      severity: 'warning' as const,
      line: talk.line,
      message: `"${word}" mixes Latin letters with ${foreign(word)}, and would be another name than the one that it looks like`,
      hint: 'Write the whole word in one script.',
    })),
  )
