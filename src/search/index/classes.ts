// The lengths of a field in, and how often terms stand in it; out, a class for each posting: those of a term that stands equally
// often in fields of the same length are worth the same, before how rare the term is. The formula is MiniSearch's: BM25+ (Lv and
// Zhai, "Lower-Bounding Term Frequency Normalization", 2011) by field. Refuses nothing.
import { searchOptions, type TextField } from '../options.ts'

type Ids = Uint16Array | Uint32Array

export type FieldClasses = {
  /** Classes of postings whose term stands once there. */
  once: (ids: Ids, start: number, end: number, classes: Ids) => void
  /** Of one whose term stands so often. */
  repeated: (ids: Ids, at: number, often: number, classes: Ids) => void
}

/** MiniSearch's own: `k` damps repetition, `b` weighs length, `d` is the least that a term is worth. */
const bm25 = { k: 1.2, b: 0.7, d: 0.5 }

const classify = (ids: Ids, start: number, end: number, classes: Ids, first: number, lengths: Uint32Array): void => {
  for (let at = start; at < end; at++) classes[at] = first + (lengths[ids[at] ?? 0] ?? 0)
}

/** What each class is worth is added to `worths`; `times` are all that a term stands there more than once. */
export const classesOf = (field: TextField, lengths: Uint32Array, times: Uint32Array, worths: number[]): FieldClasses => {
  const boost = searchOptions.searchOptions.boost[field]
  let sum = 0
  let longest = 0
  for (let id = 0; id < lengths.length; id++) {
    sum += lengths[id] ?? 0
    longest = Math.max(longest, lengths[id] ?? 0)
  }
  const average = sum / lengths.length || 1
  /** A class for each length, one after the other. */
  const addClasses = (often: number): number => {
    const first = worths.length
    for (let length = 0; length <= longest; length++) {
      const damping = bm25.k * (1 - bm25.b + (bm25.b * length) / average)
      worths.push(boost * (bm25.d + (often * (bm25.k + 1)) / (often + damping)))
    }
    return first
  }
  const first = addClasses(1)
  const more = new Map([...new Set(times)].map(often => [often, addClasses(often)]))
  return {
    once: (ids, start, end, classes) => classify(ids, start, end, classes, first, lengths),
    repeated: (ids, at, often, classes) => {
      classes[at] = (more.get(often) ?? first) + (lengths[ids[at] ?? 0] ?? 0)
    },
  }
}
