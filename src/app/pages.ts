// The pages of the site by their address, each with its code and data loaded when it is first needed.
import type { RouteObject, ShouldRevalidateFunctionArgs } from 'react-router'
import { CorpusProblem } from './corpus-problem.ts'

/** A view within a page needs nothing new; asking anew on purpose keeps the address as it is. */
export const shouldRevalidate = ({ currentUrl, nextUrl }: ShouldRevalidateFunctionArgs): boolean =>
  currentUrl.pathname !== nextUrl.pathname || currentUrl.href === nextUrl.href

const part =
  <Module>(load: () => Promise<Module>) =>
  (): Promise<Module> =>
    load().catch(error => {
      throw new CorpusProblem('no-part', 'The app', String(error))
    })

const lists = ['talks', 'conferences', 'recaps', 'tools', 'companies', 'topics', 'people']

export const pages: RouteObject[] = [
  { index: true, lazy: part(() => import('./explore/route.tsx')) },
  ...lists.map((path): RouteObject => ({ path, lazy: part(() => import('./lists/route.tsx')) })),
  { path: 'talks/:id', lazy: part(() => import('./talk/route.tsx')) },
  { path: 'tools/:id', lazy: part(async () => (await import('./entity/route.tsx')).tool) },
  { path: 'companies/:id', lazy: part(async () => (await import('./entity/route.tsx')).company) },
  { path: 'topics/:id', lazy: part(async () => (await import('./entity/route.tsx')).topic) },
  { path: 'people/:id', lazy: part(async () => (await import('./entity/route.tsx')).person) },
  { path: 'conferences/:id', lazy: part(() => import('./edition/route.tsx')) },
  { path: 'recaps/:id', lazy: part(() => import('./recap/route.tsx')) },
  // Another view of it is about something else.
  { path: 'compare', shouldRevalidate: () => true, lazy: part(() => import('./compare/route.tsx')) },
  { path: 'trends', lazy: part(() => import('./trends/route.tsx')) },
  { path: 'about', lazy: part(() => import('./about/route.tsx')) },
  { path: '*', lazy: part(() => import('./not-found/route.tsx')) },
]
