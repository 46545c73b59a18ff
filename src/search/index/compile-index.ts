// Documents in, the search index out, as the bytes of a file: MiniSearch reads and indexes their words, and what it came to
// is laid out in columns. Refuses nothing.
//
// The columns (`container.ts` is the format; u means the narrowest unsigned integers that hold the values):
//
//   corpus.texts                      one text: whose index it is (corpusOf in load.ts); all texts are as strings.ts writes them
//   terms.texts                       the terms, sorted by UTF-16 unit
//   FIELD.terms, .things, .repeats    where each term stands (postings.ts): in takeaways, of the field `text`, and else in the
//                                     things that the takeaways have: groups (`title`), editions (`conference`), the values of
//                                     a facet (the other fields)
//   text.lengths                      u: different words of the field, by document
//   FIELD.more                        u: of the other fields, how many more different words than terms; nothing if none has
//   places.edition, places.takeaway   u: a document's edition, and its place among the edition's takeaways
//   groups                            u: a document's group
//   group.talk                        u8: 1 where the group is a talk
//   group.recaps                      u: recaps that report the group
//   editions.texts                    the editions' ids
//   editions.years                    u: their years, 0 for none
//   editions.takeaways                u: their takeaways
//   FACET.texts                       the facet's values
//   FACET.values, FACET.counts        u: places of values, document after document, and how many each has (rows.ts)
import MiniSearch from 'minisearch'
import type { EditionDetails, Summaries } from '../../corpus/schema.ts'
import { createDocuments, type Document } from '../documents.ts'
import { facets } from '../facets/index.ts'
import type { FacetName } from '../facets/index.ts'
import { createGrouping, type Grouping } from './grouping.ts'
import { type IndexedText, searchOptions, type TextField, textFields } from '../options.ts'
import { termsOf, wordsOf } from '../tokens.ts'
import { type Columns, narrowed, writeContainer } from './container.ts'
import { type Posted, packPostings } from './postings.ts'
import { packRows } from './rows.ts'
import { packStrings } from './strings.ts'
import { type Things, thingsOf } from './things.ts'

const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** By document, how many of a field's words are another spelling of its terms: MiniSearch's length of a field counts both. */
const moreWords = ({ texts, rows }: Things, moreOf: (thing: number) => number): ArrayLike<number> => {
  const known = new Map<string, number>()
  const together = (row: readonly number[]): number => {
    const key = row.join()
    const text = row.map(thing => texts[thing]).join('\n')
    const more = known.get(key) ?? new Set(wordsOf(text)).size - new Set(termsOf(text)).size
    known.set(key, more)
    return more
  }
  const ofRow = (row: readonly number[]): number => {
    const [first] = row
    return first === undefined ? 0 : row.length > 1 ? together(row) : moreOf(first)
  }
  const all = rows?.map(ofRow) ?? texts.map((_, thing) => moreOf(thing))
  return all.some(Boolean) ? all : []
}

/** Each thing is a document to MiniSearch, with a single field. */
const textColumns = (things: Record<TextField, Things>): Columns => {
  const live = new MiniSearch<Partial<IndexedText>>(searchOptions)
  const starts: number[] = []
  let count = 0
  for (const field of textFields) {
    starts.push(count)
    for (const text of things[field].texts) live.add({ id: count++, [field]: text })
  }
  const { index, fieldIds, fieldLength } = live.toJSON()
  const fieldOf = new Map(textFields.map((name, place) => [fieldIds[name] ?? -1, place]))
  const terms = index.toSorted(([a], [b]) => byUnits(a, b))
  const posted = textFields.map((): Posted[] => [])
  const termsIn = new Uint32Array(count)
  for (const [term, [, data]] of terms.entries()) {
    for (const [id, frequencies] of Object.entries(data)) {
      const field = fieldOf.get(Number(id)) ?? 0
      // Whole numbers as keys ascend by themselves.
      const all = Object.keys(frequencies).map(Number)
      for (const thing of all) termsIn[thing] = (termsIn[thing] ?? 0) + 1
      const start = starts[field] ?? 0
      posted[field]?.push({ term, things: all.map(thing => thing - start), times: Object.values(frequencies) })
    }
  }
  const columns = textFields.map((name, field) => {
    const start = starts[field] ?? 0
    const lengthOf = (thing: number) => fieldLength[start + thing]?.[fieldIds[name] ?? -1] ?? 0
    const own = packPostings(name, posted[field] ?? [])
    // Where a sentence has a term is read when the term is asked for: its length cannot be counted before.
    if (name === 'text') return { ...own, 'text.lengths': narrowed(things.text.texts.map((_, thing) => lengthOf(thing))) }
    const more = moreWords(things[name], thing => lengthOf(thing) - (termsIn[start + thing] ?? 0))
    return { ...own, [`${name}.more`]: narrowed(more) }
  })
  return Object.assign({ 'terms.texts': packStrings(terms.map(([term]) => term)) }, ...columns)
}

