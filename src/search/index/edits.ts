// Two texts as UTF-16 units and a number of edits in; the edits that lead from one to the other out, as far as they are no more
// than that. Levenshtein's distance, or optimal string alignment, where two neighbours swapped are one edit.

/** How many bits are set (Hacker's Delight, 5-1). */
export const bitsIn = (bits: number): number => {
  let count = bits - ((bits >>> 1) & 0x55555555)
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333)
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

type Edits = (units: Uint16Array, start: number, length: number, asked: Uint16Array, edits: number) => number

/** The longest that a text may be; what is asked for with slips is shorter by far. */
const LONGEST = 250

/** `edits + 1`, or more, stands for any distance beyond. */
export const createEdits = (transpositions: boolean): Edits => {
  let [before, last, row] = [new Uint8Array(LONGEST + 2), new Uint8Array(LONGEST + 2), new Uint8Array(LONGEST + 2)]
  return (units, start, length, asked, edits) => {
    const columns = asked.length + 1
    if (columns > LONGEST || length > LONGEST) return edits + 1
    for (let j = 0; j < columns; j++) last[j] = j
    /** The least of the row before. */
    let least = 0
    for (let i = 1; i <= length; i++) {
      const unit = units[start + i - 1] ?? 0
      // Cells further from the diagonal than the edits allowed cannot count.
      const first = Math.max(1, i - edits)
      const end = Math.min(columns, i + edits + 1)
      row[first - 1] = first === 1 ? i : edits + 1
      let smallest = row[first - 1] ?? 0
      for (let j = first; j < end; j++) {
        const other = asked[j - 1]
        let distance = (last[j - 1] ?? 0) + (unit === other ? 0 : 1)
        const shorter = (last[j] ?? 0) + 1
        if (shorter < distance) distance = shorter
        const longer = (row[j - 1] ?? 0) + 1
        if (longer < distance) distance = longer
        if (transpositions && i > 1 && j > 1 && unit === asked[j - 2] && units[start + i - 2] === other) {
          const swapped = (before[j - 2] ?? 0) + 1
          if (swapped < distance) distance = swapped
        }
        row[j] = distance
        if (distance < smallest) smallest = distance
      }
      row[end] = edits + 1
      // A swap reaches back two rows.
      if (smallest > edits && least >= edits) return edits + 1
      least = smallest
      const free = before
      before = last
      last = row
      row = free
    }
    return last[asked.length] ?? edits + 1
  }
}
