// Summaries and editions' details in, one document per takeaway out: what it is found by and narrowed by.
// Newest edition first, then as the recaps have it; a document's place in the list is its id. Copies nothing, judges nothing.
import { createLookups, entitiesOfTakeaway, type Lookups } from '../corpus/lookups.ts'
import {
  type Edition,
  type EditionDetails,
  type EntityKind,
  type Summaries,
  type Takeaway,
  type TalkSummary,
} from '../corpus/schema.ts'
import type { IndexedText } from './options.ts'

export type Document = {
  takeaway: Takeaway
  talk: TalkSummary | undefined
  edition: Edition | undefined
  /** Ids of what it is about. */
  entities: Record<EntityKind, string[]>
}

/** The heading that a takeaway is grouped under. */
export const titleOf = ({ talk, takeaway }: Document): string => talk?.title ?? takeaway.section ?? ''

/** An edition without a year counts as older than any. */
const yearOf = ({ edition }: Document): number => edition?.year ?? Number.NEGATIVE_INFINITY

const entitiesByKind = (takeaway: Takeaway, talk: TalkSummary | undefined): Document['entities'] => {
  const of = (kind: EntityKind) => entitiesOfTakeaway(takeaway, talk, kind)
  return { tool: of('tool'), company: of('company'), topic: of('topic'), person: of('person') }
}

const places = (items: { id: string }[]): ((id: string) => number) => {
  const byId = new Map(items.map(({ id }, place) => [id, place]))
  return id => byId.get(id) ?? items.length
}

export const createDocuments = (summaries: Summaries, details: EditionDetails[]): Document[] => {
  const { talks, editions } = createLookups(summaries)
  const editionPlace = places(summaries.editions)
  const recapPlace = places(summaries.recaps)
  const documents = details.flatMap(({ takeaways }) =>
    takeaways.map((takeaway): Document => {
      const talk = takeaway.talk === undefined ? undefined : talks.get(takeaway.talk)
      return { takeaway, talk, edition: editions.get(takeaway.edition), entities: entitiesByKind(takeaway, talk) }
    }),
  )
  // What was said on stage comes before what a recap says beside it.
  const beside = ({ takeaway }: Document): number => (takeaway.talk === undefined ? 1 : 0)
  // Two editions without a year: their difference is NaN, which falls through like 0.
  return documents.toSorted(
    (a, b) =>
      yearOf(b) - yearOf(a) ||
      editionPlace(a.takeaway.edition) - editionPlace(b.takeaway.edition) ||
      beside(a) - beside(b) ||
      recapPlace(a.takeaway.recap) - recapPlace(b.takeaway.recap) ||
      a.takeaway.line - b.takeaway.line,
  )
}

/** All spellings of a thing: whoever types `k8s` finds Kubernetes. */
export const spellingsOf = (kind: EntityKind, id: string, lookups: Lookups): string[] => {
  const entity = lookups.entities[kind].get(id)
  return entity ? [entity.name, ...entity.aliases] : [id]
}
export const namesOf = (kind: EntityKind, id: string, lookups: Lookups): string => spellingsOf(kind, id, lookups).join('\n')

/** What the index reads of each document. */
export const indexedTexts = (documents: Document[], summaries: Summaries): IndexedText[] => {
  const lookups = createLookups(summaries)
  const names = ({ entities }: Document, kind: EntityKind) => entities[kind].map(id => namesOf(kind, id, lookups)).join('\n')
  return documents.map((document, id) => ({
    id,
    text: document.takeaway.text,
    title: titleOf(document),
    tools: names(document, 'tool'),
    companies: names(document, 'company'),
    people: names(document, 'person'),
    topics: names(document, 'topic'),
    conference: document.edition?.name ?? '',
  }))
}
