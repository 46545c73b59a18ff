// A conference or year that little speaks for: its author confirms it.
import { inWords, isDoubtful } from '../confidence.ts'
import type { Check } from './check.ts'

export const editionSure: Check = ({ edition }) => {
  const { evidence, series, region, year } = edition
  const named = { conference: [series, region].filter(Boolean).join(' '), year: String(year ?? '') }
  return (['conference', 'year'] as const)
    .filter(of => named[of] && isDoubtful(evidence, of))
    .map(of => ({
      rule: 'doubtful-edition',
      severity: 'note',
      line: 1,
      message: `the ${of} may be another than ${named[of]}: ${inWords(evidence.filter(sign => sign.of === of))}`,
      hint: `If it is right, write "${of}: ${named[of]}" in the metadata.`,
    }))
}
