// An address that leads nowhere in; the pages out whose ids or names are near it, nearest first.
// Refuses to guess when nothing is near: an empty list is an honest answer.
import { fold, slug } from '../corpus/ids.ts'
import { collections, type Lookups, type PageKind } from '../corpus/lookups.ts'

export type NearPage = { kind: PageKind; id: string; name: string }

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

const wordsOf = (text: string): Set<string> => new Set(fold(text).match(/[\p{L}\p{N}]{2,}/gu) ?? [])

/** The same word, or one that goes on: `postmortem`, `postmortems`. */
const alike = (a: string, b: string): boolean => a === b || (a.length > 3 && b.startsWith(a)) || (b.length > 3 && a.startsWith(b))

/** 0 to 1: how near two ids are, by letters or by shared words. Few letters in common are chance, and count as none. */
const nearness = (wanted: string, id: string, name: string): number => {
  const letters = 1 - editDistance(wanted, id) / Math.max(wanted.length, id.length)
  const asked = [...wordsOf(wanted)]
  const had = [...wordsOf(`${name} ${id}`)]
  const shared = asked.filter(word => had.some(other => alike(word, other))).length
  return Math.max(letters >= 0.6 ? letters : 0, shared / Math.max(asked.length, 2))
}

const kindOf = new Map(Object.entries(collections).map(([kind, segment]) => [segment as string, kind as PageKind])) // entries() widens both

const everyPage = ({ summaries }: Lookups): NearPage[] => [
  ...summaries.tools.map(({ id, name }) => ({ kind: 'tool' as const, id, name })),
  ...summaries.companies.map(({ id, name }) => ({ kind: 'company' as const, id, name })),
  ...summaries.topics.map(({ id, name }) => ({ kind: 'topic' as const, id, name })),
  ...summaries.people.map(({ id, name }) => ({ kind: 'person' as const, id, name })),
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
    .map(page => ({ page, near: nearness(wanted, page.id, page.name) + (page.kind === asked ? 0.1 : 0) }))
    .filter(({ near }) => near >= 0.5)
    .sort((a, b) => b.near - a.near || (a.page.id < b.page.id ? -1 : 1))
    .slice(0, atMost)
    .map(({ page }) => page)
}
