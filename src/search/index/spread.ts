// Where terms stand in things, and the documents of each thing, in; where they stand in documents out, each document once, with the
// times that its things have the term together. Refuses nothing.
import type { Postings } from './postings.ts'
import type { Inverse } from './rows.ts'

/** A document may have several things; things ascend by term, and so do documents then. */
export const spread = (postings: Postings, { documents, starts: rows }: Inverse, size: number): Postings => {
  const { terms, starts, things, repeated, times } = postings
  const often = new Uint32Array(things.length).fill(1)
  for (let i = 0; i < repeated.length; i++) often[repeated[i] ?? 0] = times[i] ?? 1
  let most = 0
  for (let at = 0; at < things.length; at++) most += (rows[(things[at] ?? 0) + 1] ?? 0) - (rows[things[at] ?? 0] ?? 0)
  const all = new Uint32Array(most)
  const ends = new Uint32Array(starts.length)
  const again: number[] = []
  const count: number[] = []
  /** By document, how often it has the term at hand: 0 between terms. */
  const had = new Uint32Array(size)
  // What runs once for each term is a function of its own: an engine makes those fast that are called often.
  const gather = (from: number, to: number, start: number): number => {
    let end = start
    let last = -1
    let isSorted = true
    for (let at = from; at < to; at++) {
      const thing = things[at] ?? 0
      const own = often[at] ?? 0
      const stop = rows[thing + 1] ?? 0
      for (let i = rows[thing] ?? 0; i < stop; i++) {
        const id = documents[i] ?? 0
        const before = had[id] ?? 0
        had[id] = before + own
        if (before > 0) continue
        if (id < last) isSorted = false
        last = id
        all[end++] = id
      }
    }
    if (isSorted) return end
    // Of many, a look at every document is sooner done than sorting them.
    if (end - start < size / 16) all.subarray(start, end).sort()
    else for (let id = 0, at = start; id < size; id++) if (had[id] !== 0) all[at++] = id
    return end
  }
  const settle = (start: number, end: number): void => {
    for (let at = start; at < end; at++) {
      const id = all[at] ?? 0
      const now = had[id] ?? 0
      had[id] = 0
      if (now < 2) continue
      again.push(at)
      count.push(now)
    }
  }
  for (let n = 0; n < terms.length; n++) {
    const start = ends[n] ?? 0
    const end = gather(starts[n] ?? 0, starts[n + 1] ?? 0, start)
    settle(start, end)
    ends[n + 1] = end
  }
  return {
    ...{ terms, starts: ends, things: all.subarray(0, ends[terms.length]) },
    ...{ repeated: new Uint32Array(again), times: new Uint32Array(count) },
  }
}
