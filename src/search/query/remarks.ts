// What is said about a query that was not understood in whole: names quoted at a length that can be read, a handful at most.
import type { Facet } from '../facets/facet.ts'
import type { Query } from '../results.ts'

/** Leads to another query, or to the list of all values. */
export type Way = { label: string; to: Query | NonNullable<Facet['page']> }
/** A sentence with its ways on within: `before`, the ways with commas and “or” between them, `after`. */
export type Remark = { before: string; ways: Way[]; after: string }

/** A sentence without ways on. */
export const plainly = (before: string): Remark => ({ before, ways: [], after: '' })

/** Names and values come from anybody. */
export const legible = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text)
export const quote = (text: string): string => `“${legible(text)}”`

export const mostRemarks = 5

/** Each once; beyond a handful one sentence speaks for the rest. */
export const shortened = (remarks: Iterable<string>, more: (count: number) => string): string[] => {
  const all = [...new Set(remarks)]
  const rest = all.length - mostRemarks
  return rest <= 1 ? all : [...all.slice(0, mostRemarks), more(rest)]
}
