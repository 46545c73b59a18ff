// The takeaways of the page as rows to walk: the focus goes from one to the next, and the row that has it can be opened and cited.
import { takeawayPath } from '../addresses.ts'
import { citableAround } from '../cite/citable-rows.ts'

const rows = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('main :is(li.row, .table-line)')].filter(row => row.checkVisibility())

export const rowOf = (element: Element | null): HTMLElement | undefined =>
  element?.closest<HTMLElement>('main :is(li.row, .table-line)') ?? undefined

/** The row with the focus is the one to go on from; without one, the first that is in sight. False where there is none. */
export const walk = (step: 1 | -1): boolean => {
  const all = rows()
  const current = rowOf(document.activeElement)
  const inSight = all.findIndex(row => row.getBoundingClientRect().top >= 0)
  const next = current ? all[all.indexOf(current) + step] : all[step > 0 ? inSight : inSight - 1]
  if (!next) return false
  next.tabIndex = -1
  next.focus({ preventScroll: true })
  next.scrollIntoView({ block: 'nearest' })
  return true
}

/** The address of the takeaway of a row: its talk, opened there. */
export const wayTo = (row: HTMLElement): string | undefined => {
  const citable = citableAround(row)
  const [takeaway] = citable?.kind === 'takeaways' ? citable.takeaways : []
  return takeaway && takeawayPath(takeaway)
}
