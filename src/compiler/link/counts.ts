// A linked corpus in; the same with its counts filled in: who names what, in which editions and talks, and how often.
// A recap's part in the counts is remembered for as long as the recap, and the names of its talks, stay the same.
import { entitiesOf, entitiesOfTakeaway } from '../../corpus/lookups.ts'
import { type Corpus, type Entity, type EntityKind, entityKinds, type Talk } from '../../corpus/schema.ts'
import type { LinkedRecap } from './takeaways.ts'

/** How many of a recap's takeaways of one talk (or of none) are about an entity, in the order in which they come. */
type Tally = { kind: EntityKind; id: string; talk: string | undefined; takeaways: number }
type Remembered = { names: string; tallies: Tally[] }

/** Sets while counting: a topic is named by thousands. */
type Naming = { entity: Entity; editions: Set<string>; talks: Set<string> }

export type CountMemory = WeakMap<LinkedRecap, Remembered>

const byId = <Item extends { id: string }>(items: Item[]): Map<string, Item> => new Map(items.map(item => [item.id, item]))

const tally = ({ takeaways }: LinkedRecap, talks: Map<string, Talk>): Tally[] => {
  const tallies = new Map<string, Tally>()
  for (const takeaway of takeaways) {
    const talk = takeaway.talk === undefined ? undefined : talks.get(takeaway.talk)
    for (const kind of entityKinds) {
      for (const id of entitiesOfTakeaway(takeaway, talk, kind)) {
        const key = `${kind} ${id} ${takeaway.talk ?? ''}`
        const known = tallies.get(key)
        if (known) known.takeaways++
        else tallies.set(key, { kind, id, talk: takeaway.talk, takeaways: 1 })
      }
    }
  }
  return [...tallies.values()]
}

export const count = (corpus: Corpus, parts: LinkedRecap[], memory?: CountMemory): void => {
  const talks = byId(corpus.talks)
  const editions = byId(corpus.editions)
  const namingsOf = (kind: EntityKind): Map<string, Naming> =>
    new Map(entitiesOf(corpus, kind).map(entity => [entity.id, { entity, editions: new Set(), talks: new Set() }]))
  const namings = {
    tool: namingsOf('tool'),
    company: namingsOf('company'),
    topic: namingsOf('topic'),
    person: namingsOf('person'),
  }
  const note = (kind: EntityKind, id: string, edition: string, talk: string | undefined, takeaways: number): void => {
    const naming = namings[kind].get(id)
    if (!naming) return
    naming.editions.add(edition)
    if (talk !== undefined) naming.talks.add(talk)
    naming.entity.takeaways += takeaways
  }

  for (const talk of corpus.talks) {
    const edition = editions.get(talk.edition)
    if (edition) edition.talks++
    const named = { tool: talk.tools, company: talk.companies, topic: talk.topics, person: talk.people }
    for (const kind of entityKinds) for (const id of named[kind]) note(kind, id, talk.edition, talk.id, 0)
  }
  for (const part of parts) {
    const edition = editions.get(part.ids.edition)
    if (edition) edition.takeaways += part.takeaways.length
    for (const { talk } of part.takeaways) {
      const owner = talk === undefined ? undefined : talks.get(talk)
      if (owner) owner.takeaways++
    }
    const own = part.ids.talks.map(id => talks.get(id))
    const names = own.map(talk => `${talk?.companies.join()};${talk?.people.join()};${talk?.topics.join()}`).join('\n')
    const known = memory?.get(part)
    const tallies = known?.names === names ? known.tallies : tally(part, talks)
    memory?.set(part, { names, tallies })
    for (const { kind, id, talk, takeaways } of tallies) note(kind, id, part.ids.edition, talk, takeaways)
  }
  for (const kind of entityKinds) {
    for (const { entity, editions: ofEditions, talks: ofTalks } of namings[kind].values()) {
      entity.editions = [...ofEditions]
      entity.talks = [...ofTalks]
    }
  }
}
