// How often each value of a facet holds, by the value's place, in; the same by its name out, as a map that is read only. Nothing is
// made of thousands of names of which a page shows eight, until somebody walks through them. Values that never hold are not in it.

export class ValueCounts implements ReadonlyMap<string, number> {
  readonly #names: () => readonly string[]
  readonly #places: () => ReadonlyMap<string, number>
  readonly #totals: Uint32Array
  #map: Map<string, number> | undefined

  constructor(names: () => readonly string[], places: () => ReadonlyMap<string, number>, totals: Uint32Array) {
    this.#names = names
    this.#places = places
    this.#totals = totals
  }
  /** A map like any other, as can be sent to another thread. */
  toMap(): Map<string, number> {
    if (this.#map) return this.#map
    this.#map = new Map()
    const names = this.#names()
    for (let place = 0; place < this.#totals.length; place++) {
      const total = this.#totals[place] ?? 0
      if (total > 0) this.#map.set(names[place] ?? '', total)
    }
    return this.#map
  }
  get(name: string): number | undefined {
    const place = this.#places().get(name)
    return place === undefined ? undefined : this.#totals[place] || undefined
  }
  has(name: string): boolean {
    return this.get(name) !== undefined
  }
  get size(): number {
    return this.toMap().size
  }
  forEach(tell: (value: number, name: string, map: ReadonlyMap<string, number>) => void): void {
    this.toMap().forEach(tell)
  }
  entries() {
    return this.toMap().entries()
  }
  keys() {
    return this.toMap().keys()
  }
  values() {
    return this.toMap().values()
  }
  [Symbol.iterator]() {
    return this.entries()
  }
}

/** Counts as they cross to another thread. */
export const asMaps = <Name extends string>(counts: Record<Name, ValueCounts>): Record<Name, ReadonlyMap<string, number>> => {
  const maps: Partial<Record<Name, ReadonlyMap<string, number>>> = {}
  for (const name in counts) maps[name] = counts[name].toMap()
  // Every name of the one is a name of the other.
  return maps as Record<Name, ReadonlyMap<string, number>>
}
