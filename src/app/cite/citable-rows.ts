// Which takeaway a row of the ledger shows: told by the Cite button within it, asked by the key that cites.
import type { Citable } from './citable.ts'

const citables = new WeakMap<Element, Citable>()

export const markCitable = (button: Element, citable: Citable): void => void citables.set(button, citable)

/** What the row around an element shows, where it shows one takeaway. */
export const citableAround = (element: Element | null): Citable | undefined => {
  const button = element?.closest('li.row, .table-line')?.querySelector('[data-cite]')
  return button ? citables.get(button) : undefined
}
