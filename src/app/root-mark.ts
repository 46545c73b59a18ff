// What the whole page is to know of one part of it, as an attribute of its root for styles. A style that looks for the part itself
// (`:root:has(…)`) is asked anew at every letter that is typed: that was two fifths of the time that styles took.
import { useLayoutEffect } from 'react'

export const useRootMark = (name: `data-${string}`, on: boolean): void => {
  useLayoutEffect(() => {
    if (!on) return
    document.documentElement.setAttribute(name, '')
    return () => document.documentElement.removeAttribute(name)
  }, [name, on])
}
