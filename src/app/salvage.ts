// An edition's file that does not fit the schema as a whole in; what of it fits out, entry by entry, and what was left out.
// Refuses a file that is no edition's at all.
import * as v from 'valibot'
import type { Lookups } from '../corpus/lookups.ts'
import { EditionDetailsSchema, TakeawaySchema, TalkSchema } from '../corpus/schema.ts'
import type { LoadedEdition, Unread } from './corpus-source.ts'

const fieldOf = (json: unknown, key: string): unknown =>
  typeof json === 'object' && json !== null && Object.hasOwn(json, key) ? Reflect.get(json, key) : undefined

const sortEntries = <Output>(of: Unread['of'], schema: v.GenericSchema<unknown, Output>, entries: unknown[]) => {
  const read: Output[] = []
  const unread: Unread[] = []
  for (const entry of entries) {
    const result = v.safeParse(schema, entry)
    const [id, talk] = [fieldOf(entry, 'id'), fieldOf(entry, 'talk')]
    if (result.success) read.push(result.output)
    else unread.push({ of, ...(typeof id === 'string' && { id }), ...(typeof talk === 'string' && { talk }) })
  }
  return { read, unread }
}

export const salvageEdition = async (json: unknown): Promise<LoadedEdition | undefined> => {
  const [listed, said] = [fieldOf(json, 'talks'), fieldOf(json, 'takeaways')]
  if (!Array.isArray(listed) || !Array.isArray(said)) return undefined
  const envelope = v.safeParse(EditionDetailsSchema, {
    schema: fieldOf(json, 'schema'),
    edition: fieldOf(json, 'edition'),
    talks: [],
    takeaways: [],
  })
  if (!envelope.success) return undefined
  const talks = sortEntries('talk', TalkSchema, listed)
  const takeaways = sortEntries('takeaway', TakeawaySchema, said)
  return {
    ...{ ...envelope.output, talks: talks.read, takeaways: takeaways.read },
    unread: [...talks.unread, ...takeaways.unread],
  }
}

/** A talk that the summaries have and its edition's file lacks still has its title, who gave it, and its takeaways. */
export const withBareTalks = (edition: LoadedEdition, { summaries }: Lookups): LoadedEdition => {
  const had = new Set(edition.talks.map(({ id }) => id))
  const told = new Set(edition.unread?.filter(({ of }) => of === 'talk').map(({ id }) => id))
  const bare = summaries.talks
    .filter(talk => talk.edition === edition.edition && !had.has(talk.id))
    .map(talk => ({ ...talk, links: [], sources: [], evidence: [] }))
  const unread = bare.filter(({ id }) => !told.has(id)).map(({ id }): Unread => ({ of: 'talk', id }))
  return { ...edition, talks: [...edition.talks, ...bare], unread: [...(edition.unread ?? []), ...unread] }
}
