// What every page has, and none needs to be read: the bar of the chosen takeaways, and the keys. Both load after the page that they
// serve; where they cannot be loaded, the page does without them.
import { type ComponentType, lazy, Suspense } from 'react'
import { useHydrated } from '../hydration.ts'

const Nothing: ComponentType = () => null

const LateParts = lazy<ComponentType>(() =>
  import('./LateParts.tsx').then(
    ({ LateParts }) => ({ default: LateParts }),
    () => ({ default: Nothing }),
  ),
)

export const Late = () =>
  useHydrated() && (
    <Suspense fallback={null}>
      <LateParts />
    </Suspense>
  )
