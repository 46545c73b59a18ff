// What every facet says of itself: which values a takeaway has, which the corpus has, and how both are called. One small file each,
// listed in index.ts.
import type { Lookups, PageKind } from '../../corpus/lookups.ts'
import type { Document } from '../documents.ts'

/** `ids` are several where a name means several: “SREcon Europe” is an edition each year. The id itself is a spelling, too. */
export type Value = { ids: string[]; name: string; spellings: string[]; takeaways: number }

export type Facet<Name extends string = string> = {
  /** The address's parameter, and the field's name in a search text. */
  name: Name
  /** As a heading: "Year". */
  label: string
  /** As the heading of several, and another name of the field: "Years". */
  plural: string
  /** What else a search text may call it. */
  otherNames?: readonly string[]
  /** Begins the sentence on a value that the corpus does not have: "No tool is called". */
  none?: string
  /** Where all of its values are listed. */
  page?: Exclude<PageKind, 'talk' | 'recap'>
  /** The values that a takeaway has: unique, none where it has none. */
  valuesOf: (document: Document) => string[]
  /** Whether an address may ask for the value at all, whatever the corpus holds. */
  accepts: (value: string) => boolean
  /** The values that the corpus has, by name; none where they are no names. `takeaways` is 0 where the summaries do not count them. */
  values: (lookups: Lookups) => Value[]
  /** The words for a value; nothing where the corpus does not have it. */
  nameOf: (value: string, lookups: Lookups) => string | undefined
}

/** An id as the corpus has them. */
export const isId = (value: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)
