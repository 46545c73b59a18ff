// An address that leads nowhere in; the pages out whose ids or names are near it, nearest first.
// Refuses to guess when nothing is near: an empty list is an honest answer.
import { fold, slug } from '../corpus/ids.ts'
import { collections, type Lookups, type PageKind } from '../corpus/lookups.ts'

export type NearPage = { kind: PageKind; id: string; name: string; aliases?: string[] }

/** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours. */
export const editDistance = (a: string, b: string): number => {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}

/** Words that pages share by chance. */
const small = new Set(
  'the an and or of to in on for with at by from is are was were be it its this that what how why when not'.split(' '),
)
const wordsOf = (text: string): Set<string> =>
  new Set((fold(text).match(/[\p{L}\p{N}]{2,}/gu) ?? []).filter(word => !small.has(word)))

/** The same word, or one that goes on: `postmortem`, `postmortems`. */
const alike = (a: string, b: string): boolean => a === b || (a.length > 3 && b.startsWith(a)) || (b.length > 3 && a.startsWith(b))

const lettersInCommon = (a: string, b: string): number => 1 - editDistance(a, b) / Math.max(a.length, b.length)

/** 0 to 1: how near two ids are, by letters or by shared words. Few letters in common are chance, and count as none. */
const nearness = (wanted: string, id: string, name: string): number => {
  const letters = lettersInCommon(wanted, id)
  const asked = [...wordsOf(wanted)]
  const had = [...wordsOf(`${name} ${id}`)]
  const shared = asked.filter(word => had.some(other => alike(word, other))).length
  return Math.max(letters >= 0.6 ? letters : 0, shared / Math.max(asked.length, 2))
}

/** By the id and the name, or by any other spelling alone. */
const nearestName = (wanted: string, { id, name, aliases = [] }: NearPage): number =>
  Math.max(nearness(wanted, id, name), ...aliases.map(alias => nearness(wanted, slug(alias), '')))

const kindOf = new Map(Object.entries(collections).map(([kind, segment]) => [segment as string, kind as PageKind])) // entries() widens both

const everyPage = ({ summaries }: Lookups): NearPage[] => [
  ...summaries.tools.map(({ id, name, aliases }) => ({ kind: 'tool' as const, id, name, aliases })),
  ...summaries.companies.map(({ id, name, aliases }) => ({ kind: 'company' as const, id, name, aliases })),
  ...summaries.topics.map(({ id, name, aliases }) => ({ kind: 'topic' as const, id, name, aliases })),
  ...summaries.people.map(({ id, name, aliases }) => ({ kind: 'person' as const, id, name, aliases })),
  ...summaries.talks.map(({ id, title }) => ({ kind: 'talk' as const, id, name: title })),
  ...summaries.editions.map(({ id, name }) => ({ kind: 'edition' as const, id, name })),
  ...summaries.recaps.map(({ id, title }) => ({ kind: 'recap' as const, id, name: title })),
]

/** The last part of a path, readable and no longer than any id. Tolerates a lone `%`. */
const lastPart = (path: string): string => {
  const part = path.split('/').filter(Boolean).at(-1) ?? ''
  try {
    return slug(decodeURIComponent(part.slice(0, 400)))
  } catch {
    return slug(part.slice(0, 400))
  }
}

export const nearPages = (path: string, lookups: Lookups, atMost = 5): NearPage[] => {
  const wanted = lastPart(path)
  const asked = kindOf.get(path.split('/').filter(Boolean)[0] ?? '')
  return everyPage(lookups)
    .map(page => ({ page, near: nearestName(wanted, page) + (page.kind === asked ? 0.1 : 0) }))
    .filter(({ near }) => near >= 0.5)
    .sort((a, b) => b.near - a.near || (a.page.id < b.page.id ? -1 : 1))
    .slice(0, atMost)
    .map(({ page }) => page)
}

/** Of the takeaways of a talk, those whose id or words are near the id of one that is not there. */
export const nearTakeaways = <Said extends { id: string; text: string }>(wanted: string, takeaways: Said[], atMost = 3): Said[] =>
  takeaways
    .map(takeaway => ({ takeaway, near: nearness(wanted, takeaway.id, takeaway.text) }))
    .filter(({ near }) => near >= 0.4)
    .sort((a, b) => b.near - a.near)
    .slice(0, atMost)
    .map(({ takeaway }) => takeaway)
