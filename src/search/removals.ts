// A query that leaves nothing, and why each document is left out, in; what taking parts of it away would bring back, out.
// Offers single facets, then single words, then all facets, then all words, and nothing that would bring nothing.
import { missed, shutOut, wordless } from './columns.ts'
import { facets } from './facets/index.ts'
import type { Query, Removal } from './results.ts'

const bitsOf = (facet: number): number => missed(facet) | shutOut(facet)

/** More ways out than this nobody reads. */
const mostParts = 6

/** A part of the text, what remains without it, and how many documents have that. */
export type Part = { part: string; rest: string; takeaways: number }

export const removalsFor = (query: Query, masks: Uint32Array, parts: Part[]): Removal[] => {
  const without = (bits: number) => masks.reduce((count, mask) => ((mask & ~bits) === 0 ? count + 1 : count), 0)
  const chosen = facets.map(({ name }, facet) => ({ name, bits: bitsOf(facet) })).filter(({ name }) => query.facets[name])
  const single = chosen
    .map(({ name, bits }): Removal => ({ without: { facets: [name] }, takeaways: without(bits) }))
    .toSorted((a, b) => b.takeaways - a.takeaways)
  const together: Removal = {
    without: { facets: chosen.map(({ name }) => name) },
    takeaways: without(chosen.reduce((bits, facet) => bits | facet.bits, 0)),
  }
  const words: Removal = { without: { q: true, facets: [] }, takeaways: without(wordless) }
  const partial = parts
    .map(({ part, rest, takeaways }): Removal => ({ without: { part, rest, facets: [] }, takeaways }))
    .toSorted((a, b) => b.takeaways - a.takeaways)
    .slice(0, mostParts)
  return [...single, ...partial, ...(chosen.length > 1 ? [together] : []), words].filter(({ takeaways }) => takeaways > 0)
}
