// Finds things in the summaries by id, and says where each thing lives on the site.
import type { Edition, Entity, EntityKind, RecapSummary, Summaries, Takeaway, TalkSummary } from './schema.ts'

/** The address of each kind of page, below the site's base: `/tools/kafka`. */
export const collections = {
  talk: 'talks',
  tool: 'tools',
  company: 'companies',
  topic: 'topics',
  person: 'people',
  edition: 'conferences',
  recap: 'recaps',
} as const

export type PageKind = keyof typeof collections

export const pagePath = (kind: PageKind, id: string): string => `/${collections[kind]}/${id}`

/** Where a takeaway can be linked to: its talk's page, or its recap's where it belongs to no talk. */
export const takeawayPath = ({ id, talk, recap }: Pick<Takeaway, 'id' | 'talk' | 'recap'>): string =>
  `${talk ? pagePath('talk', talk) : pagePath('recap', recap)}#${id}`

export type Lookups = {
  summaries: Summaries
  editions: Map<string, Edition>
  talks: Map<string, TalkSummary>
  recaps: Map<string, RecapSummary>
  entities: Record<EntityKind, Map<string, Entity>>
}

const byId = <Item extends { id: string }>(items: Item[]): Map<string, Item> => new Map(items.map(item => [item.id, item]))

export const createLookups = (summaries: Summaries): Lookups => ({
  summaries,
  editions: byId(summaries.editions),
  talks: byId(summaries.talks),
  recaps: byId(summaries.recaps),
  entities: {
    tool: byId(summaries.tools),
    company: byId(summaries.companies),
    topic: byId(summaries.topics),
    person: byId(summaries.people),
  },
})

export const entitiesOf = (
  { tools, companies, topics, people }: Pick<Summaries, 'tools' | 'companies' | 'topics' | 'people'>,
  kind: EntityKind,
): Entity[] => ({ tool: tools, company: companies, topic: topics, person: people })[kind]

/** The entities of a kind that a takeaway is about: those it mentions, and who gave its talk. Sorted, unique. */
export const entitiesOfTakeaway = (takeaway: Takeaway, talk: TalkSummary | undefined, kind: EntityKind): string[] => {
  const ids = new Set(takeaway.mentions.filter(mention => mention.entity === kind).map(mention => mention.id))
  if (kind === 'company') for (const id of talk?.companies ?? []) ids.add(id)
  if (kind === 'person') for (const id of talk?.people ?? []) ids.add(id)
  if (kind === 'topic') for (const id of talk?.topics ?? []) ids.add(id)
  return [...ids].sort()
}
