// A talk that nobody is said to have given.
import { annotate } from './annotate.ts'
import type { Check } from './check.ts'

export const speakersNamed: Check = recap =>
  recap.talks
    // That there is none may be said, too: `speakers: []`.
    .filter(({ speakers, evidence }) => speakers.length === 0 && !evidence.some(({ of }) => of === 'speakers'))
    .map(({ title, line }) => ({
      rule: 'talk-without-speaker',
      severity: 'note',
      line,
      message: `"${title}" has no speaker`,
      corrections: [annotate(recap, line, 'with the name', { speakers: ['NAME'] })],
    }))
