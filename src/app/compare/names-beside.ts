// Two sides in; what is named with them out, a kind at a time: what both have, most said first, and what only one has.
import { entitiesOfTakeaway, type Lookups } from '../../corpus/lookups.ts'
import type { EntityKind } from '../../corpus/schema.ts'
import type { Side } from './side.ts'

/** How many takeaways of each side name it. */
export type SharedName = { id: string; counts: [number, number] }
export type OwnName = { id: string; count: number }
export type NamesBeside = { kind: EntityKind; shared: SharedName[]; only: [OwnName[], OwnName[]] }

export const namedKinds = ['topic', 'company', 'tool', 'person'] as const satisfies readonly EntityKind[]

const countsOf = ({ takeaways }: Side, kind: EntityKind, talks: Lookups['talks']): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const takeaway of takeaways)
    for (const id of entitiesOfTakeaway(takeaway, takeaway.talk === undefined ? undefined : talks.get(takeaway.talk), kind))
      counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

const byCount = (a: OwnName, b: OwnName): number => b.count - a.count || (a.id < b.id ? -1 : 1)

export const namesBeside = (one: Side, other: Side, { talks }: Pick<Lookups, 'talks'>): NamesBeside[] =>
  namedKinds.map(kind => {
    const [mine, theirs] = [countsOf(one, kind, talks), countsOf(other, kind, talks)]
    // The two themselves are what is compared.
    for (const { facet, id } of [one, other])
      if (facet === kind) {
        mine.delete(id)
        theirs.delete(id)
      }
    const only = (counts: Map<string, number>, beside: Map<string, number>): OwnName[] =>
      [...counts].flatMap(([id, count]) => (beside.has(id) ? [] : [{ id, count }])).sort(byCount)
    const shared = [...mine].flatMap(([id, count]): SharedName[] => {
      const also = theirs.get(id)
      return also === undefined ? [] : [{ id, counts: [count, also] }]
    })
    // What both say much about comes before what one alone does.
    shared.sort(
      ({ counts: [a, b], id }, { counts: [c, d], id: next }) =>
        Math.min(c, d) - Math.min(a, b) || c + d - a - b || (id < next ? -1 : 1),
    )
    return { kind, shared, only: [only(mine, theirs), only(theirs, mine)] }
  })
