// A spelling that names nothing and the values that there are in; the few that it may have meant out, nearest first.
// Nothing where nothing is near: a far guess helps nobody.
import { distance } from 'fastest-levenshtein'
import type { Value } from '../facets/facet.ts'
import { keyOf } from './values.ts'

const most = 3
/** Longer than this nothing is a slip of the hand. */
const longest = 60

const letters = (text: string): string => [...text].sort().join('')

/** Edits between two spellings; two letters that changed places are one. */
const edits = (a: string, b: string, allowed: number): number => {
  if (Math.abs(a.length - b.length) > allowed) return Number.POSITIVE_INFINITY
  const steps = distance(a, b)
  return steps === 2 && a.length === b.length && letters(a) === letters(b) ? 1 : steps
}

/** 0 where the one begins the other, or is a word of it; else the edits between them, as far as they are allowed. */
const away = (wanted: string, spelling: string, allowed: number): number => {
  const key = keyOf(spelling)
  if (!key) return Number.POSITIVE_INFINITY
  if (key.startsWith(wanted) || (key.length > 3 && wanted.startsWith(key))) return 0
  if (spelling.length > key.length && spelling.split(/[^\p{L}\p{N}+#]+/u).some(part => keyOf(part) === wanted)) return 0
  return edits(wanted, key, allowed)
}

export const nearest = (written: string, values: readonly Value[]): Value[] => {
  const wanted = keyOf(written)
  if (wanted.length < 2 || wanted.length > longest) return []
  const allowed = Math.max(1, Math.floor(wanted.length / 3))
  const near = values
    .map(value => ({ value, away: Math.min(...[value.name, ...value.spellings].map(each => away(wanted, each, allowed))) }))
    .filter(({ away }) => away <= allowed)
    .toSorted((a, b) => a.away - b.away || b.value.takeaways - a.value.takeaways || (a.value.name < b.value.name ? -1 : 1))
  return near
    .filter(({ away }) => away === near[0]?.away)
    .slice(0, most)
    .map(({ value }) => value)
}
