// What each document has of a kind, as places of things, in; two columns out, and back: a document's row of things, and from
// these, a thing's documents.
import { type Columns, narrowed, numbersOf } from './container.ts'

/** A document's things are `things` from `starts[i]` to `starts[i + 1]`; where each has one, `things[i]`. */
export type Rows = { things: Uint16Array | Uint32Array; starts: Uint32Array | undefined }
/** A thing's documents are `documents` from `starts[i]` to `starts[i + 1]`, ascending. */
export type Inverse = { documents: Uint32Array; starts: Uint32Array }

/** `NAME.values` are the things, `NAME.counts` how many each document has: nothing, where each has one. */
export const packRows = (name: string, rows: readonly (readonly number[])[]): Columns => ({
  [`${name}.values`]: narrowed(rows.flat()),
  [`${name}.counts`]: narrowed(rows.every(({ length }) => length === 1) ? [] : rows.map(({ length }) => length)),
})

/** Of one width for all: the loops that read them are then compiled for it. */
const widened = (numbers: ArrayLike<number>, isWide: boolean) => (isWide ? new Uint32Array(numbers) : new Uint16Array(numbers))

export const readRows = (columns: Columns, name: string, isWide: boolean): Rows => {
  const things = widened(numbersOf(columns, `${name}.values`), isWide)
  const counts = numbersOf(columns, `${name}.counts`)
  if (counts.length === 0) return { things, starts: undefined }
  const starts = new Uint32Array(counts.length + 1)
  for (let id = 0; id < counts.length; id++) starts[id + 1] = (starts[id] ?? 0) + (counts[id] ?? 0)
  return { things, starts }
}

/** `totals[n]` is how many documents thing `n` has. */
export const totalsOf = ({ things }: Rows, size: number): Uint32Array => {
  const totals = new Uint32Array(size)
  for (let at = 0; at < things.length; at++) totals[things[at] ?? 0] = (totals[things[at] ?? 0] ?? 0) + 1
  return totals
}

export const invert = ({ things, starts: rows }: Rows, totals: Uint32Array): Inverse => {
  const starts = new Uint32Array(totals.length + 1)
  for (let thing = 0; thing < totals.length; thing++) starts[thing + 1] = (starts[thing] ?? 0) + (totals[thing] ?? 0)
  const next = starts.slice()
  const documents = new Uint32Array(things.length)
  const put = (thing: number, id: number): void => {
    const place = next[thing] ?? 0
    documents[place] = id
    next[thing] = place + 1
  }
  if (!rows) for (let id = 0; id < things.length; id++) put(things[id] ?? 0, id)
  else
    for (let id = 0; id + 1 < rows.length; id++)
      for (let at = rows[id] ?? 0; at < (rows[id + 1] ?? 0); at++) put(things[at] ?? 0, id)
  return { documents, starts }
}
