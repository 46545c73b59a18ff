// One part of a page: what its heading says, how much stands in it, and what is drawn. A page lists only those that hold something.
import type { ReactNode } from 'react'

export type Section = {
  /** The fragment that leads to it. */
  id: string
  title: string
  count: number
  /** Beside the heading. */
  note: string
  content: ReactNode
}
