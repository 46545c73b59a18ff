// A suggestion, and what is asked, in; how many takeaways the view has to which it leads out, where that is known without another
// search: nothing else was asked, or the view without the part of the text that it stands for was just there.
import type { Lookups } from '../../corpus/lookups.ts'
import { askedFor, insteadOf } from '../../search/query/take.ts'
import type { Query } from '../../search/results.ts'
import type { Suggestion } from '../../search/suggest.ts'
import { queryClient } from '../query-client.ts'
import { searchQuery } from '../search-client.ts'
import { stepOf } from './use-view.ts'
import { chosenFacets } from './view.ts'

export const brings = (query: Query, suggestion: Suggestion, lookups: Lookups): number | undefined => {
  const { kind, id, excluded = false, takeaways } = suggestion
  if (kind === 'talk' || kind === 'word') return takeaways
  // What is left without it is not what it brings.
  if (excluded) return undefined
  const before = askedFor(insteadOf(query, { ...suggestion, excluded }, kind, []), lookups)
  const chosen = chosenFacets(before)
  if (!before.q.trim() && chosen.length === 0) return takeaways
  const result = queryClient.getQueryData(searchQuery(before, stepOf(before)).queryKey)
  return chosen.includes(kind) ? undefined : result && (result.counts[kind].get(id) ?? 0)
}
