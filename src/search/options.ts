// How full text is matched and ranked, in one constant: the live index and whatever is compiled from it share it.
// Refuses nothing.
import type { Options } from 'minisearch'
import type { EntityKind } from '../corpus/schema.ts'
import { firstWords, mostWords, termOf, wordsOf } from './tokens.ts'

/** What a takeaway is found by: its own words, the names it is about, and where it was said. */
export const textFields = ['text', 'title', 'tools', 'companies', 'people', 'topics', 'conference'] as const
export type TextField = (typeof textFields)[number]

/** The fields that hold the names of things: which things. */
export const entityFields = { tools: 'tool', companies: 'company', people: 'person', topics: 'topic' } as const satisfies Partial<
  Record<TextField, EntityKind>
>

/** A takeaway's words, field by field; `id` is its place among all documents. */
export type IndexedText = { id: number } & Record<TextField, string>

/** Whether the text's last word may still be being typed: nothing follows it but what may join it to more. */
export const isUnfinished = (text: string): boolean => /[\p{L}\p{M}\p{N}+#][.,'’_-]?$/u.test(text)
/** Edits allowed in a word, by its length. Short words have too many neighbours: `etsy` is not `easy`. */
const edits = (term: string): number => (term.length < 5 || term.length > 32 ? 0 : term.length < 9 ? 1 : 2)

export const searchOptions = {
  idField: 'id',
  fields: [...textFields],
  tokenize: (text: string) => wordsOf(text),
  processTerm: (term: string) => termOf(term),
  searchOptions: {
    tokenize: (query: string) => wordsOf(firstWords(query, mostWords)),
    combineWith: 'AND',
    /** A name that is asked for comes before a sentence that mentions it in passing; where it was said decides nothing. */
    boost: { text: 1, title: 1.5, tools: 2, companies: 1.5, people: 1.5, topics: 1.2, conference: 0.2 },
    /** Of an unfinished text: `3` may become `30`, `3 %` may not. */
    prefix: (_term: string, index: number, terms: string[]) => index === terms.length - 1,
    /** A figure is never "about right": 33060 is not 33061. */
    fuzzy: (term: string) => (/\p{N}/u.test(term) ? 0 : edits(term)),
    /** What was typed comes before what it may become, and that before what it may have meant. */
    weights: { prefix: 0.4, fuzzy: 0.2 },
  },
} satisfies Options<IndexedText>
