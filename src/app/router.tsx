// The routes, each loaded when it is first needed. A page is drawn once its part of the corpus is there.
import { createBrowserRouter, type RouteObject, type ShouldRevalidateFunctionArgs } from 'react-router'
import { base } from './base.ts'
import { ensureCorpus } from './corpus-queries.ts'
import { CorpusProblemPage } from './frame/CorpusProblemPage.tsx'
import { Frame } from './frame/Frame.tsx'
import { Waiting } from './frame/Waiting.tsx'
import { PageProblem } from './not-found/PageProblem.tsx'

/** A view within a page needs nothing new; asking anew on purpose keeps the address as it is. */
const shouldRevalidate = ({ currentUrl, nextUrl }: ShouldRevalidateFunctionArgs): boolean =>
  currentUrl.pathname !== nextUrl.pathname || currentUrl.href === nextUrl.href

const lists = ['talks', 'conferences', 'recaps', 'tools', 'companies', 'topics', 'people']

const pages: RouteObject[] = [
  { index: true, lazy: () => import('./explore/route.tsx') },
  ...lists.map((path): RouteObject => ({ path, lazy: () => import('./lists/route.tsx') })),
  { path: 'talks/:id', lazy: () => import('./talk/route.tsx') },
  { path: 'tools/:id', lazy: async () => (await import('./entity/route.tsx')).tool },
  { path: 'companies/:id', lazy: async () => (await import('./entity/route.tsx')).company },
  { path: 'topics/:id', lazy: async () => (await import('./entity/route.tsx')).topic },
  { path: 'people/:id', lazy: async () => (await import('./entity/route.tsx')).person },
  { path: 'conferences/:id', lazy: () => import('./edition/route.tsx') },
  { path: 'recaps/:id', lazy: () => import('./recap/route.tsx') },
  { path: 'about', lazy: () => import('./about/route.tsx') },
  { path: '*', lazy: () => import('./not-found/route.tsx') },
]

export const createRouter = () =>
  createBrowserRouter(
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
