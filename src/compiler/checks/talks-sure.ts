// A talk that was found on little evidence: its author says whether it is one.
import { confidenceOf, inWords, isDoubtful } from '../confidence.ts'
import { annotate } from './annotate.ts'
import type { Check } from './check.ts'

export const talksSure: Check = recap =>
  recap.talks
    .filter(({ evidence }) => isDoubtful(evidence, 'talk'))
    .map(({ title, line, evidence }) => ({
      rule: 'doubtful-talk',
      severity: 'note',
      line,
      message: `"${title}" may be no talk (${confidenceOf(evidence, 'talk')?.toFixed(2)}): ${inWords(evidence.filter(({ of }) => of === 'talk'))}`,
      corrections: [
        annotate(recap, line, 'if it is one', { talk: true }),
        annotate(recap, line, 'if it is none', { talk: false }),
      ],
    }))
