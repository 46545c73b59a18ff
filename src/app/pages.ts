// The pages of the site by their address, each with its code and data loaded when it is first needed.
import type { RouteObject, ShouldRevalidateFunctionArgs } from 'react-router'

/** A view within a page needs nothing new; asking anew on purpose keeps the address as it is. */
export const shouldRevalidate = ({ currentUrl, nextUrl }: ShouldRevalidateFunctionArgs): boolean =>
  currentUrl.pathname !== nextUrl.pathname || currentUrl.href === nextUrl.href

const lists = ['talks', 'conferences', 'recaps', 'tools', 'companies', 'topics', 'people']

export const pages: RouteObject[] = [
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
