// The index's columns of groups in; of the documents that matched, the groups that they stand in, best first, out. A group is
// a talk, or one section of a recap that is no talk. Marks nothing; the engine does for those that are shown.
import { type Columns, numbersOf } from './index/container.ts'
import type { Sort } from './results.ts'

type Numbers = Uint8Array | Uint16Array | Uint32Array

export type Groups = {
  groupOf: Numbers
  /** Documents of each group, all of them. */
  sizes: Uint32Array
  isTalk: Numbers
  recaps: Numbers
  /** The year of each document, 0 for none. */
  yearOf: (id: number) => number
}

/** `ids` are documents that matched: best first, then in source order. */
export type Found = { group: number; ids: number[] }
export type FoundGroups = { groups: number; talks: number; best: Found[] }

export const openGroups = (index: Columns): Groups => {
  const groupOf = numbersOf(index, 'groups')
  const isTalk = numbersOf(index, 'group.talk')
  const years = numbersOf(index, 'editions.years')
  const editionOf = numbersOf(index, 'places.edition')
  const sizes = new Uint32Array(isTalk.length)
  for (let id = 0; id < groupOf.length; id++) {
    const group = groupOf[id] ?? 0
    sizes[group] = (sizes[group] ?? 0) + 1
  }
  return { groupOf, sizes, isTalk, recaps: numbersOf(index, 'group.recaps'), yearOf: id => years[editionOf[id] ?? 0] ?? 0 }
}

/** A talk comes before what a recap says beside the talks, unless that fits clearly better. */
const besideWeight = 0.8
/** What each doubling of the takeaways that fit adds: a talk about the matter comes before one that mentions it well. */
const perDoubling = 0.1

/** The first so many in an order, of items that come one by one; of equals, those that came first. */
const keepBest = <Item>(limit: number, order: (a: Item, b: Item) => number) => {
  const kept: Item[] = []
  return {
    kept,
    offer: (item: Item) => {
      const last = kept[limit - 1]
      if (limit < 1 || (last !== undefined && order(item, last) >= 0)) return
      let at = Math.min(kept.length, limit - 1)
      for (let before = kept[at - 1]; before !== undefined && order(item, before) < 0; before = kept[at - 1]) {
        kept[at] = before
        at -= 1
      }
      kept[at] = item
    },
  }
}

/** `ids` ascending; `scores` by document, nothing where no words were asked for. */
export const foundGroups = (
  { groupOf, sizes, isTalk, recaps, yearOf }: Groups,
  ids: Uint32Array,
  scores: Float64Array | undefined,
  sort: Sort,
  limit: number,
): FoundGroups => {
  const score = new Float64Array(sizes.length)
  const first = new Uint32Array(sizes.length)
  const seen = new Uint8Array(sizes.length)
  const hits = new Uint32Array(sizes.length)
  const touched = new Uint32Array(sizes.length)
  let groups = 0
  let talks = 0
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] ?? 0
    const group = groupOf[id] ?? 0
    hits[group] = (hits[group] ?? 0) + 1
    if (seen[group] === 0) {
      seen[group] = 1
      first[group] = id
      touched[groups++] = group
      talks += isTalk[group] ?? 0
    }
    if (!scores) continue
    const own = scores[id] ?? 0
    if (own > (score[group] ?? 0)) score[group] = own
  }
  for (let i = 0; i < groups; i++) {
    const group = touched[i] ?? 0
    const weight = (isTalk[group] ? 1 : besideWeight) * (1 + perDoubling * Math.log2(hits[group] ?? 1))
    score[group] = (score[group] ?? 0) * weight
  }
  const better = (a: number, b: number) => (score[b] ?? 0) - (score[a] ?? 0)
  // An edition without a year stands last, whichever way the years run.
  const year = (group: number, without: number) => yearOf(first[group] ?? 0) || without
  // Ids ascend from the newest edition on, and groups are offered so: what neither score nor year tells apart stays so.
  const order: Record<Sort, (a: number, b: number) => number> = {
    relevance: better,
    newest: (a, b) => year(b, 0) - year(a, 0) || better(a, b),
    oldest: (a, b) => year(a, 1e6) - year(b, 1e6) || better(a, b),
    sources: (a, b) => (recaps[b] ?? 0) - (recaps[a] ?? 0) || better(a, b),
  }
  const { kept, offer } = keepBest(limit, order[sort])
  for (let i = 0; i < groups; i++) offer(touched[i] ?? 0)

  const best = kept.map((group): Found => ({ group, ids: [] }))
  const slots = new Map(kept.map((group, slot) => [group, slot]))
  for (const group of kept) seen[group] = 2
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] ?? 0
    const group = groupOf[id] ?? 0
    if (seen[group] === 2) best[slots.get(group) ?? 0]?.ids.push(id)
  }
  if (scores) for (const found of best) found.ids.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
  return { groups, talks, best }
}
