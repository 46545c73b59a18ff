// Presses in the rail in; the control that was pressed held where it stood in the window, while what is above it comes and goes with
// the counts. Loads after the list. Refuses to hold a reader who goes on.

/** In milliseconds: by then the counts have come. */
const most = 2000
const moves = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

let frame = 0
const letGo = () => cancelAnimationFrame(frame)

const hold = ({ target }: MouseEvent): void => {
  const control = target instanceof Element && target.closest('.facet-value')
  if (!control) return
  letGo()
  const scroller = control.closest('.sheet-body') ?? window
  const { top } = control.getBoundingClientRect()
  const begun = performance.now()
  const keep = () => {
    const off = control.getBoundingClientRect().top - top
    if (!control.isConnected || performance.now() - begun > most) return
    if (Math.abs(off) >= 1) scroller.scrollBy({ top: off, behavior: 'instant' })
    frame = requestAnimationFrame(keep)
  }
  frame = requestAnimationFrame(keep)
}

/** From now on. */
export const holdPlaces = (): void => {
  // Before what a press leads to.
  document.addEventListener('click', hold, { capture: true })
  window.addEventListener('popstate', letGo)
  for (const move of moves) document.addEventListener(move, letGo, { passive: true, capture: true })
}
