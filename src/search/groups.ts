// The index's columns of groups in; of the documents that matched, the groups that they stand in, best first, out. A group is
// a talk, or one section of a recap that is no talk. Marks nothing; the engine does for those that are shown.
import { type Column, type Columns, numbersOf } from './index/container.ts'
import { type Link, type Links, once } from './index/links.ts'
import type { Rows } from './index/rows.ts'
import type { CommonSort } from './results.ts'

export type Groups = {
  link: Link
  isTalk: Column
  recaps: Column
  /** The year of each document, 0 for none. */
  yearOf: (id: number) => number
  /** Made when an answer is first asked for. */
  room: () => Room
}
/** What an answer needs while it is made, for each group. */
type Room = {
  score: Float64Array
  /** The first document that matched. */
  first: Uint32Array
  /** Documents that matched. */
  hits: Uint32Array
  /** Groups that something was found in. */
  touched: Uint32Array
  /** The number of the answer in which it was last met, and last looked at. */
  met: Uint32Array
  seen: Uint32Array
  answers: number
  /** 1 for each group whose documents do not all stand side by side, as where two recaps report a talk. */
  isScattered: Uint8Array
  /** More than any group's score can be multiplied by. */
  heaviest: number
}

/** `ids` are documents that matched: best first, then in source order. */
export type Found = { group: number; ids: number[] }
export type FoundGroups = { groups: number; talks: number; best: Found[] }

const scatteredIn = (groupOf: Rows['things'], groups: number): Uint8Array => {
  const isScattered = new Uint8Array(groups)
  // Groups are numbered as they are met: up to the most so far, each has been met before.
  let last = -1
  let most = -1
  for (let id = 0; id < groupOf.length; id++) {
    const group = groupOf[id] ?? 0
    if (group !== last && group <= most) isScattered[group] = 1
    last = group
    if (group > most) most = group
  }
  return isScattered
}

const roomFor = (link: Link, groups: number): Room => {
  const column = () => new Uint32Array(groups)
  let largest = 1
  const sizes = link.totals()
  for (let group = 0; group < sizes.length; group++) largest = Math.max(largest, sizes[group] ?? 0)
  return {
    ...{ score: new Float64Array(groups), first: column(), hits: column(), touched: column() },
    ...{ met: column(), seen: column(), answers: 0 },
    ...{ isScattered: scatteredIn(link.rows().things, groups), heaviest: weightOf(1, largest) * (1 + 1e-9) },
  }
}

