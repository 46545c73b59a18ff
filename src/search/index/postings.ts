// Where a term stands, field by field, in; bytes out, and back. For each field: its number, the number of documents, then for
// each document, ascending, the step from the one before, doubled, and one more where the term stands there several times,
// followed then by that number less 2. All are variable-length integers of seven bits a byte, least first (LEB128).

/** Documents ascend; `times[i]` is how often the term stands in that field of `documents[i]`. */
export type FieldPostings = { field: number; documents: number[]; times: number[] }

const write = (bytes: number[], number: number): void => {
  let rest = number
  while (rest > 0x7f) {
    bytes.push((rest & 0x7f) | 0x80)
    rest >>>= 7
  }
  bytes.push(rest)
}

export const packPostings = (bytes: number[], fields: FieldPostings[]): void => {
  for (const { field, documents, times } of fields) {
    write(bytes, field)
    write(bytes, documents.length)
    let before = 0
    documents.forEach((document, i) => {
      const often = times[i] ?? 1
      write(bytes, (document - before) * 2 + (often > 1 ? 1 : 0))
      if (often > 1) write(bytes, often - 2)
      before = document
    })
  }
}

/** A place in the bytes that moves on as it reads. One for all readings: the innermost loop makes no objects. */
export class Reader {
  at = 0
  readonly bytes: Uint8Array
  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }
  next(): number {
    let byte = this.bytes[this.at++] ?? 0
    if (byte < 0x80) return byte
    let number = byte & 0x7f
    for (let shift = 7; ; shift += 7) {
      byte = this.bytes[this.at++] ?? 0
      number |= (byte & 0x7f) << shift
      if (byte < 0x80) return number >>> 0
    }
  }
}
