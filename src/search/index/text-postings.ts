// The index's columns of words in; out, where each term stands by document and field, and what it is worth there. What is said of a
// talk or a tool is said of each of its takeaways here. Nothing of that is read before a term is first looked up, and nothing twice:
// an index opens at once, and holds what was asked for. Refuses columns that are missing.
import { type TextField, textFields } from '../options.ts'
import type { Columns } from './container.ts'
import { type Links, once } from './links.ts'
import { createNamedField } from './named-field.ts'
import { createPages, type Page } from './pages.ts'
import { readTerms } from './postings.ts'
import { createTextField } from './text-field.ts'

/** A field of the index: its terms are known, their postings read into pages one by one. */
export type Field = {
  /** Term `terms[n]` stands in `counts[n]` of the field's things. */
  terms: Uint32Array
  counts: Uint32Array
  /** Puts the postings of term `terms[n]` into a page, and says where they ended up in `placed`. */
  read: (n: number, placed: Placed) => void
}
/** From `start` to `end` of page number `page`. */
export type Placed = { page: number; start: number; end: number }

/**
 * The entries of term `n` are those from `entries[n]` to `entries[n + 1]`, one for each field in which it stands, `isText` for the
 * takeaway's own; `counts` are the things of the field that have it. Once `isReady[e]`, which `prepare` sees to, its documents are
 * those from `starts[e]` to `ends[e]` of `pages[pageOf[e]]`, ascending, and it is worth `rarity[e]` times `worths[classes[at]]` to
 * each.
 */
export type TextPostings = {
  entries: Uint32Array
  isText: Uint8Array
  counts: Uint32Array
  isReady: Uint8Array
  prepare: (entry: number) => void
  pages: Page[]
  pageOf: Uint32Array
  starts: Uint32Array
  ends: Uint32Array
  rarity: Float64Array
}

export const readTextPostings = (columns: Columns, termCount: number, links: Links): TextPostings => {
  const { size } = links
  const pages = createPages(size)
  const scratch = once(() => ({ had: new Uint32Array(size), found: new Uint32Array(size) }))
  const fieldOf = (name: TextField): Field => {
    const { terms, counts } = readTerms(columns, name)
    const read =
      name === 'text' ? createTextField(columns, counts, pages) : createNamedField(columns, name, counts, links, scratch, pages)
    return { terms, counts, read }
  }
  const fields = textFields.map(fieldOf)

  const entries = new Uint32Array(termCount + 1)
  for (const { terms } of fields)
    for (let n = 0; n < terms.length; n++) entries[(terms[n] ?? 0) + 1] = (entries[(terms[n] ?? 0) + 1] ?? 0) + 1
  for (let term = 0; term < termCount; term++) entries[term + 1] = (entries[term + 1] ?? 0) + (entries[term] ?? 0)
  const count = entries[termCount] ?? 0
  const column = () => new Uint32Array(count)
  const [counts, starts, ends, places, pageOf] = [column(), column(), column(), column(), column()]
  const [fieldNumbers, isText, isReady] = [new Uint8Array(count), new Uint8Array(count), new Uint8Array(count)]
  const rarity = new Float64Array(count)
  const next = entries.slice()
  fields.forEach((field, number) => {
    const own = field.counts
    for (let n = 0; n < field.terms.length; n++) {
      const term = field.terms[n] ?? 0
      const entry = next[term] ?? 0
      next[term] = entry + 1
      places[entry] = n
      counts[entry] = own[n] ?? 0
      fieldNumbers[entry] = number
      // The text is the first of the fields.
      isText[entry] = number === 0 ? 1 : 0
    }
  })
  const placed: Placed = { page: 0, start: 0, end: 0 }
  const prepare = (entry: number): void => {
    fields[fieldNumbers[entry] ?? 0]?.read(places[entry] ?? 0, placed)
    const { page, start, end } = placed
    pageOf[entry] = page
    starts[entry] = start
    ends[entry] = end
    rarity[entry] = Math.log(1 + (size - (end - start) + 0.5) / (end - start + 0.5))
    isReady[entry] = 1
  }
  return { entries, isText, counts, isReady, prepare, pages: pages.all, pageOf, starts, ends, rarity }
}
