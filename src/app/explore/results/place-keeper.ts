// A list in; where the reader was in it, remembered as they go, and found again when they come back. By the row, not by pixels: rows
// that are out of sight have the height that they are guessed to have. Refuses to move a reader who has begun to move.
import { holdPlaces } from '../facets/hold-place.ts'
import { createPlaces, type Place } from './places.ts'
import { returns } from './returns.ts'

const sessionStore = (): Storage | undefined => {
  try {
    return globalThis.sessionStorage
  } catch {
    return undefined
  }
}

const places = createPlaces(sessionStore())
returns.placeOf = places.get
globalThis.window?.addEventListener('pagehide', places.store)
holdPlaces()

const rowsOf = (list: Element): NodeListOf<HTMLElement> => list.querySelectorAll('.row, .table-line')
const controlsOf = (row: Element): NodeListOf<HTMLElement> => row.querySelectorAll('a, button, input')

/** The first row that is not above the window. */
const topmost = (rows: NodeListOf<HTMLElement>): number => {
  let [low, high] = [0, rows.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((rows[middle]?.getBoundingClientRect().bottom ?? 0) <= 0) low = middle + 1
    else high = middle
  }
  return low
}

const placeIn = (list: Element): Place => {
  const rows = rowsOf(list)
  const row = topmost(rows)
  const focused = list.contains(document.activeElement) ? document.activeElement : null
  const around = focused?.closest<HTMLElement>('.row, .table-line')
  const place = { row, top: rows[row]?.getBoundingClientRect().top ?? 0 }
  if (!focused || !around) return place
  return { ...place, focus: { row: [...rows].indexOf(around), at: [...controlsOf(around)].findIndex(each => each === focused) } }
}

/** What is written in a field leads nowhere, and to ask where the rows are would hold up every letter. */
const isWriting = (event: Event): boolean => {
  if (!(event instanceof KeyboardEvent && event.target instanceof HTMLInputElement)) return false
  const { target, key, altKey, ctrlKey, metaKey } = event
  return target.type !== 'checkbox' && key !== 'Enter' && !altKey && !ctrlKey && !metaKey
}

const moves = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

/** Frames without a move that say that what is drawn has settled: rows that come into sight get their true heights. */
const steadyFrames = 12
/** In milliseconds. Letters get their fonts a while after the rows are there; whoever drags the scroll bar is not held for long. */
const settles = { least: 500, most: 5000 }
const isComing = (): boolean => document.readyState !== 'complete' || document.fonts.status !== 'loaded'
const restMs = 120

/** The list and the entry of the history that are open, and where in it the reader wants to be, until they are there or move. */
type Open = { list: Element; entry: string; asked: boolean; wanted: Place | undefined }
let open: Open | undefined

/** A link of the list is followed, or Enter opens the row that has the focus. */
const opens = (list: Element, event: Event): boolean => {
  const { target } = event
  if (!(target instanceof Element) || !list.contains(target)) return false
  return event instanceof KeyboardEvent
    ? event.key === 'Enter' && target.matches('.row, .table-line')
    : target.closest('a') !== null
}

/** `returned`: the reader has been at this entry before; `onOpen` hears once something of the list is opened. To be called anew when the list shows something else. Gives what ends it. */
export const keepPlace = (list: Element, entry: string, returned: boolean, onOpen: () => void): (() => void) => {
  if (open?.entry !== entry || open.list !== list) open = { list, entry, asked: false, wanted: undefined }
  const now = open
  if (returned && !now.asked) Object.assign(now, { asked: true, wanted: places.get(entry) })

  const save = () => {
    if (!now.wanted) places.set(entry, placeIn(list))
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  const rest = () => {
    clearTimeout(timer)
    timer = setTimeout(save, restMs)
  }
  const forget = () => {
    now.wanted = undefined
  }

  let steady = 0
  let begun: number | undefined
  const settle = () => {
    const { wanted } = now
    const rows = rowsOf(list)
    const row = wanted && rows[wanted.row]
    if (!row) return
    // What begins within the window was not scrolled to.
    const off = wanted.row > 0 || wanted.top < 0 ? row.getBoundingClientRect().top - wanted.top : 0
    if (off !== 0) window.scrollBy({ top: off, behavior: 'instant' })
    const { focus } = wanted
    const around = focus && rows[focus.row]
    // Not a control in it, but the row, as it is walked by keys.
    if (focus?.at === -1 && around) around.tabIndex = -1
    const focused = focus?.at === -1 ? around : around && controlsOf(around)[focus?.at ?? 0]
    focused?.focus({ preventScroll: true })
    steady = Math.abs(off) < 1 ? steady + 1 : 0
    begun ??= performance.now()
    const lasts = performance.now() - begun
    const isSettled = steady >= steadyFrames && lasts > settles.least && !isComing()
    if (isSettled || lasts > settles.most) forget()
    else frame = requestAnimationFrame(settle)
  }
  // A frame later: by then the page's own scrolling has been done.
  let frame = now.wanted ? requestAnimationFrame(settle) : 0

  const stop = new AbortController()
  const { signal } = stop
  document.addEventListener('scroll', rest, { passive: true, signal })
  document.addEventListener('focusin', rest, { signal })
  // Before whatever a press leads to; and what is left without one.
  for (const move of moves) document.addEventListener(move, forget, { passive: true, capture: true, signal })
  const leave = (event: Event) => {
    if (!isWriting(event)) save()
    if (opens(list, event)) onOpen()
  }
  for (const leaving of ['click', 'keydown']) document.addEventListener(leaving, leave, { capture: true, signal })
  window.addEventListener('pagehide', save, { capture: true, signal })
  return () => {
    stop.abort()
    clearTimeout(timer)
    cancelAnimationFrame(frame)
  }
}
