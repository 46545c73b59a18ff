// Evidence in; how sure it makes somebody that something is so out, and whether that is too little to rely on.
import type { Evidence } from '../corpus/schema.ts'
import { together } from './recognise/markers/marker.ts'

/** Below it a person should look. */
export const DOUBT = 0.7

/** Undefined where nothing was inferred: then there is nothing to doubt. */
export const confidenceOf = (evidence: Evidence[], of: string): number | undefined => {
  const signs = evidence.filter(sign => sign.of === of)
  return signs.length > 0 ? together(signs) : undefined
}

export const isDoubtful = (evidence: Evidence[], of: string): boolean => (confidenceOf(evidence, of) ?? 1) < DOUBT

/** `0.45`, the most telling first: `the title names Example Corp (0.7)`. */
export const inWords = (evidence: Evidence[]): string =>
  evidence
    .toSorted((a, b) => b.confidence - a.confidence)
    .map(({ reason, confidence }) => `${reason} (${Number(confidence.toFixed(2))})`)
    .join(', ')
