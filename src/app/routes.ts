// The pages within their frame, for the browser and for the static copy alike. A page is drawn once its part of the corpus is there.
import type { RouteObject } from 'react-router'
import { ensureCorpus } from './corpus-queries.ts'
import { CorpusProblemPage } from './frame/CorpusProblemPage.tsx'
import { Frame } from './frame/Frame.tsx'
import { Waiting } from './frame/Waiting.tsx'
import { PageProblem } from './not-found/PageProblem.tsx'
import { pages, shouldRevalidate } from './pages.ts'

export const routes: RouteObject[] = [
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
]
