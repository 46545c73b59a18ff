// The columns of a field that takeaways share (a title is its talk's, a name its tool's) in; a reader of a term's postings out. What
// has the term is looked up when the term is, and said of each of its takeaways then, each once, with the times that its things have
// the term together. Refuses columns that are missing.
import { entityFields, type TextField } from '../options.ts'
import { ByteReader } from './bytes.ts'
import { createClasses } from './classes.ts'
import { type Column, type Columns, numbersOf } from './container.ts'
import { type Link, type Links, once } from './links.ts'
import type { Pages } from './pages.ts'
import { type Located, locatePostings, readThings } from './postings.ts'
import { type Inverse, invert, type Rows } from './rows.ts'
import type { Field } from './text-postings.ts'

export type NamedField = Exclude<TextField, 'text'>

/** Of each document how often it has the term at hand, 0 between terms; and those that have it. Fields may share it. */
export type Scratch = { had: Uint32Array; found: Uint32Array }

const linkOf = ({ group, edition, facet }: Links, name: NamedField): Link =>
  name === 'title' ? group : name === 'conference' ? edition : facet(entityFields[name])

/** The field's postings on end, as rows of terms. */
const allThings = ({ bytes, begins }: Located, counts: Uint32Array): Rows & { starts: Uint32Array } => {
  const starts = new Uint32Array(counts.length + 1)
  for (let n = 0; n < counts.length; n++) starts[n + 1] = (starts[n] ?? 0) + (counts[n] ?? 0)
  const things = new Uint32Array(starts[counts.length] ?? 0)
  const reader = new ByteReader(bytes)
  for (let n = 0; n < counts.length; n++) {
    reader.at = begins[n] ?? 0
    readThings(reader, things, starts[n] ?? 0, starts[n + 1] ?? 0)
  }
  return { things, starts }
}

/** Different terms of the things of each document, by document: names may share words, and of those each counts once. */
const termsTogether = (starts: Uint32Array, things: Rows['things'], ofThing: Inverse, termCount: number): Uint32Array => {
  const size = starts.length - 1
  const lengths = new Uint32Array(size)
  const seen = new Uint32Array(termCount)
  const { documents: terms, starts: begins } = ofThing
  for (let id = 0; id < size; id++) {
    const end = starts[id + 1] ?? 0
    let length = 0
    for (let at = starts[id] ?? 0; at < end; at++) {
      const thing = things[at] ?? 0
      const last = begins[thing + 1] ?? 0
      for (let i = begins[thing] ?? 0; i < last; i++) {
        const term = terms[i] ?? 0
        length += seen[term] === id + 1 ? 0 : 1
        seen[term] = id + 1
      }
    }
    lengths[id] = length
  }
  return lengths
}

/** Different words of the field, by document. `more` are those that are no terms of their own. */
const lengthsOf = (located: Located, counts: Uint32Array, { rows, totals }: Link, more: Column): Rows['things'] => {
  const postings = allThings(located, counts)
  const ofThing = new Uint32Array(totals().length)
  for (let at = 0; at < postings.things.length; at++) {
    const thing = postings.things[at] ?? 0
    ofThing[thing] = (ofThing[thing] ?? 0) + 1
  }
  const { things, starts } = rows()
  const lengths = starts
    ? termsTogether(starts, things, invert(postings, ofThing), counts.length)
    : Uint32Array.from(things, thing => ofThing[thing] ?? 0)
  for (let id = 0; id < more.length; id++) lengths[id] = (lengths[id] ?? 0) + (more[id] ?? 0)
  return lengths.some(length => length >= 0x10000) ? lengths : new Uint16Array(lengths)
}

export const createNamedField = (
  columns: Columns,
  name: NamedField,
  counts: Uint32Array,
  links: Links,
  scratch: () => Scratch,
  all: Pages,
): Field['read'] => {
  const { size } = links
  const pages = all.ofField()
  const open = once(() => {
    const located = locatePostings(columns, name, counts)
    const link = linkOf(links, name)
    const lengths = lengthsOf(located, counts, link, numbersOf(columns, `${name}.more`))
    const classes = createClasses(name, lengths, pages.setWorths)
    return { ...located, classes, inverse: link.inverse(), reader: new ByteReader(located.bytes), ...scratch() }
  })

  return (n, placed) => {
    const { begins, reader, repeated, times, repeatsFrom, repeatsTo, classes, inverse, had, found } = open()
    const { documents, starts } = inverse
    reader.at = begins[n] ?? 0
    let repeat = repeatsFrom[n] ?? 0
    const repeatEnd = repeatsTo[n] ?? 0
    let [thing, last, count, most] = [-1, -1, 0, 1]
    let isSorted = true
    for (let i = 0; i < (counts[n] ?? 0); i++) {
      thing += reader.next() + 1
      let own = 1
      if (repeat < repeatEnd && repeated[repeat] === i) own = times[repeat++] ?? 1
      const stop = starts[thing + 1] ?? 0
      for (let at = starts[thing] ?? 0; at < stop; at++) {
        const id = documents[at] ?? 0
        const before = had[id] ?? 0
        had[id] = before + own
        if (before + own > most) most = before + own
        if (before > 0) continue
        if (id < last) isSorted = false
        last = id
        found[count++] = id
      }
    }
    if (!isSorted) {
      // Of many, a look at every document is sooner done than sorting them.
      if (count < size / 16) found.subarray(0, count).sort()
      else for (let id = 0, at = 0; id < size; id++) if (had[id] !== 0) found[at++] = id
    }
    // Before there is a page for them, as that has to hold their numbers.
    if (most > 1) for (let at = 0; at < count; at++) classes.firstOf(had[found[at] ?? 0] ?? 1)
    const { page, start } = pages.take(count)
    const to = all.all[page]
    if (to) {
      for (let at = 0; at < count; at++) to.documents[start + at] = found[at] ?? 0
      classes.once(to.documents, start, start + count, to.classes)
      if (most > 1)
        for (let at = start; at < start + count; at++) {
          const often = had[to.documents[at] ?? 0] ?? 1
          if (often > 1) classes.repeated(to.documents, at, often, to.classes)
        }
    }
    for (let at = 0; at < count; at++) had[found[at] ?? 0] = 0
    placed.page = page
    placed.start = start
    placed.end = start + count
  }
}
