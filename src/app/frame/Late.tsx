// What every page has, and none needs to be read: the bar of the chosen takeaways, the keys, and pages made ready before they are asked
// for. They load after the page that they serve; where they cannot be loaded, the page does without them. The last key pressed while they load is pressed once more then.
import { type ComponentType, lazy, Suspense, useEffect, useRef } from 'react'
import { useHydrated } from '../hydration.ts'

type Props = { onReady: () => void }

const Nothing: ComponentType<Props> = () => null

const LateParts = lazy<ComponentType<Props>>(() =>
  import('./LateParts.tsx').then(
    ({ LateParts }) => ({ default: LateParts }),
    () => ({ default: Nothing }),
  ),
)

/** In milliseconds: what was pressed longer ago is not waited for any more. */
const PATIENCE = 3000

/** Notes keys until they are listened for; what it returns is called then. */
const useEarlyKey = (): (() => void) => {
  const early = useRef<KeyboardEvent>(undefined)
  const note = useRef((event: KeyboardEvent) => {
    // What is pressed on a control is the control's.
    if (event.target === document.body) early.current = event
  })
  const end = useRef(() => document.removeEventListener('keydown', note.current))
  useEffect(() => {
    document.addEventListener('keydown', note.current)
    return end.current
  }, [])
  return () => {
    end.current()
    const event = early.current
    if (event && !event.defaultPrevented && performance.now() - event.timeStamp < PATIENCE)
      event.target?.dispatchEvent(new KeyboardEvent('keydown', event))
  }
}

export const Late = () => {
  const hydrated = useHydrated()
  const pressAgain = useEarlyKey()
  return (
    hydrated && (
      <Suspense fallback={null}>
        <LateParts onReady={pressAgain} />
      </Suspense>
    )
  )
}
