// What the whole page is to know of one part of it, as an attribute of its root for styles. A style that looks for the part itself
// (`:root:has(…)`) is asked anew at every letter that is typed: that was two fifths of the time that styles took.
import { useLayoutEffect } from 'react'

export const useRootMark = (name: `data-${string}`, on: boolean): void => {
  useLayoutEffect(() => {
    if (!on) return
    const root = document.documentElement
    // Several parts may say so at once.
    const others = Number(root.getAttribute(name) ?? 0)
    root.setAttribute(name, `${others + 1}`)
    return () => {
      const left = Number(root.getAttribute(name) ?? 1) - 1
      if (left > 0) root.setAttribute(name, `${left}`)
      else root.removeAttribute(name)
    }
  }, [name, on])
}
