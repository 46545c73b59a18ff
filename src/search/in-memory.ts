// A whole corpus in, the search over it out: the index is compiled here and now. For a corpus without an index of its own,
// as while recaps are being written, and for tests.
import type { EditionDetails, Summaries } from '../corpus/schema.ts'
import { openSearch, type Search } from './engine.ts'
import { compileIndex } from './index/compile-index.ts'
import type { DictionaryOptions } from './index/dictionary.ts'
import type { Query, SearchResult } from './results.ts'

export type WholeSearch = { search: (query: Query, groupLimit: number) => SearchResult }

export const searchIn = (summaries: Summaries, details: EditionDetails[], options?: DictionaryOptions): WholeSearch => {
  const byEdition = new Map(details.map(({ edition, takeaways }) => [edition, takeaways]))
  const { buffer } = compileIndex(summaries, details)
  const { search }: Search = openSearch(buffer, summaries, edition => byEdition.get(edition), options)
  return {
    search: (query, groupLimit) => {
      const answer = search(query, groupLimit)
      if ('needs' in answer) throw new Error(`The corpus lacks ${answer.needs.join(', ')}`)
      return answer
    },
  }
}
