// The corpus in; the HTML of a page's body by its path out, as the app draws it before it knows what only a browser knows.
// Throws for a path that leads nowhere, and for a page that cannot be drawn at once.
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router'
import { setCompiledDay } from '../app/about/compiled.ts'
import { base } from '../app/base.ts'
import { corpusQuery, editionQuery, recapQuery } from '../app/corpus-queries.ts'
import { answerFirst } from '../app/explore/first-answer.ts'
import { queryClient } from '../app/query-client.ts'
import { routes } from '../app/routes.ts'
import { trendsQuery } from '../app/trends/trends-query.ts'
import { createLookups } from '../corpus/lookups.ts'
import type { EditionDetails, Manifest, RecapSource, Summaries } from '../corpus/schema.ts'
import type { Trends } from '../corpus/trends.ts'

export type CorpusParts = {
  manifest: Manifest
  summaries: Summaries
  editions: ReadonlyMap<string, EditionDetails>
  /** Asked for once, when the recap's own page is drawn. */
  recap: (id: string) => RecapSource
  trends: Trends
  index: ArrayBuffer
  /** What the index says that it was made of. */
  indexed: string
  /** ISO 8601 calendar date. */
  compiled: string
}

const RECAP = /^\/recaps\/([^/]+)$/

export const createBodies = ({ manifest, summaries, editions, recap, trends, index, indexed, compiled }: CorpusParts) => {
  const lookups = createLookups(summaries)
  queryClient.setQueryData(corpusQuery.queryKey, { manifest, lookups })
  for (const [id, details] of editions) queryClient.setQueryData(editionQuery(id).queryKey, details)
  queryClient.setQueryData(trendsQuery(manifest).queryKey, trends)
  answerFirst({ lookups, index, corpus: indexed, editions })
  setCompiledDay(compiled)
  const handler = createStaticHandler(routes, { basename: base })

  return async (path: string): Promise<string> => {
    const id = RECAP.exec(path)?.[1]
    const { queryKey } = recapQuery(id ?? '')
    if (id) queryClient.setQueryData(queryKey, recap(id))
    // The router wants a whole address; which host it names is seen nowhere.
    const context = await handler.query(new Request(new URL(base + path.slice(1), 'http://localhost')))
    if (context instanceof Response || context.errors)
      throw new Error(`The app cannot draw ${path}`, { cause: context instanceof Response ? context : context.errors })
    const router = createStaticRouter(handler.dataRoutes, context)
    const html = renderToString(
      <StrictMode>
        <QueryClientProvider client={queryClient}>
          <StaticRouterProvider router={router} context={context} hydrate={false} />
        </QueryClientProvider>
      </StrictMode>,
    )
    if (id) queryClient.removeQueries({ queryKey })
    return html
  }
}
