// All terms of the index, sorted by UTF-16 unit, in; a term's place, the run of places that a beginning has, and the places
// of nearly the same terms, out. Refuses nothing: what is not there has no place.
import { bitsIn, createEdits } from './edits.ts'
import type { StringColumns } from './strings.ts'

export type Dictionary = {
  size: number
  lengthOf: (place: number) => number
  /** -1 where it is not there. */
  find: (term: string) => number
  /** From `start` up to, not including, `end`. */
  prefixed: (beginning: string) => { start: number; end: number }
  /** Terms at most so many edits away, itself included: told by place and distance. */
  near: (term: string, edits: number, tell: (place: number, distance: number) => void) => void
}

export type DictionaryOptions = {
  /** Whether two neighbours swapped are one edit (optimal string alignment), and not two (Levenshtein). */
  transpositions?: boolean
}

export const createDictionary = (
  { units, offsets }: StringColumns,
  { transpositions = true }: DictionaryOptions = {},
): Dictionary => {
  const size = Math.max(0, offsets.length - 1)
  const lengthOf = (place: number): number => (offsets[place + 1] ?? 0) - (offsets[place] ?? 0)

  /** How a term compares with a text: negative before it, and 0 also where the text is its beginning if `begun`. */
  const compare = (place: number, text: string, begun: boolean): number => {
    const start = offsets[place] ?? 0
    const length = lengthOf(place)
    const common = Math.min(length, text.length)
    for (let i = 0; i < common; i++) {
      const difference = (units[start + i] ?? 0) - text.charCodeAt(i)
      if (difference !== 0) return difference
    }
    return length < text.length ? -1 : begun ? 0 : length - text.length
  }
  /** The first place whose term is not before the text, or with `past` the first that is after it and all that it begins. */
  const bound = (text: string, past: boolean): number => {
    let [low, high] = [0, size]
    while (low < high) {
      const middle = (low + high) >>> 1
      const order = compare(middle, text, past)
      if (past ? order <= 0 : order < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Places by the length of their terms, and which units each term has, as the bit of the unit's last five. */
  type ByLength = { starts: Uint32Array; places: Uint32Array; signatures: Uint32Array }
  let byLength: ByLength | undefined
  const sortByLength = (): ByLength => {
    let longest = 0
    for (let place = 0; place < size; place++) longest = Math.max(longest, lengthOf(place))
    const starts = new Uint32Array(longest + 2)
    for (let place = 0; place < size; place++) starts[lengthOf(place) + 1] = (starts[lengthOf(place) + 1] ?? 0) + 1
    for (let length = 1; length < starts.length; length++) starts[length] = (starts[length] ?? 0) + (starts[length - 1] ?? 0)
    const next = starts.slice()
    const [places, signatures] = [new Uint32Array(size), new Uint32Array(size)]
    for (let place = 0; place < size; place++) {
      let bits = 0
      const end = offsets[place + 1] ?? 0
      for (let at = offsets[place] ?? 0; at < end; at++) bits |= 1 << ((units[at] ?? 0) & 31)
      const at = next[lengthOf(place)] ?? 0
      places[at] = place
      signatures[at] = bits
      next[lengthOf(place)] = at + 1
    }
    return { starts, places, signatures }
  }
  const edited = createEdits(transpositions)

  return {
    size,
    lengthOf,
    find: term => {
      const place = bound(term, false)
      return place < size && compare(place, term, false) === 0 ? place : -1
    },
    prefixed: beginning => ({ start: bound(beginning, false), end: bound(beginning, true) }),
    near: (term, edits, tell) => {
      const { starts, places, signatures } = (byLength ??= sortByLength())
      const asked = Uint16Array.from({ length: term.length }, (_, i) => term.charCodeAt(i))
      const own = asked.reduce((all, unit) => all | (1 << (unit & 31)), 0)
      const found: { place: number; distance: number }[] = []
      const longest = Math.min(starts.length - 2, term.length + edits)
      const end = starts[longest + 1] ?? 0
      for (let at = starts[Math.min(longest + 1, Math.max(0, term.length - edits))] ?? 0; at < end; at++) {
        // An edit takes at most one unit away and brings one: no term has a near one with many others.
        if (bitsIn((signatures[at] ?? 0) ^ own) > 2 * edits) continue
        const place = places[at] ?? 0
        const distance = edited(units, offsets[place] ?? 0, lengthOf(place), asked, edits)
        if (distance <= edits) found.push({ place, distance })
      }
      for (const { place, distance } of found.sort((a, b) => a.place - b.place)) tell(place, distance)
    },
  }
}
