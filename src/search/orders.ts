// The index's columns and the names of things in; of documents that matched, the first so many in an order out. Each order is one
// over the whole result, and what it does not tell apart stays as the documents are: newest edition first, then as the recaps have
// it. What has nothing of a column comes last, whichever way the order runs.
import type { Lookups } from '../corpus/lookups.ts'
import { byName } from './collation.ts'
import type { Columns } from './columns.ts'
import type { Groups } from './groups.ts'
import { type Links, once } from './index/links.ts'
import type { FacetName } from './facets/index.ts'
import type { Sort } from './results.ts'

/** `ids` ascend, and so do those that come back in the order of relevance where no words were asked for. */
export type InOrder = (ids: Uint32Array, sort: Sort, scores: Float64Array | undefined, limit: number) => Uint32Array

type Given = {
  columns: Columns
  links: Links
  groups: Groups
  lookups: Lookups
  /** The talk of each of these documents, nothing where it has none. May throw what it lacks. */
  talksOf: (ids: readonly number[]) => (string | undefined)[]
}

/** A document's place in an order: those with the same stay as they are, those with `none` come last. */
type Ranks = { of: Uint32Array; count: number }

const none = 0xffffffff
const unknown = none - 1

/** For each of the names, its place among all, A to Z: two that read the same differ, so that what is one thing's stays together. */
const ranksOf = (names: readonly string[]): Uint32Array => {
  const ranks = new Uint32Array(names.length)
  names
    .map((name, place) => ({ name, place }))
    .sort((a, b) => byName(a.name, b.name) || a.place - b.place)
    .forEach(({ place }, rank) => {
      ranks[place] = rank
    })
  return ranks
}

/** So many documents in all, whose ranks are told one after the other. */
const ranksFor = (size: number, count: number, rankOf: (id: number) => number): Ranks => {
  const of = new Uint32Array(size)
  for (let id = 0; id < size; id++) of[id] = rankOf(id)
  return { of, count }
}

/** Puts documents in the order of their ranks, by counting: nothing is compared. */
const byRank = (ids: Uint32Array, { of, count }: Ranks, isReversed: boolean): Uint32Array => {
  const bucketOf = (id: number): number => {
    const rank = of[id] ?? none
    return rank >= count ? count : isReversed ? count - 1 - rank : rank
  }
  const starts = new Uint32Array(count + 2)
  for (let i = 0; i < ids.length; i++) {
    const bucket = bucketOf(ids[i] ?? 0) + 1
    starts[bucket] = (starts[bucket] ?? 0) + 1
  }
  for (let bucket = 1; bucket < starts.length; bucket++) starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0)
  const sorted = new Uint32Array(ids.length)
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] ?? 0
    const bucket = bucketOf(id)
    const place = starts[bucket] ?? 0
    sorted[place] = id
    starts[bucket] = place + 1
  }
  return sorted
}

/** Those with the best scores; of equals, those that come first. */
const byScore = (ids: Uint32Array, scores: Float64Array, limit: number): Uint32Array => {
  const better = (a: number, b: number) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b
  if (limit >= ids.length) return ids.slice().sort(better)
  // Numbers alone are sorted many times faster than documents by a function: only those that can be among the first are.
  const values = new Float64Array(ids.length)
  for (let i = 0; i < ids.length; i++) values[i] = scores[ids[i] ?? 0] ?? 0
  const least = values.sort()[values.length - limit] ?? 0
  const first: number[] = []
  for (let i = 0; i < ids.length; i++) if ((scores[ids[i] ?? 0] ?? 0) >= least) first.push(ids[i] ?? 0)
  return Uint32Array.from(first.sort(better))
}

