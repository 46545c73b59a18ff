// The entry: styles, the one cache, the router, the offline copy. Takes over the page's own HTML where it shows what is asked for,
// and leaves it in sight until the app can draw the same.
import 'virtual:hallway-fonts.css'
import '../styles/main.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router/dom'
import { registerServiceWorker } from '../pwa/register.ts'
import { base } from './base.ts'
import { isDrawn, takeOver } from './hydration.ts'
import { queryClient } from './query-client.ts'
import { createRouter, firstPage } from './router.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has lost its #root')

const router = createRouter()
const app = (
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>
)
const draw = () => {
  // A part of the corpus may be damaged, or newer than the page: it is drawn anew then, and only developers are told.
  const onRecoverableError = (error: unknown) => console.warn('Drawn anew:', error)
  if (isDrawn(location) && !router.state.errors) hydrateRoot(root, app, { onRecoverableError })
  else createRoot(root).render(app)
  takeOver()
}
// Not awaited here: a module that waits cannot share its parts with the pages that load later.
if (root.hasChildNodes()) firstPage(router).then(draw)
else draw()
registerServiceWorker(base)

// While writing: the corpus was compiled anew, so everything that was loaded from it is asked for again.
import.meta.hot?.on('hallway:corpus', async () => {
  const { restartSearch } = await import('./search-client.ts')
  restartSearch()
  await queryClient.refetchQueries({ queryKey: ['corpus'], type: 'all' })
  await queryClient.refetchQueries({ predicate: query => query.queryKey[0] !== 'corpus', type: 'all' })
  await router.revalidate()
})
