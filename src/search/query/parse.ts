// An address's parameters in; the query that they ask for out, and what was passed over, in sentences.
// The inverse of print.ts. Refuses nothing: what it does not know it leaves out and says so.
import { facetNamed } from '../facets/index.ts'
import {
  columnSorts,
  type FacetChoice,
  type Query,
  type Sort,
  sorts,
  type TableColumn,
  tableColumns,
  type ViewName,
  viewNames,
} from '../results.ts'
import { canonical, everything } from './canonical.ts'
import { quote, shortened } from './remarks.ts'

export type ParsedQuery = {
  query: Query
  /** One sentence each, for people; a handful at most, however long the address. */
  ignored: string[]
}

const isOneOf =
  <Name extends string>(names: readonly Name[]) =>
  (value: string): value is Name =>
    names.some(name => name === value)

const isColumnSort = isOneOf(columnSorts)
const isSort = isOneOf<Sort>([...sorts, ...columnSorts])
const isView = isOneOf(viewNames)
const isColumn = isOneOf(tableColumns)

/** A name more than there are columns is one too many, whatever it says. */
const namesIn = (value: string): string[] => value.split(',', tableColumns.length + 2)

/** Takes `URLSearchParams`, or any list of decoded names and values. */
export const parseQuery = (parameters: Iterable<[string, string]>): ParsedQuery => {
  const ignored = new Set<string>()
  const facets: Query['facets'] = {}
  let q: string | undefined
  let sort: Sort | undefined
  let view: ViewName | undefined
  let columns: TableColumn[] | undefined
  for (const [name, value] of parameters) {
    const facet = facetNamed(name)
    if (facet) {
      const excluded = value.startsWith('-')
      const id = excluded ? value.slice(1) : value
      if (!facet.accepts(id)) {
        ignored.add(`${facet.label} cannot be ${quote(id)}.`)
        continue
      }
      const choice: FacetChoice = (facets[facet.name] ??= { include: [], exclude: [] })
      choice[excluded ? 'exclude' : 'include'].push(id)
    } else if (name === 'q') {
      if (q === undefined) q = value
      else ignored.add(`Only the first search text counts; ${quote(value)} was passed over.`)
    } else if (name === 'sort') {
      if (sort !== undefined) ignored.add(`Only the first order counts; ${quote(value)} was passed over.`)
      else if (isSort(value)) sort = value
      else ignored.add(`Takeaways cannot be put in the order ${quote(value)}.`)
    } else if (name === 'view') {
      if (view !== undefined) ignored.add(`Only the first view counts; ${quote(value)} was passed over.`)
      else if (isView(value)) view = value
      else ignored.add(`Takeaways cannot be shown as ${quote(value)}.`)
    } else if (name === 'columns') {
      if (columns !== undefined) ignored.add(`Only the first columns count; ${quote(value)} was passed over.`)
      const named = namesIn(value)
      const known = named.filter(isColumn)
      // The takeaway alone has to be asked for.
      if (known.length > 0 || named.includes('takeaway')) columns ??= known
      for (const each of named) if (!isColumn(each) && each !== 'takeaway') ignored.add(`The table has no column ${quote(each)}.`)
    } else {
      ignored.add(`The address says ${quote(name)}, which means nothing here.`)
    }
  }
  if (view !== 'table') {
    if (sort !== undefined && isColumnSort(sort)) ignored.add(`Only the table can be put in the order ${quote(sort)}.`)
    if (columns) ignored.add('Only the table has columns to choose.')
  }
  const query = canonical({
    ...{ q: q ?? everything.q, facets, sort: sort ?? everything.sort },
    ...(view && view !== 'talks' && { view }),
    ...(columns && { columns }),
  })
  return { query, ignored: shortened(ignored, count => `${count} more parts of the address were passed over.`) }
}
