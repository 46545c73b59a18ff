// What every facet says of itself. One small file each, listed in index.ts.
import type { Document } from '../documents.ts'
import type { FacetName } from '../results.ts'

export type Facet = {
  /** The address's parameter. */
  name: FacetName
  /** As a heading: "Year". */
  label: string
  /** The values that a takeaway has: unique, none where it has none. */
  valuesOf: (document: Document) => string[]
  /** Whether an address may ask for the value at all, whatever the corpus holds. */
  accepts: (value: string) => boolean
}

/** An id as the corpus has them. */
export const isId = (value: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)
