// What a field of one side is told, and what it tells.
import type { ComparedFacet } from './compare-path.ts'

export type FieldProps = {
  /** Unique on the page. */
  id: string
  facet: ComparedFacet
  label: string
  /** The id that is chosen. */
  value: string | undefined
  /** Ids that cannot be chosen: the other side. */
  without: string[]
  /** An id, or what was typed where it means none. */
  onChoose: (value: string) => void
}
