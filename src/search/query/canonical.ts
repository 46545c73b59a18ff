// Any query in, the one query that means the same and that an address can carry out: values sorted and once, no empty
// choice, text well-formed. Refuses nothing.
import { type FacetChoice, facetNames, type Query } from '../results.ts'

export const everything: Query = { q: '', facets: {}, sort: 'relevance' }

/** Half a character cannot travel in an address: it becomes U+FFFD, as URLSearchParams has it. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd')

const sortedOnce = (values: string[]): string[] => [...new Set(values)].toSorted()

export const canonical = ({ q, facets, sort }: Query): Query => {
  const chosen: Partial<Record<string, FacetChoice>> = {}
  for (const name of [...facetNames].toSorted()) {
    const choice = facets[name]
    if (!choice || choice.include.length + choice.exclude.length === 0) continue
    chosen[name] = { include: sortedOnce(choice.include), exclude: sortedOnce(choice.exclude) }
  }
  return { q: wellFormed(q), facets: chosen, sort }
}
