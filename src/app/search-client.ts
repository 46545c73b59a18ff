// The search as views ask for it: a query in, its result out, kept so that Back has it at once. The worker stays behind this.
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { createSearchClient, type SearchClient, type SearchMishap, SupersededError } from '../search/client.ts'
import { printQuery } from '../search/query/print.ts'
import type { Query } from '../search/results.ts'
import type { Suggestion } from '../search/suggest.ts'
import { wholeAddress } from './base.ts'
import { queryClient } from './query-client.ts'
import { openSearchWorker } from './search-worker.ts'

/** `rebuilt` says why the index that came with the corpus does not serve. */
export type SearchNote = { what: SearchMishap } | { what: 'rebuilt'; why: string }
let mishap: SearchNote | undefined
const watchers = new Set<() => void>()
const tell = (happened: SearchNote): void => {
  mishap = happened
  for (const watcher of watchers) watcher()
}

let client: SearchClient | undefined
const theClient = (): SearchClient =>
  (client ??= createSearchClient({
    manifest: wholeAddress('/corpus/manifest.json'),
    openWorker: openSearchWorker,
    openFallback: async () => {
      const [{ createInPagePort }, { filesBy }] = await Promise.all([import('../search/in-page.ts'), import('../search/load.ts')])
      return createInPagePort(filesBy(window))
    },
    onMishap: what => tell({ what }),
    onStatus: status => {
      if (status.state === 'ready' && status.rebuilt) tell({ what: 'rebuilt', why: status.rebuilt })
    },
  }))

export const searchQuery = ({ columns: _columns, ...query }: Query, groups: number) =>
  queryOptions({
    // Which columns a table has is no question to the search.
    queryKey: ['search', printQuery(query), groups],
    queryFn: () => theClient().search(query, groups),
    gcTime: 10 * 60 * 1000,
    retry: false,
  })

/** Never rejects: what went wrong shows where the result is used. */
export const prefetchSearch = (query: Query, groups: number): Promise<void> =>
  queryClient.prefetchQuery(searchQuery(query, groups))

/** The result, or the one before it until it is there. */
export const useSearch = (query: Query, groups: number) => {
  // What is read here is what the page is drawn anew for.
  const { data, error, isPlaceholderData, refetch } = useQuery({
    ...searchQuery(query, groups),
    placeholderData: keepPreviousData,
  })
  // An answer that was overtaken is asked for again once it is the one that is wanted.
  const overtaken = error instanceof SupersededError
  useEffect(() => {
    if (overtaken) refetch()
  }, [overtaken, refetch])
  return { data, isPlaceholderData, refetch, error: overtaken ? null : error }
}

/** What the text may become at the caret. Rejects where more was typed since. */
export const suggestFor = (text: string, caret: number): Promise<Suggestion[]> => theClient().suggest(text, caret)

/** When the corpus has changed. */
export const restartSearch = (): void => theClient().reload()

const watchMishap = (watcher: () => void): (() => void) => {
  watchers.add(watcher)
  return () => {
    watchers.delete(watcher)
    // Whoever leaves has read it; that the page does without a worker goes on.
    if (mishap?.what === 'restarted') mishap = undefined
  }
}

/** What happened to the search since this page is open. */
export const useSearchMishap = (): SearchNote | undefined =>
  useSyncExternalStore(
    watchMishap,
    () => mishap,
    () => undefined,
  )
