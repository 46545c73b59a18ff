// A list of texts in, bytes out, and back, as UTF-16 units on end: of each text how many units it shares with the one before it,
// the others, and a zero. Sorted texts share much of what they are.
import { ByteReader, ByteWriter } from './bytes.ts'
import { bytesOf, type Columns } from './container.ts'

/** Text `n` is `units` from `offsets[n]` to `offsets[n + 1]`. */
export type StringColumns = { units: Uint16Array; offsets: Uint32Array }

/** A unit that is 0 in a text, as 0 ends one. */
const ZERO = 0x10000

export const packStrings = (texts: readonly string[]): Uint8Array => {
  const writer = new ByteWriter()
  let before = ''
  for (const text of texts) {
    let shared = 0
    while (shared < text.length && shared < before.length && text.charCodeAt(shared) === before.charCodeAt(shared)) shared += 1
    writer.write(shared)
    for (let at = shared; at < text.length; at++) writer.write(text.charCodeAt(at) || ZERO)
    writer.write(0)
    before = text
  }
  return writer.written()
}

// What runs once for each text is a function each: an engine makes those fast that are called often.

const unitsLeft = (reader: ByteReader): number => {
  let count = 0
  while (reader.next() !== 0) count += 1
  return count
}
const readText = (reader: ByteReader, units: Uint16Array, before: number, start: number): void => {
  let at = start
  for (const end = at + reader.next(); at < end; at++) units[at] = units[before + at - start] ?? 0
  // What is written as 0x10000 is 0 here again, as the column has sixteen bits.
  for (let unit = reader.next(); unit !== 0; unit = reader.next()) units[at++] = unit
}

export const readStrings = (bytes: Uint8Array): StringColumns => {
  const ends: number[] = []
  const reader = new ByteReader(bytes)
  let end = 0
  while (!reader.ended) {
    end += reader.next()
    end += unitsLeft(reader)
    ends.push(end)
  }
  const offsets = new Uint32Array(ends.length + 1)
  offsets.set(ends, 1)
  const units = new Uint16Array(end)
  reader.at = 0
  for (let place = 0; place < ends.length; place++) readText(reader, units, offsets[place - 1] ?? 0, offsets[place] ?? 0)
  return { units, offsets }
}

/** So many arguments a call may have, anywhere. */
const AT_ONCE = 4096

const textOf = (units: Uint16Array): string => {
  let text = ''
  // A typed array is as good as a list of arguments, and not copied into one.
  for (let at = 0; at < units.length; at += AT_ONCE)
    text += String.fromCharCode.apply(undefined, units.subarray(at, at + AT_ONCE) as unknown as number[])
  return text
}

export const unpackString = ({ units, offsets }: StringColumns, place: number): string =>
  textOf(units.subarray(offsets[place], offsets[place + 1]))

export const unpackStrings = ({ units, offsets }: StringColumns): string[] => {
  const text = textOf(units)
  return Array.from({ length: offsets.length - 1 }, (_, place) => text.slice(offsets[place], offsets[place + 1]))
}

/** The texts that stand in an index under a name. */
export const stringsOf = (columns: Columns, name: string): StringColumns => readStrings(bytesOf(columns, `${name}.texts`))
