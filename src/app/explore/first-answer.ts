// The corpus and its index in; what Explore shows to somebody who asked for nothing yet out, where the page looks for it.
import type { Lookups } from '../../corpus/lookups.ts'
import type { EditionDetails } from '../../corpus/schema.ts'
import { openSearch } from '../../search/engine.ts'
import { everything } from '../../search/query/canonical.ts'
import { askedFor } from '../../search/query/take.ts'
import { queryClient } from '../query-client.ts'
import { searchQuery } from '../search-client.ts'
import { stepOf } from './use-view.ts'

type Parts = { lookups: Lookups; index: ArrayBuffer; corpus: string; editions: ReadonlyMap<string, EditionDetails> }

/** Throws where the index is not of this corpus. */
export const answerFirst = ({ lookups, index, corpus, editions }: Parts): void => {
  const { search } = openSearch(index, lookups.summaries, id => editions.get(id)?.takeaways, { corpus })
  const query = askedFor(everything, lookups)
  const answer = search(query, stepOf(query))
  if ('needs' in answer) throw new Error(`The corpus lacks ${answer.needs.join(', ')}`)
  queryClient.setQueryData(searchQuery(query, stepOf(query)).queryKey, answer)
}
