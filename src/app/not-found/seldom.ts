// What few pages need, in one part that loads when it is first drawn. Where it does not load, what was given stands in its place.
import { type ComponentType, lazy } from 'react'

export const seldom = (name: 'Component' | 'KnownPart' | 'PageNote', otherwise: ComponentType = () => null) =>
  lazy(async (): Promise<{ default: ComponentType }> => {
    try {
      return { default: (await import('./route.tsx'))[name] }
    } catch {
      return { default: otherwise }
    }
  })
