// The lengths of a field in, and how often terms stand in it; out, a class for each posting: those of a term that stands equally
// often in fields of the same length are worth the same, before how rare the term is. The formula is MiniSearch's: BM25+ (Lv and
// Zhai, "Lower-Bounding Term Frequency Normalization", 2011) by field. Refuses nothing.
import { searchOptions, type TextField } from '../options.ts'

type Ids = Uint16Array | Uint32Array

export type FieldClasses = {
  /** Makes classes for terms that stand so often, where there are none yet: one for each length from the number that comes back. */
  firstOf: (often: number) => number
  /** Classes of postings whose term stands once there. */
  once: (ids: Ids, start: number, end: number, classes: Ids) => void
  /** Of one whose term stands so often, for which there are classes. */
  repeated: (ids: Ids, at: number, often: number, classes: Ids) => void
}

/** MiniSearch's own: `k` damps repetition, `b` weighs length, `d` is the least that a term is worth. */
const bm25 = { k: 1.2, b: 0.7, d: 0.5 }

const classify = (ids: Ids, start: number, end: number, classes: Ids, first: number, lengths: Ids): void => {
  for (let at = start; at < end; at++) classes[at] = first + (lengths[ids[at] ?? 0] ?? 0)
}

/** `lengths` by document. Whenever there are more classes, what each of them is worth is told. */
export const createClasses = (field: TextField, lengths: Ids, tell: (worths: Float64Array) => void): FieldClasses => {
  const boost = searchOptions.searchOptions.boost[field]
  let sum = 0
  let longest = 0
  for (let id = 0; id < lengths.length; id++) {
    sum += lengths[id] ?? 0
    longest = Math.max(longest, lengths[id] ?? 0)
  }
  const average = sum / lengths.length || 1
  const worths: number[] = []
  const firsts = new Map<number, number>()
  const firstOf = (often: number): number => {
    const known = firsts.get(often)
    if (known !== undefined) return known
    const first = worths.length
    firsts.set(often, first)
    for (let length = 0; length <= longest; length++) {
      const damping = bm25.k * (1 - bm25.b + (bm25.b * length) / average)
      worths.push(boost * (bm25.d + (often * (bm25.k + 1)) / (often + damping)))
    }
    tell(new Float64Array(worths))
    return first
  }
  const first = firstOf(1)
  return {
    firstOf,
    once: (ids, start, end, classes) => classify(ids, start, end, classes, first, lengths),
    repeated: (ids, at, often, classes) => {
      classes[at] = firstOf(often) + (lengths[ids[at] ?? 0] ?? 0)
    },
  }
}
