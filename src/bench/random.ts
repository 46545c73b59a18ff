// A seed in; the same numbers on every machine out (mulberry32), and picks made with them.

export type Random = {
  /** From 0 to below 1. */
  next(): number
  /** A whole number from 0 to below `n`. */
  below(n: number): number
  pick<Item>(items: readonly Item[]): Item
  /** As `pick`, but the first are picked far more often, as names are in life. */
  pickOften<Item>(items: readonly Item[]): Item
}

export const createRandom = (seed: number): Random => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const at = <Item>(items: readonly Item[], index: number): Item => {
    const item = items[index]
    if (item === undefined) throw new RangeError('nothing to pick from')
    return item
  }
  return {
    next,
    below: n => Math.floor(next() * n),
    pick: items => at(items, Math.floor(next() * items.length)),
    pickOften: items => at(items, Math.floor(next() ** 3 * items.length)),
  }
}
