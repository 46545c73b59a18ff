// The recaps of one edition in; its talks and takeaways out, with every id, and what it adds to the counts of each entity.
// Takes part in nothing of other editions, but that no talk may have an id of `taken`.
import { entitiesOfTakeaway } from '../../corpus/lookups.ts'
import { uniqueIds } from '../../corpus/ids.ts'
import { type Edition, type EntityKind, entityKinds, type RecapSummary, type Talk } from '../../corpus/schema.ts'
import type { DraftRecap } from './draft.ts'
import { keep, keepEach } from './same.ts'
import { idsByName, type LinkedRecap, linkRecap, type RecapIds, sameIds } from './takeaways.ts'
import { Talks } from './talks.ts'

/** A recap as an edition has it: its own id, and one for each of its names. */
export type Member = { draft: DraftRecap; recap: string; names: string[] }

/** In how many of an edition's takeaways an entity is named, and in which talks. */
export type Tally = { talks: string[]; takeaways: number }
export type LinkedEdition = {
  edition: Edition
  talks: Talk[]
  recaps: (LinkedRecap & { summary: RecapSummary })[]
  tallies: Record<EntityKind, Map<string, Tally>>
}

/** Those of the talks first, in their order, then those of takeaways. */
const tally = (talks: Talk[], recaps: LinkedRecap[]): LinkedEdition['tallies'] => {
  const byId = new Map(talks.map(talk => [talk.id, talk]))
  const found: Record<EntityKind, Map<string, { talks: Set<string>; takeaways: number }>> = {
    ...{ tool: new Map(), company: new Map(), topic: new Map(), person: new Map() },
  }
  const note = (kind: EntityKind, id: string, talk: string | undefined, takeaways: number): void => {
    const known = found[kind].get(id) ?? { talks: new Set(), takeaways: 0 }
    if (known.takeaways === 0) found[kind].set(id, known)
    if (talk !== undefined) known.talks.add(talk)
    known.takeaways += takeaways
  }
  for (const talk of talks) {
    const named = { tool: talk.tools, company: talk.companies, topic: talk.topics, person: talk.people }
    for (const kind of entityKinds) for (const id of named[kind]) note(kind, id, talk.id, 0)
  }
  for (const { takeaways } of recaps)
    for (const takeaway of takeaways) {
      const talk = takeaway.talk === undefined ? undefined : byId.get(takeaway.talk)
      for (const kind of entityKinds) for (const id of entitiesOfTakeaway(takeaway, talk, kind)) note(kind, id, talk?.id, 1)
    }
  const listed = (kind: EntityKind): Map<string, Tally> =>
    new Map([...found[kind]].map(([id, { talks: named, takeaways }]) => [id, { talks: [...named], takeaways }]))
  return { tool: listed('tool'), company: listed('company'), topic: listed('topic'), person: listed('person') }
}

const summaryOf = ({ path, title, author, date, original, url, lines }: DraftRecap, ids: RecapIds): RecapSummary => ({
  id: ids.recap,
  path,
  title,
  ...(author ? { author } : {}),
  ...(date ? { date } : {}),
  edition: ids.edition,
  ...(original ? { original } : {}),
  ...(url ? { url } : {}),
  lines,
  talks: [...new Set(ids.talks)],
  takeaways: ids.takeaways.length,
})

/** `known`: how a draft was linked before; `before`: how the edition was. What is equal stays the same object. */
export const linkEdition = (
  members: Member[],
  taken: string[],
  known: (draft: DraftRecap) => LinkedRecap | undefined,
  before: LinkedEdition | undefined,
): LinkedEdition => {
  const { id, name, series, region, year } = members[0]?.draft.edition ?? {
    id: '',
    name: '',
    series: null,
    region: null,
    year: null,
  }
  const edition: Edition = { id, name, series, region, year, recaps: members.map(({ recap }) => recap), talks: 0, takeaways: 0 }
  const talks = new Talks(edition, taken)
  const idsOfTalk = new Map<string, (wanted: string) => string>()
  const earlier = new Map(before?.recaps.map(({ summary }) => [summary.id, summary]))

  const resolve = ({ draft, recap, names }: Member): RecapIds => {
    const idOf = idsByName(draft, names)
    const takeaways: string[] = []
    const reported = draft.talks.map(found => {
      const ids = (kind: EntityKind, list: string[]) => list.map(one => idOf(kind, one))
      const { speakers, companies, tools, topics } = found
      const named = {
        people: ids('person', speakers),
        companies: ids('company', companies),
        tools: ids('tool', tools),
        topics: ids('topic', topics),
      }
      const talk = talks.report(found, named, recap)
      const idOfTakeaway = idsOfTalk.get(talk.id) ?? uniqueIds()
      idsOfTalk.set(talk.id, idOfTakeaway)
      talk.takeaways += found.takeaways.length
      takeaways.push(...found.takeaways.map(({ slug }) => idOfTakeaway(slug)))
      return talk.id
    })
    const outside = uniqueIds()
    takeaways.push(...draft.outside.map(({ slug }) => outside(slug)))
    edition.takeaways += takeaways.length
    return { recap, edition: id, talks: reported, takeaways, names }
  }

  const recaps = members.map(member => {
    const ids = resolve(member)
    const linked = known(member.draft)
    const made = linked && sameIds(linked.ids, ids) ? linked : linkRecap(member.draft, ids)
    return { ...made, summary: keep(earlier.get(ids.recap), summaryOf(member.draft, ids)) }
  })
  const listed = keepEach(before?.talks, talks.list(edition.recaps))
  edition.talks = listed.length
  return { edition: keep(before?.edition, edition), talks: listed, recaps, tallies: tally(listed, recaps) }
}
