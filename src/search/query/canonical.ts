// Any query in, the one query that means the same and that an address can carry out: values sorted and once, no empty
// choice, text well-formed. Refuses nothing.
import { facetNames } from '../facets/index.ts'
import { columnSorts, defaultColumns, type FacetChoice, type Query, tableColumns } from '../results.ts'

export const everything: Query = { q: '', facets: {}, sort: 'relevance' }

/** Half a character cannot travel in an address: it becomes U+FFFD, as URLSearchParams has it. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd')

const sortedOnce = (values: string[]): string[] => [...new Set(values)].toSorted()

/** In the table's own order; nothing where they are the usual ones. */
const ownColumns = (columns: Query['columns']): Pick<Query, 'columns'> => {
  if (!columns) return {}
  const chosen = tableColumns.filter(column => columns.includes(column))
  return chosen.join() === defaultColumns.join() ? {} : { columns: chosen }
}

/** Columns, and orders by them, are the table's alone. */
export const canonical = ({ q, facets, sort, view, columns }: Query): Query => {
  const chosen: Partial<Record<string, FacetChoice>> = {}
  for (const name of [...facetNames].toSorted()) {
    const choice = facets[name]
    if (!choice || choice.include.length + choice.exclude.length === 0) continue
    chosen[name] = { include: sortedOnce(choice.include), exclude: sortedOnce(choice.exclude) }
  }
  const words = { q: wellFormed(q), facets: chosen }
  if (view === 'table') return { ...words, sort, view, ...ownColumns(columns) }
  return { ...words, sort: columnSorts.some(each => each === sort) ? everything.sort : sort, ...(view && { view }) }
}
