// The entry: styles, the one cache, the router, the offline copy. Takes over the page's own HTML where it shows what is asked for,
// and leaves it in sight until the app can draw the same.
import 'virtual:hallway-fonts.css'
import '../styles/main.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode, startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router/dom'
import { registerServiceWorker } from '../pwa/register.ts'
import { base } from './base.ts'
import { Hydration, isDrawn } from './hydration.ts'
import { ensureCorpus } from './corpus-queries.ts'
import { pause } from './pause.ts'
import { queryClient } from './query-client.ts'
import { createRouter, firstPage, type Router } from './router.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has lost its #root')

// What all else waits for is asked for first; the loader of the frame hears of what went wrong.
ensureCorpus().catch(() => undefined)

const begin = async (): Promise<Router> => {
  // Tasks of their own: each is long on a phone.
  await pause()
  const router = createRouter()
  if (root.hasChildNodes()) await firstPage(router).then(pause)
  const app = (drawn: boolean) => (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <Hydration drawn={drawn}>
          <RouterProvider router={router} />
        </Hydration>
      </QueryClientProvider>
    </StrictMode>
  )
  // A part of the corpus may be damaged, or newer than the page: it is drawn anew then, and only developers are told.
  const onRecoverableError = (error: unknown) => console.warn('Drawn anew:', error)
  // In slices: a page that is long would otherwise block its reader until all of it is taken over.
  startTransition(() => {
    if (isDrawn(location) && !router.state.errors) hydrateRoot(root, app(true), { onRecoverableError })
    else createRoot(root).render(app(false))
  })
  return router
}
// Not awaited here: a module that waits cannot share its parts with the pages that load later.
const begun = begin()
registerServiceWorker(base)

// While writing: the corpus was compiled anew, so everything that was loaded from it is asked for again.
const hot = import.meta.hot
hot?.on('hallway:corpus', async () => {
  const { restartSearch } = await import('./search-client.ts')
  restartSearch()
  await queryClient.refetchQueries({ queryKey: ['corpus'], type: 'all' })
  await queryClient.refetchQueries({ predicate: query => query.queryKey[0] !== 'corpus', type: 'all' })
  await (await begun).revalidate()
})
// What was compiled after this page had asked, and before it could hear of it, is told once it says what it holds.
if (hot) {
  const says = (hash?: string) => hot.send('hallway:holds', { hash })
  ensureCorpus().then(
    ({ manifest }) => says(manifest.hash),
    () => says(),
  )
}
