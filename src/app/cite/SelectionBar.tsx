// The bar of the chosen takeaways, and the key that cites one. Both load after the page that they serve; where they cannot be
// loaded, the page does without them.
import { type ComponentType, lazy, Suspense } from 'react'
import { useHydrated } from '../hydration.ts'

const Nothing: ComponentType = () => null

const ChosenBar = lazy<ComponentType>(() =>
  import('./ChosenBar.tsx').then(
    ({ ChosenBar }) => ({ default: ChosenBar }),
    () => ({ default: Nothing }),
  ),
)

export const SelectionBar = () =>
  useHydrated() && (
    <Suspense fallback={null}>
      <ChosenBar />
    </Suspense>
  )
