// The index's columns of words in; out, where each term stands by document and field, and what it is worth there. What is said of a
// talk or a tool is said of each of its takeaways here; where sentences have a term is read when the term is first looked up.
// Refuses columns that are missing.
import { entityFields, type TextField, textFields } from '../options.ts'
import { ByteReader } from './bytes.ts'
import { classesOf } from './classes.ts'
import { type Columns, numbersOf } from './container.ts'
import { locatePostings, type Postings, readPostings, readThings } from './postings.ts'
import { invert, readRows, type Rows, totalsOf } from './rows.ts'
import { spread } from './spread.ts'

/**
 * The entries of term `n` are those from `entries[n]` to `entries[n + 1]`, one for each field in which it stands, `isText` for the
 * takeaway's own. An entry's documents are `documents` from `starts[e]` to `ends[e]`, ascending; it is worth `rarity[e]` times
 * `worths[classes[at]]` to each. Both are there once `isReady[e]`, which `prepare` sees to.
 */
export type TextPostings = {
  entries: Uint32Array
  isText: Uint8Array
  starts: Uint32Array
  ends: Uint32Array
  rarity: Float64Array
  documents: Uint16Array | Uint32Array
  classes: Uint16Array | Uint32Array
  worths: Float64Array
  isReady: Uint8Array
  prepare: (entry: number) => void
}

type NamedField = Exclude<TextField, 'text'>
const namedFields = textFields.filter((field): field is NamedField => field !== 'text')

const rowsOf = (columns: Columns, field: NamedField): Rows => {
  const single = (name: string): Rows => ({ things: new Uint32Array(numbersOf(columns, name)), starts: undefined })
  if (field === 'title') return single('groups')
  if (field === 'conference') return single('places.edition')
  return readRows(columns, entityFields[field], true)
}

const fieldPostings = (columns: Columns, field: NamedField, size: number): Postings => {
  const rows = rowsOf(columns, field)
  let count = 0
  for (let at = 0; at < rows.things.length; at++) count = Math.max(count, (rows.things[at] ?? 0) + 1)
  return spread(readPostings(columns, field), invert(rows, totalsOf(rows, count)), size)
}

const addOne = (ids: Uint32Array, start: number, end: number, counts: Uint32Array): void => {
  for (let at = start; at < end; at++) counts[ids[at] ?? 0] = (counts[ids[at] ?? 0] ?? 0) + 1
}

/** Different words of a field, by document. */
const lengthsOf = (columns: Columns, field: NamedField, { starts, things }: Postings, size: number): Uint32Array => {
  const lengths = new Uint32Array(size)
  lengths.set(numbersOf(columns, `${field}.more`))
  for (let n = 0; n + 1 < starts.length; n++) addOne(things, starts[n] ?? 0, starts[n + 1] ?? 0, lengths)
  return lengths
}

export const readTextPostings = (columns: Columns, termCount: number, size: number): TextPostings => {
  const worths: number[] = []
  const text = locatePostings(columns, 'text')
  const textClasses = classesOf('text', new Uint32Array(numbersOf(columns, 'text.lengths')), text.times, worths)
  const named = namedFields.map(field => {
    const postings = fieldPostings(columns, field, size)
    return { ...postings, classes: classesOf(field, lengthsOf(columns, field, postings, size), postings.times, worths) }
  })
  const fields = [text, ...named]
  const postingsOf = ({ terms, starts }: Omit<Postings, 'things'>): number => starts[terms.length] ?? 0
  const total = fields.reduce((sum, field) => sum + postingsOf(field), 0)
  const documents = size <= 0x10000 ? new Uint16Array(total) : new Uint32Array(total)
  const classes = worths.length <= 0x10000 ? new Uint16Array(total) : new Uint32Array(total)

  const entries = new Uint32Array(termCount + 1)
  for (const { terms } of fields)
    for (let n = 0; n < terms.length; n++) entries[(terms[n] ?? 0) + 1] = (entries[(terms[n] ?? 0) + 1] ?? 0) + 1
  for (let term = 0; term < termCount; term++) entries[term + 1] = (entries[term + 1] ?? 0) + (entries[term] ?? 0)
  const count = entries[termCount] ?? 0
  const column = () => new Uint32Array(count)
  const [starts, ends, places] = [column(), column(), column()]
  const [isText, isReady] = [new Uint8Array(count), new Uint8Array(count)]
  const rarity = new Float64Array(count)
  const next = entries.slice()
  let base = 0
  for (const field of fields) {
    for (let n = 0; n < field.terms.length; n++) {
      const term = field.terms[n] ?? 0
      const entry = next[term] ?? 0
      next[term] = entry + 1
      const [start, end] = [field.starts[n] ?? 0, field.starts[n + 1] ?? 0]
      starts[entry] = base + start
      ends[entry] = base + end
      places[entry] = n
      isText[entry] = field === text ? 1 : 0
      isReady[entry] = 1 - (isText[entry] ?? 0)
      rarity[entry] = Math.log(1 + (size - (end - start) + 0.5) / (end - start + 0.5))
    }
    base += postingsOf(field)
  }
  base = postingsOf(text)
  for (const { things, terms, starts: from, repeated, times, classes: own } of named) {
    documents.set(things, base)
    for (let n = 0; n < terms.length; n++) own.once(documents, base + (from[n] ?? 0), base + (from[n + 1] ?? 0), classes)
    for (let i = 0; i < repeated.length; i++) own.repeated(documents, base + (repeated[i] ?? 0), times[i] ?? 1, classes)
    base += things.length
  }

  const reader = new ByteReader(text.bytes)
  const prepare = (entry: number): void => {
    isReady[entry] = 1
    const n = places[entry] ?? 0
    // The text is the first field: its postings stand where they are counted to.
    const [start, end] = [starts[entry] ?? 0, ends[entry] ?? 0]
    reader.at = text.begins[n] ?? 0
    readThings(reader, documents, start, end)
    textClasses.once(documents, start, end, classes)
    for (let i = text.repeatsFrom[n] ?? 0; i < (text.repeatsTo[n] ?? 0); i++)
      textClasses.repeated(documents, text.repeated[i] ?? 0, text.times[i] ?? 1, classes)
  }
  return { entries, isText, starts, ends, rarity, documents, classes, worths: new Float64Array(worths), isReady, prepare }
}
