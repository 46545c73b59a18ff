// A stroke over the bars, by mouse, pen or finger, from one year to another: the years that it covers while it is made, and what
// is to be done once it ends. Refuses a finger where the bars have to be scrolled, and leaves a press on one bar to its box.
import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { Ends } from './range.ts'

const yearAt = ({ clientX }: PointerEvent, bars: HTMLElement): number | undefined => {
  const at = [...bars.querySelectorAll<HTMLElement>('[data-year]')].find(bar => {
    const { left, right } = bar.getBoundingClientRect()
    return left <= clientX && clientX < right
  })
  return at && Number(at.dataset['year'])
}

/** Whether all bars are in sight: then a finger that moves along them means them. */
const useFits = (bars: RefObject<HTMLElement | null>): boolean => {
  const [fits, setFits] = useState(false)
  useEffect(() => {
    const { current } = bars
    if (!current) return
    const observer = new ResizeObserver(() => setFits(current.scrollWidth <= current.clientWidth))
    observer.observe(current)
    return () => observer.disconnect()
  }, [bars])
  return fits
}

export const useStroke = (bars: RefObject<HTMLDivElement | null>, onEnd: (ends: Ends) => void) => {
  const fits = useFits(bars)
  const from = useRef<number>(undefined)
  const [stroke, setStroke] = useState<Ends>()
  /** The stroke as the last event left it: what is drawn of it may lag behind. */
  const made = useRef<Ends>(undefined)
  const cover = (ends: Ends | undefined) => {
    made.current = ends
    setStroke(ends)
  }
  const forget = () => {
    from.current = undefined
    cover(undefined)
  }
  return {
    stroke,
    fits,
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLDivElement>) => {
        const mayStroke = event.isPrimary && event.button === 0 && !event.shiftKey && (fits || event.pointerType !== 'touch')
        from.current = mayStroke ? yearAt(event, event.currentTarget) : undefined
      },
      onPointerMove: (event: PointerEvent<HTMLDivElement>) => {
        if (from.current === undefined) return
        const to = yearAt(event, event.currentTarget)
        if (to === undefined || (to === from.current && !made.current)) return
        // From now on it is a stroke, wherever it goes.
        event.currentTarget.setPointerCapture(event.pointerId)
        cover({ first: Math.min(from.current, to), last: Math.max(from.current, to) })
      },
      onPointerUp: () => {
        if (made.current) onEnd(made.current)
        forget()
      },
      onPointerCancel: forget,
    },
  }
}