type FacetRows = Record<FacetName, { values: string[]; rows: number[][] }>

const facetRows = (documents: Document[]): FacetRows =>
  // counts.test.ts holds that there is a facet for each name.
  Object.fromEntries(
    facets.map(({ name, valuesOf }) => {
      const places = new Map<string, number>()
      const rows = documents.map(document =>
        valuesOf(document).map(value => {
          const place = places.get(value) ?? places.size
          places.set(value, place)
          return place
        }),
      )
      return [name, { values: [...places.keys()], rows }]
    }),
  ) as FacetRows

const facetColumns = (all: FacetRows): Columns =>
  Object.assign(
    {},
    ...Object.entries(all).map(([name, { values, rows }]) => ({
      [`${name}.texts`]: packStrings(values),
      ...packRows(name, rows),
    })),
  )

const editionsOf = (documents: Document[], details: EditionDetails[]): number[] => {
  const editionOf = new Map(details.map(({ edition }, place) => [edition, place]))
  return documents.map(({ takeaway }) => editionOf.get(takeaway.edition) ?? 0)
}

const placeColumns = (documents: Document[], editions: number[], summaries: Summaries, details: EditionDetails[]): Columns => {
  const placeOf = new Map(details.flatMap(({ takeaways }) => takeaways.map((takeaway, place) => [takeaway, place] as const)))
  const years = new Map(summaries.editions.map(({ id, year }) => [id, year ?? 0]))
  return {
    'places.edition': narrowed(editions),
    'places.takeaway': narrowed(documents.map(({ takeaway }) => placeOf.get(takeaway) ?? 0)),
    'editions.texts': packStrings(details.map(({ edition }) => edition)),
    'editions.years': narrowed(details.map(({ edition }) => years.get(edition) ?? 0)),
    'editions.takeaways': narrowed(details.map(({ takeaways }) => takeaways.length)),
  }
}

const groupColumns = (documents: Document[], { groupOf, members }: Grouping): Columns => {
  const first = members.map(([document = 0]) => documents[document])
  const recaps = members.map(ids => new Set(ids.map(id => documents[id]?.takeaway.recap)).size)
  return {
    groups: narrowed(groupOf),
    'group.talk': Uint8Array.from(first, document => (document?.takeaway.talk === undefined ? 0 : 1)),
    'group.recaps': narrowed(recaps),
  }
}

/** `corpus` says whose index it is: to be given again when it is opened. */
export const compileIndex = (summaries: Summaries, details: EditionDetails[], corpus = ''): Uint8Array<ArrayBuffer> => {
  const documents = createDocuments(summaries, details)
  const grouping = createGrouping(documents)
  const editions = editionsOf(documents, details)
  const entities = facetRows(documents)
  const editionIds = details.map(({ edition }) => edition)
  const things = thingsOf(documents, summaries, { groups: grouping.groupOf, editions, editionIds, entities })
  return writeContainer({
    'corpus.texts': packStrings([corpus]),
    ...textColumns(things),
    ...placeColumns(documents, editions, summaries, details),
    ...groupColumns(documents, grouping),
    ...facetColumns(entities),
  })
}
