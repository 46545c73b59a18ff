// What each document has of a kind, as places of things, in; two columns out, and back: a document's row of things, and from
// these, a thing's documents.
import { type Columns, narrowed, numbersOf } from './container.ts'

/** A document's things are `things` from `starts[i]` to `starts[i + 1]`; where each has one, `things[i]`. */
export type Rows = { things: Uint16Array | Uint32Array; starts: Uint32Array | undefined }
/** A thing's documents are `documents` from `starts[i]` to `starts[i + 1]`, ascending. */
export type Inverse = { documents: Uint16Array | Uint32Array; starts: Uint32Array }

/** `NAME.values` are the things, `NAME.counts` how many each document has: nothing, where each has one. */
export const packRows = (name: string, rows: readonly (readonly number[])[]): Columns => ({
  [`${name}.values`]: narrowed(rows.flat()),
  [`${name}.counts`]: narrowed(rows.every(({ length }) => length === 1) ? [] : rows.map(({ length }) => length)),
})

/** Of one width for all: the loops that read them are then compiled for it. */
export const room = (length: number, isWide: boolean): Uint16Array | Uint32Array =>
  isWide ? new Uint32Array(length) : new Uint16Array(length)

export const readRows = (columns: Columns, name: string, isWide: boolean): Rows => {
  const values = numbersOf(columns, `${name}.values`)
  const things = room(values.length, isWide)
  things.set(values)
  const counts = numbersOf(columns, `${name}.counts`)
  if (counts.length === 0) return { things, starts: undefined }
  const starts = new Uint32Array(counts.length + 1)
  for (let id = 0; id < counts.length; id++) starts[id + 1] = (starts[id] ?? 0) + (counts[id] ?? 0)
  return { things, starts }
}

/** Things that some document has: they are numbered from 0, and none is left out. */
const sizeOf = (things: ArrayLike<number>): number => {
  let size = 0
  for (let at = 0; at < things.length; at++) if ((things[at] ?? 0) >= size) size = (things[at] ?? 0) + 1
  return size
}

/** `totals[n]` is how many documents thing `n` has. */
export const totalsOf = ({ things }: Rows): Uint32Array => {
  const totals = new Uint32Array(sizeOf(things))
  for (let at = 0; at < things.length; at++) totals[things[at] ?? 0] = (totals[things[at] ?? 0] ?? 0) + 1
  return totals
}

export const invert = ({ things, starts: rows }: Rows, totals: Uint32Array): Inverse => {
  const starts = new Uint32Array(totals.length + 1)
  for (let thing = 0; thing < totals.length; thing++) starts[thing + 1] = (starts[thing] ?? 0) + (totals[thing] ?? 0)
  const next = starts.slice()
  const size = rows ? rows.length - 1 : things.length
  const documents = room(things.length, size > 0x10000)
  if (!rows)
    for (let id = 0; id < size; id++) {
      const thing = things[id] ?? 0
      const place = next[thing] ?? 0
      documents[place] = id
      next[thing] = place + 1
    }
  else
    for (let id = 0; id < size; id++)
      for (let at = rows[id] ?? 0, end = rows[id + 1] ?? 0; at < end; at++) {
        const thing = things[at] ?? 0
        const place = next[thing] ?? 0
        documents[place] = id
        next[thing] = place + 1
      }
  return { documents, starts }
}
