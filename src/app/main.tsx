// The entry: styles, the one cache, the router, the offline copy. Nothing is drawn here.
import 'virtual:hallway-fonts.css'
import '../styles/main.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router/dom'
import { registerServiceWorker } from '../pwa/register.ts'
import { base } from './base.ts'
import { queryClient } from './query-client.ts'
import { createRouter } from './router.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has lost its #root')

const router = createRouter()
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
registerServiceWorker(base)

// While writing: the corpus was compiled anew, so everything that was loaded from it is asked for again.
import.meta.hot?.on('hallway:corpus', async () => {
  const { restartSearch } = await import('./search-client.ts')
  restartSearch()
  await queryClient.refetchQueries({ queryKey: ['corpus'], type: 'all' })
  await queryClient.refetchQueries({ predicate: query => query.queryKey[0] !== 'corpus', type: 'all' })
  await router.revalidate()
})
