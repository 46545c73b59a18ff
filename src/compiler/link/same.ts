// Two values in; whether they are equal out, or the earlier of the two where they are: what is made of it (checked, written as
// text) need not be made again.

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

/** Of lists whose items are compared as they are. */
export const alike = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a === b || (a.length === b.length && a.every((item, i) => item === b[i]))

/** What of each of two lists stands between the items that both begin and end with. */
export const betweenSame = <Item>(before: readonly Item[], after: readonly Item[]): [before: Item[], after: Item[]] => {
  const shorter = Math.min(before.length, after.length)
  let from = 0
  while (from < shorter && before[from] === after[from]) from++
  let behind = 0
  while (behind < shorter - from && before[before.length - 1 - behind] === after[after.length - 1 - behind]) behind++
  return [before.slice(from, before.length - behind), after.slice(from, after.length - behind)]
}

export const keep = <Item>(before: Item | undefined, after: Item): Item =>
  before !== undefined && same(before, after) ? before : after

/** Item by item, by id. */
export const keepEach = <Item extends { id: string }>(before: Item[] | undefined, after: Item[]): Item[] => {
  const known = new Map(before?.map(item => [item.id, item]))
  return after.map(item => keep(known.get(item.id), item))
}
