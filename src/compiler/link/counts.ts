// Entities and what each edition says of them in; the same with their counts out: who is named in which editions and talks, and
// how often. An entity is counted anew only where an edition says something else of it than before.
import { compare } from '../../corpus/order.ts'
import { type Entity, type EntityKind, entityKinds } from '../../corpus/schema.ts'
import type { LinkedEdition, Tally } from './edition.ts'
import type { NamedEntity } from './entities.ts'
import { same } from './same.ts'

type Counted = { named: NamedEntity; entity: Entity }

const countOf = (named: NamedEntity, tallies: Map<string, Tally> | undefined): Entity => {
  const { id, name, aliases, url, maker, known } = named
  const ofEditions = [...(tallies ?? [])].sort(([a], [b]) => compare(a, b))
  return {
    ...{ id, name, aliases },
    ...(url === undefined ? {} : { url }),
    ...(maker === undefined ? {} : { maker }),
    known,
    editions: ofEditions.map(([edition]) => edition),
    talks: ofEditions.flatMap(([, { talks }]) => talks),
    takeaways: ofEditions.reduce((sum, [, { takeaways }]) => sum + takeaways, 0),
  }
}

export type Counts = {
  /** What an edition says now, and said before. */
  replace(before: LinkedEdition | undefined, now: LinkedEdition | undefined): void
  of(kind: EntityKind, named: NamedEntity[]): Entity[]
}

export const createCounts = (): Counts => {
  const tallies = { tool: new Map(), company: new Map(), topic: new Map(), person: new Map() } satisfies Record<
    EntityKind,
    Map<string, Map<string, Tally>>
  >
  const counted = { tool: new Map(), company: new Map(), topic: new Map(), person: new Map() } satisfies Record<
    EntityKind,
    Map<string, Counted>
  >
  return {
    replace(before, now) {
      for (const kind of entityKinds) {
        const known: Map<string, Map<string, Tally>> = tallies[kind]
        for (const id of before?.tallies[kind].keys() ?? []) {
          if (now?.tallies[kind].has(id)) continue
          known.get(id)?.delete(before?.edition.id ?? '')
          counted[kind].delete(id)
        }
        for (const [id, tally] of now?.tallies[kind] ?? []) {
          if (same(before?.tallies[kind].get(id), tally)) continue
          const ofEntity = known.get(id) ?? new Map<string, Tally>()
          known.set(id, ofEntity.set(now?.edition.id ?? '', tally))
          counted[kind].delete(id)
        }
      }
    },
    of(kind, named) {
      const known: Map<string, Counted> = counted[kind]
      return named.map(one => {
        const before = known.get(one.id)
        if (before?.named === one) return before.entity
        const entity = countOf(one, tallies[kind].get(one.id))
        known.set(one.id, { named: one, entity })
        return entity
      })
    },
  }
}
