// Whole numbers in, bytes out, and back: each seven bits a byte, least first, the highest bit where more follow (LEB128).

export class ByteWriter {
  #bytes = new Uint8Array(1024)
  #length = 0
  write(number: number): void {
    if (this.#length + 5 > this.#bytes.length) {
      const longer = new Uint8Array(2 * this.#bytes.length)
      longer.set(this.#bytes)
      this.#bytes = longer
    }
    let rest = number
    while (rest > 0x7f) {
      this.#bytes[this.#length++] = (rest & 0x7f) | 0x80
      rest >>>= 7
    }
    this.#bytes[this.#length++] = rest
  }
  written(): Uint8Array {
    return this.#bytes.slice(0, this.#length)
  }
}

/** A place in the bytes that moves on as it reads: the innermost loop makes no objects. */
export class ByteReader {
  at = 0
  readonly bytes: Uint8Array
  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }
  get ended(): boolean {
    return this.at >= this.bytes.length
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
