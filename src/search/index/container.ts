// Named columns of numbers in, one file out, and back: the binary format of the search index, version and check included.
// Opened, each column is a view of the file: nothing is parsed or copied. Refuses, as an IndexError that says why, a file
// that is cut short, damaged, of another version or of another byte order.
//
//   offset  bytes
//   0       8      "HALLWAYX"
//   8       4      version, an unsigned 32-bit integer, little-endian as all that follows
//   12      4      check: FNV-1a over the 32-bit words from offset 16 to the end
//   16      4      length of the file, in bytes
//   20      4      length of the directory, in bytes
//   24             directory: JSON, [name, type, offset, elements] for each column, ASCII
//                  columns, each at a multiple of 8

/** Raised when what the columns hold, or how, changes: an older page then builds its own index. */
export const INDEX_VERSION = 2

export class IndexError extends Error {
  override readonly name = 'IndexError'
}

const types = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array }
type TypeName = keyof typeof types
export type Column = Uint8Array | Uint16Array | Uint32Array
export type Columns = Record<string, Column>

const MAGIC = 'HALLWAYX'
const HEAD = 24
const aligned = (offset: number): number => Math.ceil(offset / 8) * 8

const isLittleEndian = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1

const typeOf = (column: Column): TypeName => (column instanceof Uint8Array ? 'u8' : column instanceof Uint16Array ? 'u16' : 'u32')

/** FNV-1a by whole words (Fowler, Noll, Vo): finds damage, not malice. */
const checkOf = (words: Uint32Array): number => {
  let hash = 0x811c9dc5
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ (words[i] ?? 0), 0x01000193)
  return hash >>> 0
}

const ascii = (text: string): Uint8Array => Uint8Array.from(text, character => character.charCodeAt(0))

export const writeContainer = (columns: Columns): Uint8Array<ArrayBuffer> => {
  if (!isLittleEndian) throw new IndexError('An index can be written on a little-endian machine alone')
  const entries = Object.entries(columns)
  const directoryAt = (start: number) => {
    let offset = start
    return entries.map(([name, column]) => {
      const at = offset
      offset = aligned(offset + column.byteLength)
      return [name, typeOf(column), at, column.length] as const
    })
  }
  // Offsets have as many digits as they have: as if they had ten, the directory has room for any.
  const room = HEAD + JSON.stringify(directoryAt(0)).length + entries.length * 10
  const directory = directoryAt(aligned(room))
  const last = directory.at(-1)
  const length = aligned(last ? last[2] + (entries.at(-1)?.[1].byteLength ?? 0) : room)
  const bytes = new Uint8Array(length)
  const head = new DataView(bytes.buffer)
  const text = ascii(JSON.stringify(directory))
  bytes.set(ascii(MAGIC))
  bytes.set(text, HEAD)
  head.setUint32(8, INDEX_VERSION, true)
  head.setUint32(16, length, true)
  head.setUint32(20, text.length, true)
  entries.forEach(([, column], i) =>
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), directory[i]?.[2] ?? 0),
  )
  head.setUint32(12, checkOf(new Uint32Array(bytes.buffer, 16)), true)
  return bytes
}

const latin = (bytes: Uint8Array): string => Array.from(bytes, byte => String.fromCharCode(byte)).join('')

const readDirectory = (bytes: Uint8Array): [name: string, type: TypeName, offset: number, elements: number][] =>
  // Written by writeContainer, as the check has shown.
  JSON.parse(latin(bytes))

export const openContainer = (buffer: ArrayBuffer): Columns => {
  if (!isLittleEndian) throw new IndexError('this machine orders bytes in another way')
  if (buffer.byteLength < HEAD || latin(new Uint8Array(buffer, 0, 8)) !== MAGIC) throw new IndexError('it is no search index')
  const head = new DataView(buffer)
  const version = head.getUint32(8, true)
  if (version !== INDEX_VERSION) throw new IndexError(`it has version ${version}, and ${INDEX_VERSION} is read here`)
  const length = head.getUint32(16, true)
  if (length !== buffer.byteLength) throw new IndexError(`it has ${buffer.byteLength} of its ${length} bytes`)
  if (length % 4 !== 0 || checkOf(new Uint32Array(buffer, 16)) !== head.getUint32(12, true))
    throw new IndexError('it is damaged: its check does not fit its content')
  const directory = readDirectory(new Uint8Array(buffer, HEAD, head.getUint32(20, true)))
  return Object.fromEntries(directory.map(([name, type, offset, elements]) => [name, new types[type](buffer, offset, elements)]))
}

/** The same numbers in the smallest unsigned integers that hold them all. */
export const narrowed = (numbers: ArrayLike<number>): Column => {
  let most = 0
  for (let i = 0; i < numbers.length; i++) most = Math.max(most, numbers[i] ?? 0)
  return most < 0x100 ? new Uint8Array(numbers) : most < 0x10000 ? new Uint16Array(numbers) : new Uint32Array(numbers)
}

/** A column by its name; throws where the file lacks it. */
export const numbersOf = (columns: Columns, name: string): Column => {
  const column = columns[name]
  if (!column) throw new IndexError(`it lacks the column ${name}`)
  return column
}

/** A column of bytes that mean more than numbers. */
export const bytesOf = (columns: Columns, name: string): Uint8Array => {
  const column = numbersOf(columns, name)
  if (!(column instanceof Uint8Array)) throw new IndexError(`${name} is of another type`)
  return column
}
