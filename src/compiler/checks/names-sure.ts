// A talk's speakers or companies that were found on little evidence: its author confirms or corrects them.
import { inWords, isDoubtful } from '../confidence.ts'
import { annotate } from './annotate.ts'
import type { Check } from './check.ts'

const fields = ['speakers', 'companies'] as const

export const namesSure: Check = recap =>
  recap.talks.flatMap(talk =>
    fields
      .filter(field => talk[field].length > 0 && isDoubtful(talk.evidence, field))
      .map(field => ({
        rule: 'doubtful-names',
        severity: 'note' as const,
        line: talk.line,
        message: `the ${field} of "${talk.title}" may be others than ${talk[field].join(', ')}: ${inWords(talk.evidence.filter(({ of }) => of === field))}`,
        corrections: [annotate(recap, talk.line, 'if it is right, or with other names', { [field]: talk[field] })],
      })),
  )
