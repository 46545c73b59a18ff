// An address's parameters in; the query that they ask for out, and what was passed over, in sentences.
// The inverse of print.ts. Refuses nothing: what it does not know it leaves out and says so.
import { facetNamed } from '../facets/index.ts'
import { type FacetChoice, type Query, type Sort, sorts } from '../results.ts'
import { canonical, everything } from './canonical.ts'
import { quote, shortened } from './remarks.ts'

export type ParsedQuery = {
  query: Query
  /** One sentence each, for people; a handful at most, however long the address. */
  ignored: string[]
}

const isSort = (value: string): value is Sort => sorts.some(sort => sort === value)

/** Takes `URLSearchParams`, or any list of decoded names and values. */
export const parseQuery = (parameters: Iterable<[string, string]>): ParsedQuery => {
  const ignored = new Set<string>()
  const facets: Query['facets'] = {}
  let q: string | undefined
  let sort: Sort | undefined
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
    } else {
      ignored.add(`The address says ${quote(name)}, which means nothing here.`)
    }
  }
  const query = canonical({ q: q ?? everything.q, facets, sort: sort ?? everything.sort })
  return { query, ignored: shortened(ignored, count => `${count} more parts of the address were passed over.`) }
}
