// A query that leaves nothing, and why each document is left out, in; what taking parts of it away would bring back, out.
// Offers single facets, then all of them, then the words, and nothing that would bring nothing.
import { missed, shutOut, wordless } from './columns.ts'
import { facets } from './facets/index.ts'
import type { Query, Removal } from './results.ts'

const bitsOf = (facet: number): number => missed(facet) | shutOut(facet)

export const removalsFor = (query: Query, masks: Uint32Array): Removal[] => {
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
  return [...single, ...(chosen.length > 1 ? [together] : []), words].filter(({ takeaways }) => takeaways > 0)
}
