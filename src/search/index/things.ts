// Documents in; out, for each field, the things that its words belong to, and which of them each document has. A title is its
// talk's, a name its tool's: said once, whatever the number of takeaways. Refuses nothing.
import { createLookups } from '../../corpus/lookups.ts'
import type { EntityKind, Summaries } from '../../corpus/schema.ts'
import { type Document, namesOf, titleOf } from '../documents.ts'
import { entityFields, type TextField } from '../options.ts'

/** `texts` by thing; `rows` by document, nothing where each document is a thing itself. */
export type Things = { texts: string[]; rows?: readonly (readonly number[])[] }

/** Where things stand among the documents: what columns of the index say as well. */
export type Placed = {
  groups: readonly number[]
  editions: readonly number[]
  editionIds: readonly string[]
  /** Of each kind its ids, and of each document their places. */
  entities: Record<EntityKind, { values: readonly string[]; rows: readonly (readonly number[])[] }>
}

export const thingsOf = (documents: Document[], summaries: Summaries, placed: Placed): Record<TextField, Things> => {
  const lookups = createLookups(summaries)
  const titles: string[] = []
  documents.forEach((document, id) => {
    titles[placed.groups[id] ?? 0] ??= titleOf(document)
  })
  const named = (kind: EntityKind): Things => {
    const { values, rows } = placed.entities[kind]
    return { texts: values.map(id => namesOf(kind, id, lookups)), rows }
  }
  return {
    text: { texts: documents.map(({ takeaway }) => takeaway.text) },
    title: { texts: titles, rows: placed.groups.map(group => [group]) },
    tools: named(entityFields.tools),
    companies: named(entityFields.companies),
    people: named(entityFields.people),
    topics: named(entityFields.topics),
    conference: {
      texts: placed.editionIds.map(id => lookups.editions.get(id)?.name ?? ''),
      rows: placed.editions.map(edition => [edition]),
    },
  }
}
