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
  { units, offsets: narrow }: StringColumns,
  { transpositions = true }: DictionaryOptions = {},
): Dictionary => {
  // Of one width: the loops are then compiled for it.
  const offsets = Uint32Array.from(narrow)
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

  /** By term, which units it has, each as the bit of its last five: no term has a near one with many others. */
  let signatures: Uint32Array | undefined
  const signed = (): Uint32Array => {
    if (signatures) return signatures
    signatures = new Uint32Array(size)
    for (let place = 0; place < size; place++) {
      let bits = 0
      const end = offsets[place + 1] ?? 0
      for (let at = offsets[place] ?? 0; at < end; at++) bits |= 1 << ((units[at] ?? 0) & 31)
      signatures[place] = bits
    }
    return signatures
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
      const bits = signed()
      const asked = Uint16Array.from({ length: term.length }, (_, i) => term.charCodeAt(i))
      const own = asked.reduce((all, unit) => all | (1 << (unit & 31)), 0)
      for (let place = 0; place < size; place++) {
        // An edit takes at most one unit away and brings one.
        if (bitsIn((bits[place] ?? 0) ^ own) > 2 * edits) continue
        const start = offsets[place] ?? 0
        const length = (offsets[place + 1] ?? 0) - start
        if (length > asked.length + edits || length < asked.length - edits) continue
        const distance = edited(units, start, length, asked, edits)
        if (distance <= edits) tell(place, distance)
      }
    },
  }
}
