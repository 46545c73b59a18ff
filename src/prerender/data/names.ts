// The ids that a page's data holds in; what each is called and where its page is out, sorted by id.
// Leaves out an id that the summaries do not have.
import { byId } from '../../corpus/order.ts'
import { type Lookups, pagePath, type PageKind } from '../../corpus/lookups.ts'
import type { Edition, Entity, EntityKind, RecapSummary, Takeaway, TalkSummary } from '../../corpus/schema.ts'
import type { Named, NamedRecap, Names } from './page-data.ts'

/** A path of the site in, its address out. */
export type AddressOf = (path: string) => string

type Ids = Record<PageKind, Set<string>>

const addAll = (set: Set<string>, ids: Iterable<string>): void => {
  for (const id of ids) set.add(id)
}

const add: {
  talk: (ids: Ids, talk: TalkSummary) => void
  entity: (ids: Ids, entity: Entity) => void
  edition: (ids: Ids, edition: Edition) => void
  recap: (ids: Ids, recap: RecapSummary) => void
  takeaway: (ids: Ids, takeaway: Takeaway) => void
} = {
  talk: (ids, { id, edition, people, companies, tools, topics, recaps }) => {
    ids.talk.add(id)
    ids.edition.add(edition)
    addAll(ids.person, people)
    addAll(ids.company, companies)
    addAll(ids.tool, tools)
    addAll(ids.topic, topics)
    addAll(ids.recap, recaps)
  },
  entity: (ids, { maker, editions, talks }) => {
    if (maker) ids.company.add(maker)
    addAll(ids.edition, editions)
    addAll(ids.talk, talks)
  },
  edition: (ids, { id, recaps }) => {
    ids.edition.add(id)
    addAll(ids.recap, recaps)
  },
  recap: (ids, { id, edition, talks }) => {
    ids.recap.add(id)
    ids.edition.add(edition)
    addAll(ids.talk, talks)
  },
  takeaway: (ids, { recap, edition, talk, mentions, stances }) => {
    ids.recap.add(recap)
    ids.edition.add(edition)
    if (talk) ids.talk.add(talk)
    for (const { entity, id } of mentions) ids[entity].add(id)
    for (const { tool, holder } of stances) {
      ids.tool.add(tool)
      if (holder) ids[holder.entity].add(holder.id)
    }
  },
}

export type Holding = {
  talks?: TalkSummary[]
  entity?: { kind: EntityKind; entity: Entity }
  edition?: Edition
  recap?: RecapSummary
  takeaways: Takeaway[]
}

export const namesOf = ({ talks = [], entity, edition, recap, takeaways }: Holding, lookups: Lookups, at: AddressOf): Names => {
  const empty = () => new Set<string>()
  const ids: Ids = {
    ...{ talk: empty(), edition: empty(), recap: empty() },
    ...{ tool: empty(), company: empty(), topic: empty(), person: empty() },
  }
  for (const talk of talks) add.talk(ids, talk)
  if (entity) {
    ids[entity.kind].add(entity.entity.id)
    add.entity(ids, entity.entity)
  }
  if (edition) add.edition(ids, edition)
  if (recap) add.recap(ids, recap)
  for (const takeaway of takeaways) add.takeaway(ids, takeaway)

  const named = <Item extends { id: string }>(
    kind: PageKind,
    found: Map<string, Item>,
    nameOf: (item: Item) => string,
  ): Named[] =>
    [...ids[kind]].flatMap(id => {
      const item = found.get(id)
      return item ? { id, name: nameOf(item), page: at(pagePath(kind, id)) } : []
    })
  const entities = (kind: EntityKind): Named[] => named(kind, lookups.entities[kind], ({ name }) => name).sort(byId)
  const withWriter = (recap: Named): NamedRecap => {
    const { author, date, original } = lookups.recaps.get(recap.id) ?? {}
    return { ...recap, ...(author && { author }), ...(date && { date }), ...(original && { original }) }
  }
  return {
    talks: named('talk', lookups.talks, ({ title }) => title).sort(byId),
    editions: named('edition', lookups.editions, ({ name }) => name).sort(byId),
    recaps: named('recap', lookups.recaps, ({ title }) => title)
      .sort(byId)
      .map(withWriter),
    tools: entities('tool'),
    companies: entities('company'),
    topics: entities('topic'),
    people: entities('person'),
  }
}
