// The pages within their frame. A page is drawn once its part of the corpus is there.
import { createBrowserRouter } from 'react-router'
import { base } from './base.ts'
import { ensureCorpus } from './corpus-queries.ts'
import { CorpusProblemPage } from './frame/CorpusProblemPage.tsx'
import { nameFirstEntry } from './frame/first-entry.ts'
import { Frame } from './frame/Frame.tsx'
import { Waiting } from './frame/Waiting.tsx'
import { PageProblem } from './not-found/PageProblem.tsx'
import { pages, shouldRevalidate } from './pages.ts'

export const createRouter = () => {
  nameFirstEntry()
  return createBrowserRouter(
    [
      {
        id: 'frame',
        loader: async () => {
          await ensureCorpus()
          return null
        },
        shouldRevalidate,
        Component: Frame,
        ErrorBoundary: CorpusProblemPage,
        HydrateFallback: Waiting,
        children: [{ ErrorBoundary: PageProblem, children: pages.map(page => ({ shouldRevalidate, ...page })) }],
      },
    ],
    { basename: base },
  )
}
