// The index's columns of groups in; of the documents that matched, the groups that they stand in, best first, out. A group is
// a talk, or one section of a recap that is no talk. Marks nothing; the engine does for those that are shown.
import { type Column, type Columns, numbersOf } from './index/container.ts'
import { type Link, type Links, once } from './index/links.ts'
import type { Rows } from './index/rows.ts'
import type { Sort } from './results.ts'

export type Groups = {
  link: Link
  isTalk: Column
  recaps: Column
  /** The year of each document, 0 for none. */
  yearOf: (id: number) => number
  room: () => Room
}
/** Of each group, while one answer is made: its best score, its first document, how many documents matched. */
type Room = {
  score: Float64Array
  first: Uint32Array
  hits: Uint32Array
  /** Groups that something was found in. */
  touched: Uint32Array
}

/** `ids` are documents that matched: best first, then in source order. */
export type Found = { group: number; ids: number[] }
export type FoundGroups = { groups: number; talks: number; best: Found[] }

export const openGroups = (index: Columns, { group }: Links): Groups => {
  const isTalk = numbersOf(index, 'group.talk')
  const years = numbersOf(index, 'editions.years')
  const editionOf = numbersOf(index, 'places.edition')
  const column = () => new Uint32Array(isTalk.length)
  return {
    ...{ link: group, isTalk, recaps: numbersOf(index, 'group.recaps') },
    yearOf: id => years[editionOf[id] ?? 0] ?? 0,
    room: once(() => ({ score: new Float64Array(isTalk.length), first: column(), hits: column(), touched: column() })),
  }
}

/** A talk comes before what a recap says beside the talks, unless that fits clearly better. */
const besideWeight = 0.8
/** What each doubling of the takeaways that fit adds: a talk about the matter comes before one that mentions it well. */
const perDoubling = 0.1
/** By the number of takeaways that fit, as far as most groups go. */
const doublings = Float64Array.from({ length: 256 }, (_, hits) => 1 + perDoubling * Math.log2(hits))

/** The first so many in an order; of equals, those that come first. */
const firstOf = (items: Uint32Array, limit: number, order: (a: number, b: number) => number): number[] => {
  const kept: number[] = []
  for (let i = 0; i < items.length; i++) {
    const item = items[i] ?? 0
    const last = kept[limit - 1]
    if (last !== undefined && order(item, last) >= 0) continue
    let at = Math.min(kept.length, limit - 1)
    for (let before = kept[at - 1]; before !== undefined && order(item, before) < 0; before = kept[at - 1]) {
      kept[at] = before
      at -= 1
    }
    kept[at] = item
  }
  return kept
}

/** The same by their scores, highest first: of thousands, most are passed over at a glance. */
const bestOf = (items: Uint32Array, limit: number, score: Float64Array): number[] => {
  const kept: number[] = []
  let least = Number.NEGATIVE_INFINITY
  for (let i = 0; i < items.length; i++) {
    const item = items[i] ?? 0
    const own = score[item] ?? 0
    if (own <= least) continue
    let at = Math.min(kept.length, limit - 1)
    for (; at > 0 && (score[kept[at - 1] ?? 0] ?? 0) < own; at--) kept[at] = kept[at - 1] ?? 0
    kept[at] = item
    if (kept.length === limit) least = score[kept[limit - 1] ?? 0] ?? 0
  }
  return kept
}

/** Puts the groups of the documents into `touched`, with the best score of each; says how many. */
const gather = (
  groupOf: Rows['things'],
  ids: Uint32Array,
  scores: Float64Array | undefined,
  { score, first, hits, touched }: Room,
): number => {
  let groups = 0
  // A group's documents mostly stand side by side: what is known of them is written down where the next group begins.
  for (let i = 0; i < ids.length; ) {
    const start = ids[i] ?? 0
    const group = groupOf[start] ?? 0
    const from = i
    let best = 0
    for (let id = start; groupOf[id] === group; id = ids[i] ?? 0) {
      const own = scores ? (scores[id] ?? 0) : 0
      if (own > best) best = own
      if (++i === ids.length) break
    }
    const before = hits[group] ?? 0
    hits[group] = before + i - from
    if (before === 0) {
      first[group] = start
      touched[groups++] = group
      score[group] = best
    } else if (best > (score[group] ?? 0)) score[group] = best
  }
  return groups
}

/** `ids` ascending; `scores` by document, nothing where no words were asked for. */
export const foundGroups = (
  { link, isTalk, recaps, yearOf, room }: Groups,
  ids: Uint32Array,
  scores: Float64Array | undefined,
  sort: Sort,
  limit: number,
): FoundGroups => {
  const { score, first, hits, touched } = room()
  const groups = gather(link.rows().things, ids, scores, room())
  let talks = 0
  for (let i = 0; i < groups; i++) {
    const group = touched[i] ?? 0
    const count = hits[group] ?? 0
    const more = count < doublings.length ? (doublings[count] ?? 0) : 1 + perDoubling * Math.log2(count)
    score[group] = (score[group] ?? 0) * (isTalk[group] ? 1 : besideWeight) * more
    talks += isTalk[group] ?? 0
    hits[group] = 0
  }
  const better = (a: number, b: number) => (score[b] ?? 0) - (score[a] ?? 0)
  // An edition without a year stands last, whichever way the years run.
  const year = (group: number, without: number) => yearOf(first[group] ?? 0) || without
  // Ids ascend from the newest edition on, and groups are offered so: what neither score nor year tells apart stays so.
  const order: Record<Exclude<Sort, 'relevance'>, (a: number, b: number) => number> = {
    newest: (a, b) => year(b, 0) - year(a, 0) || better(a, b),
    oldest: (a, b) => year(a, 1e6) - year(b, 1e6) || better(a, b),
    sources: (a, b) => (recaps[b] ?? 0) - (recaps[a] ?? 0) || better(a, b),
  }
  const all = touched.subarray(0, groups)
  const kept = limit < 1 ? [] : sort === 'relevance' ? bestOf(all, limit, score) : firstOf(all, limit, order[sort])
  const groupsFound = kept.map((group): Found => {
    const found: number[] = []
    const { documents, starts } = link.inverse()
    const end = starts[group + 1] ?? 0
    for (let at = starts[group] ?? 0; at < end; at++) if (isIn(ids, documents[at] ?? 0)) found.push(documents[at] ?? 0)
    if (scores) found.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
    return { group, ids: found }
  })
  return { groups, talks, best: groupsFound }
}

/** Whether a number is among others that ascend. */
const isIn = (ascending: Uint32Array, wanted: number): boolean => {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ascending[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return ascending[low] === wanted
}
