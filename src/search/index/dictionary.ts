// All terms of the index, sorted by UTF-16 unit, in; a term's place, the run of places that a beginning has, and the places
// of nearly the same terms, out. Refuses nothing: what is not there has no place.
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

  /** Units that each term shares with the one before it. */
  let shared: Uint8Array | undefined
  const sharedUnits = (): Uint8Array => {
    if (shared) return shared
    shared = new Uint8Array(size)
    for (let place = 1; place < size; place++) {
      const [before, start] = [offsets[place - 1] ?? 0, offsets[place] ?? 0]
      const most = Math.min(lengthOf(place - 1), lengthOf(place), 255)
      let common = 0
      while (common < most && units[before + common] === units[start + common]) common++
      shared[place] = common
    }
    return shared
  }

  return {
    size,
    lengthOf,
    find: term => {
      const place = bound(term, false)
      return place < size && compare(place, term, false) === 0 ? place : -1
    },
    prefixed: beginning => ({ start: bound(beginning, false), end: bound(beginning, true) }),
    near: (term, edits, tell) => {
      // A matrix of distances, a row for each unit of the dictionary's term. Sorted terms share their beginnings, and with
      // them the rows: as in a trie, what a beginning rules out is ruled out for all that begin so.
      const common = sharedUnits()
      const columns = term.length + 1
      const longest = term.length + edits
      const rows = new Uint8Array((longest + 1) * columns)
      /** The least of each row. */
      const least = new Uint8Array(longest + 1)
      const asked = Uint16Array.from({ length: term.length }, (_, i) => term.charCodeAt(i))
      for (let j = 0; j < columns; j++) rows[j] = Math.min(j, 255)
      /** Rows that hold for the beginning of the term at hand. */
      let held = 0
      /** A beginning of this many units is too far away already; 0 for none. */
      let ruledOut = 0
      for (let place = 0; place < size; place++) {
        const same = common[place] ?? 0
        if (ruledOut > 0 && same >= ruledOut) continue
        ruledOut = 0
        held = Math.min(held, same)
        const length = lengthOf(place)
        const start = offsets[place] ?? 0
        const last = Math.min(length, longest)
        for (let i = held + 1; i <= last; i++) {
          const unit = units[start + i - 1] ?? 0
          const row = i * columns
          const before = row - columns
          // Cells further from the diagonal than the edits allowed cannot count.
          const first = Math.max(1, i - edits)
          const end = Math.min(columns, i + edits + 1)
          rows[row + first - 1] = first === 1 ? i : edits + 1
          if (end < columns) rows[row + end] = edits + 1
          let smallest = first === 1 ? i : edits + 1
          for (let j = first; j < end; j++) {
            const same = unit === asked[j - 1]
            let distance = Math.min(
              (rows[before + j - 1] ?? 0) + (same ? 0 : 1),
              (rows[before + j] ?? 0) + 1,
              (rows[row + j - 1] ?? 0) + 1,
            )
            if (transpositions && i > 1 && j > 1 && unit === asked[j - 2] && units[start + i - 2] === asked[j - 1])
              distance = Math.min(distance, (rows[before - columns + j - 2] ?? 0) + 1)
            rows[row + j] = distance
            if (distance < smallest) smallest = distance
          }
          least[i] = smallest
          held = i
          // A swap reaches back two rows.
          if (smallest > edits && (!transpositions || (least[i - 1] ?? 0) >= edits)) {
            ruledOut = i
            break
          }
        }
        if (ruledOut > 0 || Math.abs(length - term.length) > edits) continue
        const distance = rows[length * columns + term.length] ?? 0
        if (distance <= edits) tell(place, distance)
      }
    },
  }
}
