// What views and loaders ask for, as queries over the corpus source. Out: data that is there before a page is drawn.
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { createContext, createElement, type ReactNode, useContext } from 'react'
import type { Lookups } from '../corpus/lookups.ts'
import type { EditionDetails, RecapSource } from '../corpus/schema.ts'
import { base } from './base.ts'
import { createCorpusSource, fetchBelow, type LoadedCorpus, type LoadedEdition } from './corpus-source.ts'
import { queryClient } from './query-client.ts'

export const source = createCorpusSource(fetchBelow(`${base}corpus/`))

export const corpusQuery = queryOptions({ queryKey: ['corpus'], queryFn: () => source.corpus() })

export const ensureCorpus = (): Promise<LoadedCorpus> => queryClient.ensureQueryData(corpusQuery)

const loadEdition = async (id: string): Promise<LoadedEdition> => {
  const { manifest, lookups } = await ensureCorpus()
  const edition = await source.edition(manifest, id)
  const isWhole = edition.talks.length >= (lookups.editions.get(id)?.talks ?? 0)
  return isWhole ? edition : (await import('./salvage.ts')).withBareTalks(edition, lookups)
}

export const editionQuery = (id: string) => queryOptions({ queryKey: ['edition', id], queryFn: () => loadEdition(id) })

export const recapQuery = (id: string) =>
  queryOptions({ queryKey: ['recap', id], queryFn: async () => source.recap((await ensureCorpus()).manifest, id) })

export const ensureEditions = (ids: string[]): Promise<EditionDetails[]> =>
  Promise.all(ids.map(id => queryClient.ensureQueryData(editionQuery(id))))

export const ensureRecap = (id: string): Promise<RecapSource> => queryClient.ensureQueryData(recapQuery(id))

const Corpus = createContext<LoadedCorpus | undefined>(undefined)

/** Around the frame, whose loader has seen to it that the corpus is there. One look for all: every link asks for its name. */
export const WithCorpus = ({ children }: { children: ReactNode }) =>
  createElement(Corpus, { value: useSuspenseQuery(corpusQuery).data }, children)

/** For anything drawn within. */
export const useCorpus = (): LoadedCorpus => {
  const corpus = useContext(Corpus)
  if (!corpus) throw new Error('The corpus is asked for outside of WithCorpus')
  return corpus
}
export const useLookups = (): Lookups => useCorpus().lookups
