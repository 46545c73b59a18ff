// A spelling and the ones that were possible in; the one that it was meant for out, if any is near.
import { distance } from 'fastest-levenshtein'
import { fold } from '../../../corpus/ids.ts'
import { boundedMemo } from '../../bounded-memo.ts'

/** `yaer` for `year`: the same letters in another order are one slip, not two. */
const letters = (text: string): string => [...text].sort().join('')

/** The same few thousand names are compared again and again. */
const foldedOnce = boundedMemo(20_000, fold)

export const near = (written: string, possible: Iterable<string>): string | undefined => {
  const wanted = fold(written)
  const allowed = Math.max(1, Math.floor(wanted.length / 4))
  let best: { name: string; away: number } | undefined
  if (wanted.length < 3 || wanted.length > 60) return undefined
  for (const name of possible) {
    if (Math.abs(name.length - wanted.length) > allowed + 2) continue
    const folded = foldedOnce(name)
    // As many letters must come or go as one is longer than the other.
    if (Math.abs(folded.length - wanted.length) > Math.max(allowed, 2)) continue
    const steps = distance(wanted, folded)
    const away = steps === 2 && letters(wanted) === letters(folded) ? 1 : steps
    if (away <= allowed && away < (best?.away ?? Number.POSITIVE_INFINITY)) best = { name, away }
  }
  return best?.name
}

/** `; did you mean "speakers"?`, or nothing. */
export const didYouMean = (written: string, possible: Iterable<string>): string => {
  const name = near(written, possible)
  return name === undefined ? '' : `; did you mean "${name}"?`
}
