// An index's columns of facets and the lookups in; all names of what a takeaway is about out: every spelling of each of its tools,
// companies, people and topics, and its conference. What its single words are found by as well.
import type { Lookups } from '../corpus/lookups.ts'
import { entityKinds } from '../corpus/schema.ts'
import type { Columns } from './columns.ts'
import { spellingsOf } from './documents.ts'

export const openNames = ({ columns }: Columns, lookups: Lookups): ((id: number) => string[]) => {
  const kinds = [...entityKinds, 'conference' as const].flatMap(kind => {
    const column = columns.find(({ name }) => name === kind)
    if (!column) return []
    const spellings = (value: string): string[] =>
      kind === 'conference' ? [lookups.editions.get(value)?.name ?? ''] : spellingsOf(kind, value, lookups)
    return { column, spellings }
  })
  return id =>
    kinds.flatMap(({ column, spellings }) => {
      const { things, starts } = column.link.rows()
      const own = things.subarray(starts ? starts[id] : id, starts ? starts[id + 1] : id + 1)
      return Array.from(own).flatMap(thing => spellings(column.names()[thing] ?? ''))
    })
}
