// Where terms stand in, three columns of bytes out, and back. A posting is a term, the thing that has it (a takeaway, a talk, a
// tool), and how often. Postings come by the number of things that have the term, most first: steps of about the same size then
// stand together, which halves what a compressor has to tell. All are variable-length integers (bytes.ts).
//
//   NAME.terms    for each term that something has: the step from the one before it, less 1; then for each how many things have it
//   NAME.things   for each term, as said: the steps between its things, less 1
//   NAME.repeats  for each posting of a term that its thing has several times: the step from the one before, in the order of
//                 NAME.things and less 1; then for each how often, less 2
import { ByteReader, ByteWriter } from './bytes.ts'
import { bytesOf, type Columns } from './container.ts'

/** Things ascend; `times[i]` is how often the term stands in `things[i]`. */
export type Posted = { term: number; things: number[]; times: number[] }

/** Places of the counts, largest first; of equals the earlier first. */
const byCount = (counts: ArrayLike<number>): Uint32Array => {
  let most = 0
  for (let n = 0; n < counts.length; n++) most = Math.max(most, counts[n] ?? 0)
  // Where those with this count go, or a smaller one.
  const next = new Uint32Array(most + 2)
  for (let n = 0; n < counts.length; n++) next[most - (counts[n] ?? 0) + 1] = (next[most - (counts[n] ?? 0) + 1] ?? 0) + 1
  for (let rank = 1; rank < next.length; rank++) next[rank] = (next[rank] ?? 0) + (next[rank - 1] ?? 0)
  const order = new Uint32Array(counts.length)
  for (let n = 0; n < counts.length; n++) {
    const rank = most - (counts[n] ?? 0)
    const at = next[rank] ?? 0
    order[at] = n
    next[rank] = at + 1
  }
  return order
}

/** Numbers that ascend, then one more for each of them. */
const packPairs = (pairs: readonly (readonly [ascending: number, other: number])[]): Uint8Array => {
  const writer = new ByteWriter()
  let before = -1
  for (const [ascending] of pairs) {
    writer.write(ascending - before - 1)
    before = ascending
  }
  for (const [, other] of pairs) writer.write(other)
  return writer.written()
}

/** Terms ascend. */
export const packPostings = (name: string, posted: readonly Posted[]): Columns => {
  const steps = new ByteWriter()
  const repeats: [posting: number, more: number][] = []
  let posting = 0
  for (const n of byCount(posted.map(({ things }) => things.length))) {
    const { things = [], times = [] } = posted[n] ?? {}
    let before = -1
    for (const [i, thing] of things.entries()) {
      steps.write(thing - before - 1)
      before = thing
      const often = times[i] ?? 1
      if (often > 1) repeats.push([posting, often - 2])
      posting += 1
    }
  }
  return {
    [`${name}.terms`]: packPairs(posted.map(({ term, things }) => [term, things.length])),
    [`${name}.things`]: steps.written(),
    [`${name}.repeats`]: packPairs(repeats),
  }
}

const readPairs = (bytes: Uint8Array): { ascending: Uint32Array; others: Uint32Array } => {
  let count = 0
  for (let at = 0; at < bytes.length; at++) if ((bytes[at] ?? 0) < 0x80) count += 1
  const [ascending, others] = [new Uint32Array(count / 2), new Uint32Array(count / 2)]
  const reader = new ByteReader(bytes)
  let last = -1
  for (let n = 0; n < ascending.length; n++) {
    last += reader.next() + 1
    ascending[n] = last
  }
  for (let n = 0; n < others.length; n++) others[n] = reader.next()
  return { ascending, others }
}

// What runs once for each term is a function of its own: an engine makes those fast that are called often.

/** The byte behind so many numbers. */
const behind = (bytes: Uint8Array, begin: number, numbers: number): number => {
  let at = begin
  // A byte that ends a number counts 1, without a jump.
  for (let left = numbers; left > 0; at++) left -= 1 - ((bytes[at] ?? 0) >>> 7)
  return at
}

/** Things of a term, read from where the reader stands into their places. */
export const readThings = (reader: ByteReader, things: Uint16Array | Uint32Array, start: number, end: number): void => {
  let thing = -1
  for (let at = start; at < end; at++) {
    thing += reader.next() + 1
    things[at] = thing
  }
}

/** The terms of a field, and how many things have each. */
export const readTerms = (columns: Columns, name: string): { terms: Uint32Array; counts: Uint32Array } => {
  const { ascending: terms, others: counts } = readPairs(bytesOf(columns, `${name}.terms`))
  return { terms, counts }
}

/**
 * Where postings are that are not read yet: the things of term `n` begin at byte `begins[n]`. From `repeatsFrom[n]` to
 * `repeatsTo[n]` stand those that have it several times, `times[i]` times the thing in place `repeated[i]` of its things.
 */
export type Located = {
  bytes: Uint8Array
  begins: Uint32Array
  repeated: Uint32Array
  times: Uint32Array
  repeatsFrom: Uint32Array
  repeatsTo: Uint32Array
}

export const locatePostings = (columns: Columns, name: string, counts: Uint32Array): Located => {
  const { ascending: repeated, others: times } = readPairs(bytesOf(columns, `${name}.repeats`))
  const bytes = bytesOf(columns, `${name}.things`)
  const column = () => new Uint32Array(counts.length)
  const [begins, repeatsFrom, repeatsTo] = [column(), column(), column()]
  let at = 0
  let posting = 0
  let repeat = 0
  for (const n of byCount(counts)) {
    const count = counts[n] ?? 0
    begins[n] = at
    at = behind(bytes, at, count)
    repeatsFrom[n] = repeat
    for (; repeat < repeated.length && (repeated[repeat] ?? 0) < posting + count; repeat++) {
      repeated[repeat] = (repeated[repeat] ?? 0) - posting
      times[repeat] = (times[repeat] ?? 0) + 2
    }
    repeatsTo[n] = repeat
    posting += count
  }
  return { bytes, begins, repeated, times, repeatsFrom, repeatsTo }
}
