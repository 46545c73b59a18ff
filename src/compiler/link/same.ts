// Two corpora in, an earlier and a later; the later out, with the earlier's objects wherever they are equal, so that what is
// made of each (checked, written as text) need not be made again.
import type { Corpus } from '../../corpus/schema.ts'

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Of values as JSON has them. The order of keys counts: it shows in the bytes. */
export const same = (a: unknown, b: unknown): boolean => {
  if (a === b) return true
  if (!isRecord(a) || !isRecord(b) || Array.isArray(a) !== Array.isArray(b)) return false
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => same(item, b[i]))
  const keys = Object.keys(a)
  const others = Object.keys(b)
  return keys.length === others.length && keys.every((key, i) => key === others[i] && same(a[key], b[key]))
}

const keep = <Item extends { id: string }>(before: Item[], after: Item[]): Item[] => {
  const known = new Map(before.map(item => [item.id, item]))
  return after.map(item => {
    const earlier = known.get(item.id)
    return earlier && same(earlier, item) ? earlier : item
  })
}

/** Takeaways and sources are not looked at: a recap that is linked as before hands out the same ones. */
export const keepEqual = (before: Corpus, after: Corpus): Corpus => ({
  ...after,
  editions: keep(before.editions, after.editions),
  talks: keep(before.talks, after.talks),
  tools: keep(before.tools, after.tools),
  companies: keep(before.companies, after.companies),
  topics: keep(before.topics, after.topics),
  people: keep(before.people, after.people),
  recaps: keep(before.recaps, after.recaps),
})
