// The columns of what takeaways say in; a reader of a term's postings out: where it stands is counted for each term at the first
// look, and read for one when that is looked up. Refuses columns that are missing.
import { ByteReader } from './bytes.ts'
import { createClasses } from './classes.ts'
import { type Columns, numbersOf } from './container.ts'
import { once } from './links.ts'
import type { Pages } from './pages.ts'
import { locatePostings, readThings } from './postings.ts'
import type { Field } from './text-postings.ts'

export const createTextField = (columns: Columns, counts: Uint32Array, all: Pages): Field['read'] => {
  const pages = all.ofField()
  const open = once(() => {
    const located = locatePostings(columns, 'text', counts)
    const classes = createClasses('text', new Uint32Array(numbersOf(columns, 'text.lengths')), pages.setWorths)
    for (const often of new Set(located.times)) classes.firstOf(often)
    return { ...located, classes, reader: new ByteReader(located.bytes) }
  })
  return (n, placed) => {
    const { begins, reader, repeated, times, repeatsFrom, repeatsTo, classes } = open()
    const count = counts[n] ?? 0
    const { page, start } = pages.take(count)
    const at = all.all[page]
    if (!at) return
    reader.at = begins[n] ?? 0
    readThings(reader, at.documents, start, start + count)
    classes.once(at.documents, start, start + count, at.classes)
    for (let i = repeatsFrom[n] ?? 0; i < (repeatsTo[n] ?? 0); i++)
      classes.repeated(at.documents, start + (repeated[i] ?? 0), times[i] ?? 1, at.classes)
    placed.page = page
    placed.start = start
    placed.end = start + count
  }
}
