// A talk's sentences in; those that open it, in which it is most often said whose talk it is, out.
import type { Inline } from '../../read/inline.ts'

const OPENING = 4

export const openingOf = (sentences: Inline[]): Inline[] => sentences.slice(0, OPENING)
export const isInOpening = (index: number): boolean => index < OPENING
