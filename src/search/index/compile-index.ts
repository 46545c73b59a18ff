// Documents in, the search index out, as the bytes of a file: MiniSearch reads and indexes their words, and what it came to
// is laid out in columns. The only file that knows MiniSearch. Refuses nothing.
//
// The columns (`container.ts` is the format; u means the narrowest unsigned integers that hold the values):
//
//   corpus.units, corpus.offsets      one text: whose index it is (corpusOf in load.ts)
//   terms.units, terms.offsets        the terms, sorted by UTF-16 unit (strings.ts)
//   postings.bytes, postings.offsets  where each term stands (postings.ts)
//   lengths.FIELD                     u: distinct words of the field, by document
//   averages                          f64: the mean of these, by field
//   places.edition, places.takeaway   u: a document's edition, and its place among the edition's takeaways
//   groups                            u: a document's group
//   group.talk                        u8: 1 where the group is a talk
//   group.recaps                      u: recaps that report the group
//   editions.units, editions.offsets  the editions' ids
//   editions.years                    u: their years, 0 for none
//   editions.takeaways                u: their takeaways
//   FACET.units, FACET.offsets        the facet's values
//   FACET.values, FACET.rows          u: places of values; a document's are those from rows[i] to rows[i + 1]
import MiniSearch from 'minisearch'
import type { EditionDetails, Summaries } from '../../corpus/schema.ts'
import { createDocuments, type Document, indexedTexts } from '../documents.ts'
import { facets } from '../facets/index.ts'
import { createGrouping } from './grouping.ts'
import { type IndexedText, searchOptions, textFields } from '../options.ts'
import { type Columns, narrowed, writeContainer } from './container.ts'
import { type FieldPostings, packPostings } from './postings.ts'
import { packStrings } from './strings.ts'

const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const strings = (name: string, texts: readonly string[]): Columns => {
  const { units, offsets } = packStrings(texts)
  return { [`${name}.units`]: units, [`${name}.offsets`]: offsets }
}

const textColumns = (texts: IndexedText[]): Columns => {
  const live = new MiniSearch<IndexedText>(searchOptions)
  live.addAll(texts)
  const { index, fieldIds, fieldLength, averageFieldLength } = live.toJSON()
  const fieldOf = new Map(textFields.map((name, place) => [fieldIds[name] ?? -1, place]))
  const terms = index.toSorted(([a], [b]) => byUnits(a, b))
  const bytes: number[] = []
  const offsets = [0]
  for (const [, data] of terms) {
    const fields = Object.entries(data).map(([id, frequencies]): FieldPostings => {
      // Whole numbers as keys ascend by themselves.
      const documents = Object.keys(frequencies).map(Number)
      return { field: fieldOf.get(Number(id)) ?? 0, documents, times: Object.values(frequencies) }
    })
    packPostings(bytes, fields)
    offsets.push(bytes.length)
  }
  const lengths = textFields.map((name): [string, Columns[string]] => [
    `lengths.${name}`,
    narrowed(texts.map(({ id }) => fieldLength[id]?.[fieldIds[name] ?? -1] ?? 0)),
  ])
  return {
    ...strings(
      'terms',
      terms.map(([term]) => term),
    ),
    'postings.bytes': Uint8Array.from(bytes),
    'postings.offsets': Uint32Array.from(offsets),
    ...Object.fromEntries(lengths),
    averages: Float64Array.from(textFields, name => averageFieldLength[fieldIds[name] ?? -1] ?? 0),
  }
}

const facetColumns = (documents: Document[]): Columns =>
  Object.assign(
    {},
    ...facets.map(({ name, valuesOf }) => {
      const places = new Map<string, number>()
      const values: number[] = []
      const rows = [0]
      for (const document of documents) {
        for (const value of valuesOf(document)) {
          const place = places.get(value) ?? places.size
          places.set(value, place)
          values.push(place)
        }
        rows.push(values.length)
      }
      return { ...strings(name, [...places.keys()]), [`${name}.values`]: narrowed(values), [`${name}.rows`]: narrowed(rows) }
    }),
  )

const placeColumns = (documents: Document[], summaries: Summaries, details: EditionDetails[]): Columns => {
  const placeOf = new Map(details.flatMap(({ takeaways }) => takeaways.map((takeaway, place) => [takeaway, place] as const)))
  const editionOf = new Map(details.map(({ edition }, place) => [edition, place]))
  const years = new Map(summaries.editions.map(({ id, year }) => [id, year ?? 0]))
  return {
    'places.edition': narrowed(documents.map(({ takeaway }) => editionOf.get(takeaway.edition) ?? 0)),
    'places.takeaway': narrowed(documents.map(({ takeaway }) => placeOf.get(takeaway) ?? 0)),
    ...strings(
      'editions',
      details.map(({ edition }) => edition),
    ),
    'editions.years': narrowed(details.map(({ edition }) => years.get(edition) ?? 0)),
    'editions.takeaways': narrowed(details.map(({ takeaways }) => takeaways.length)),
  }
}

const groupColumns = (documents: Document[]): Columns => {
  const { groupOf, members } = createGrouping(documents)
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
  return writeContainer({
    ...strings('corpus', [corpus]),
    ...textColumns(indexedTexts(documents, summaries)),
    ...placeColumns(documents, summaries, details),
    ...groupColumns(documents),
    ...facetColumns(documents),
  })
}