export const openGroups = (index: Columns, { group }: Pick<Links, 'group'>): Groups => {
  const isTalk = numbersOf(index, 'group.talk')
  const years = numbersOf(index, 'editions.years')
  const editionOf = numbersOf(index, 'places.edition')
  return {
    ...{ link: group, isTalk, recaps: numbersOf(index, 'group.recaps') },
    yearOf: id => years[editionOf[id] ?? 0] ?? 0,
    room: once(() => roomFor(group, isTalk.length)),
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

/** The best so many groups of those that are offered, by their scores; of equals, those whose document comes first. */
class Best {
  readonly groups: number[] = []
  /** What has to be passed, to be looked at. */
  least = Number.NEGATIVE_INFINITY
  readonly #limit: number
  readonly #scores: number[] = []
  readonly #firsts: number[] = []
  constructor(limit: number) {
    this.#limit = limit
    if (limit < 1) this.least = Number.POSITIVE_INFINITY
  }
  offer(group: number, score: number, first: number): void {
    const { groups } = this
    const [scores, firsts] = [this.#scores, this.#firsts]
    const isAfter = (at: number): boolean =>
      (scores[at] ?? 0) < score || ((scores[at] ?? 0) === score && (firsts[at] ?? 0) > first)
    if (groups.length === this.#limit && !isAfter(groups.length - 1)) return
    let at = Math.min(groups.length, this.#limit - 1)
    for (; at > 0 && isAfter(at - 1); at--) {
      groups[at] = groups[at - 1] ?? 0
      scores[at] = scores[at - 1] ?? 0
      firsts[at] = firsts[at - 1] ?? 0
    }
    groups[at] = group
    scores[at] = score
    firsts[at] = first
    if (groups.length === this.#limit) this.least = scores[this.#limit - 1] ?? 0
  }
}

/** How much a group's best score counts for, by the number of its takeaways that fit. */
const weightOf = (isTalk: number, hits: number): number =>
  (isTalk === 1 ? 1 : besideWeight) * (hits < doublings.length ? (doublings[hits] ?? 0) : 1 + perDoubling * Math.log2(hits))

type Gathered = { groups: number; talks: number; kept: number[] }

// The innermost loops are functions of their own, one for each thing to do: together they took twice as long.

const countGroups = (ids: Uint32Array, groupOf: Rows['things'], isTalk: Column, met: Uint32Array, answer: number) => {
  let groups = 0
  let talks = 0
  for (let i = 0; i < ids.length; i++) {
    const group = groupOf[ids[i] ?? 0] ?? 0
    // As a number: a jump would be guessed wrong too often to be cheaper.
    const isNew = Number(met[group] !== answer)
    met[group] = answer
    groups += isNew
    talks += isNew & (isTalk[group] ?? 0)
  }
  return { groups, talks }
}

const lookAtBest = (ids: Uint32Array, scores: Float64Array, least: number, look: (place: number) => number): void => {
  let bound = least
  for (let i = 0; i < ids.length; i++) if ((scores[ids[i] ?? 0] ?? 0) > bound) bound = look(i)
}

/**
 * The groups with the best scores. Each is met, few are looked at: those of documents whose score, multiplied by the most that a
 * group's can be, passes the least of those that are kept.
 */
const byRelevance = (
  { link, isTalk, room }: Groups,
  ids: Uint32Array,
  scores: Float64Array | undefined,
  limit: number,
): Gathered => {
  const groupOf = link.rows().things
  const state = room()
  const { met, seen, isScattered, heaviest } = state
  const answer = ++state.answers
  const best = new Best(limit)

  /** Offers the group of the document at a place in the list; the bound that others have to pass then comes back. */
  const look = (place: number): number => {
    const group = groupOf[ids[place] ?? 0] ?? 0
    if (seen[group] === answer) return best.least / heaviest
    seen[group] = answer
    let first = ids[place] ?? 0
    let [most, hits] = [0, 0]
    const add = (id: number): void => {
      hits += 1
      if (id < first) first = id
      if (scores && (scores[id] ?? 0) > most) most = scores[id] ?? 0
    }
    if (isScattered[group] === 1) {
      const { documents, starts } = link.inverse()
      const end = starts[group + 1] ?? 0
      for (let at = starts[group] ?? 0; at < end; at++) if (isIn(ids, documents[at] ?? 0)) add(documents[at] ?? 0)
    } else {
      for (let at = place; at < ids.length && groupOf[ids[at] ?? 0] === group; at++) add(ids[at] ?? 0)
      for (let at = place - 1; at >= 0 && groupOf[ids[at] ?? 0] === group; at--) add(ids[at] ?? 0)
    }
    best.offer(group, most * weightOf(isTalk[group] ?? 0, hits), first)
    return best.least / heaviest
  }

  if (scores) lookAtBest(ids, scores, best.least / heaviest, look)
  else for (let i = 0; i < ids.length && best.groups.length < limit; i++) look(i)
  return { ...countGroups(ids, link.rows().things, isTalk, met, answer), kept: best.groups }
}

/** The first groups in another order, in which scores only decide between equals. */
const byOrder = (
  { link, isTalk, recaps, yearOf, room }: Groups,
  ids: Uint32Array,
  scores: Float64Array | undefined,
  sort: Exclude<CommonSort, 'relevance'>,
  limit: number,
): Gathered => {
  const groupOf = link.rows().things
  const { score, first, hits, touched } = room()
  let groups = 0
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] ?? 0
    const group = groupOf[id] ?? 0
    const before = hits[group] ?? 0
    hits[group] = before + 1
    if (before === 0) {
      first[group] = id
      touched[groups++] = group
      score[group] = 0
    }
    const own = scores ? (scores[id] ?? 0) : 0
    if (own > (score[group] ?? 0)) score[group] = own
  }
  let talks = 0
  for (let i = 0; i < groups; i++) {
    const group = touched[i] ?? 0
    const talk = isTalk[group] ?? 0
    score[group] = (score[group] ?? 0) * weightOf(talk, hits[group] ?? 0)
    talks += talk
    hits[group] = 0
  }
  const better = (a: number, b: number) => (score[b] ?? 0) - (score[a] ?? 0)
  // An edition without a year stands last, whichever way the years run.
  const year = (group: number, without: number) => yearOf(first[group] ?? 0) || without
  // Ids ascend from the newest edition on, and groups are offered so: what neither score nor year tells apart stays so.
  const order: Record<typeof sort, (a: number, b: number) => number> = {
    newest: (a, b) => year(b, 0) - year(a, 0) || better(a, b),
    oldest: (a, b) => year(a, 1e6) - year(b, 1e6) || better(a, b),
    sources: (a, b) => (recaps[b] ?? 0) - (recaps[a] ?? 0) || better(a, b),
  }
  return { groups, talks, kept: limit < 1 ? [] : firstOf(touched.subarray(0, groups), limit, order[sort]) }
}

/** `ids` ascending; `scores` by document, nothing where no words were asked for. */
export const foundGroups = (
  from: Groups,
  ids: Uint32Array,
  scores: Float64Array | undefined,
  sort: CommonSort,
  limit: number,
): FoundGroups => {
  const { groups, talks, kept } =
    sort === 'relevance' ? byRelevance(from, ids, scores, limit) : byOrder(from, ids, scores, sort, limit)
  const { documents, starts } = from.link.inverse()
  const best = kept.map((group): Found => {
    const found: number[] = []
    const end = starts[group + 1] ?? 0
    for (let at = starts[group] ?? 0; at < end; at++) if (isIn(ids, documents[at] ?? 0)) found.push(documents[at] ?? 0)
    if (scores) found.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
    return { group, ids: found }
  })
  return { groups, talks, best }
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