export const openOrders = ({ columns: { columns, size }, links, groups, lookups, talksOf }: Given): InOrder => {
  const namesOf = (facet: FacetName, nameOf: (id: string) => string | undefined): string[] =>
    (columns.find(({ name }) => name === facet)?.names() ?? []).map(id => nameOf(id) ?? id)
  const { entities, editions } = lookups

  /** The first of a document's values, in the order of these ranks. */
  const leastOf = (facet: FacetName, ranks: Uint32Array): ((id: number) => number) => {
    const { things, starts } = links.facet(facet).rows()
    if (!starts) return id => ranks[things[id] ?? 0] ?? none
    return id => {
      let least = none
      const end = starts[id + 1] ?? 0
      for (let at = starts[id] ?? 0; at < end; at++) least = Math.min(least, ranks[things[at] ?? 0] ?? none)
      return least
    }
  }
  const byNames = (facet: FacetName, nameOf: (id: string) => string | undefined) =>
    once(() => {
      const ranks = ranksOf(namesOf(facet, nameOf))
      return ranksFor(size, ranks.length, leastOf(facet, ranks))
    })
  /** Companies come first in a row, and people where there are none. */
  const who = once(() => {
    const companies = namesOf('company', id => entities.company.get(id)?.name)
    const ranks = ranksOf([...companies, ...namesOf('person', id => entities.person.get(id)?.name)])
    const company = leastOf('company', ranks.subarray(0, companies.length))
    const person = leastOf('person', ranks.subarray(companies.length))
    return ranksFor(size, ranks.length, id => {
      const rank = company(id)
      return rank === none ? person(id) : rank
    })
  })

  const titles = once(() => {
    const talks = lookups.summaries.talks
    const ranks = ranksOf(talks.map(({ title }) => title))
    return new Map(talks.map(({ id }, place) => [id, ranks[place] ?? none]))
  })
  const titleRanks = once(() => new Uint32Array(groups.isTalk.length).fill(unknown))
  /** Which talk a group is, its takeaways alone say: of each group one is asked, once. */
  const talk = (ids: Uint32Array): Ranks => {
    const ranks = titleRanks()
    const groupOf = links.group.rows().things
    const asked = new Map<number, number>()
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i] ?? 0
      const group = groupOf[id] ?? 0
      if (ranks[group] === unknown && !asked.has(group)) asked.set(group, id)
    }
    const told = talksOf([...asked.values()])
    let place = 0
    for (const group of asked.keys()) {
      const title = told[place++]
      ranks[group] = title === undefined ? none : (titles().get(title) ?? none)
    }
    return ranksFor(size, titles().size, id => ranks[groupOf[id] ?? 0] ?? none)
  }

  const year = once(() => ranksFor(size, 10_000, id => groups.yearOf(id) || none))
  const sources = once(() => {
    const groupOf = links.group.rows().things
    let most = 0
    for (let group = 0; group < groups.recaps.length; group++) most = Math.max(most, groups.recaps[group] ?? 0)
    return ranksFor(size, most + 1, id => groups.recaps[groupOf[id] ?? 0] ?? 0)
  })
  const ranked: Record<Exclude<Sort, 'relevance' | `-${string}`>, (ids: Uint32Array) => Ranks> = {
    ...{ oldest: year, newest: year, sources, talk, who },
    tool: byNames('tool', id => entities.tool.get(id)?.name),
    topic: byNames('topic', id => entities.topic.get(id)?.name),
    conference: byNames('conference', id => editions.get(id)?.name),
    kind: byNames('kind', id => id),
    stance: byNames('stance', id => id),
  }
  const isColumn = (name: string): name is keyof typeof ranked => Object.hasOwn(ranked, name)

  return (ids, sort, scores, limit) => {
    if (limit < 1) return ids.subarray(0, 0)
    const column = sort.replace(/^-/, '')
    const isReversed = sort === 'newest' || sort === 'sources' || column !== sort
    const all = isColumn(column) ? byRank(ids, ranked[column](ids), isReversed) : scores ? byScore(ids, scores, limit) : ids
    return all.subarray(0, limit)
  }
}
