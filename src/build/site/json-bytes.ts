// Items in; their JSON as bytes out, checked by a schema. Refuses (throws) what does not fit the schema.
import * as v from 'valibot'

export type Writer<Item> = (item: Item) => Buffer

/** Parsing drops what the site must not load yet, and puts the keys in the schema's order. */
export const createWriter =
  <Item extends object>(itemSchema: v.GenericSchema<unknown>): Writer<Item> =>
  item =>
    Buffer.from(JSON.stringify(v.parse(itemSchema, item)))

/** An item that is the same object as before is neither checked nor written anew. */
export const remembering = <Item extends object>(write: Writer<Item>): Writer<Item> => {
  const written = new WeakMap<Item, Buffer>()
  return item => {
    const known = written.get(item)
    if (known) return known
    const bytes = write(item)
    written.set(item, bytes)
    return bytes
  }
}

const COMMA = 0x2c

const listBytes = (items: Buffer[]): Buffer => {
  const bytes = Buffer.allocUnsafe(items.reduce((sum, { length }) => sum + length + 1, 0))
  let at = 0
  for (const item of items) {
    bytes.set(item, at)
    at += item.length
    bytes[at++] = COMMA
  }
  return bytes.subarray(0, -1)
}

/** As JSON.stringify has it, with lists of items that are bytes already: they are copied, not encoded again. */
export const objectBytes = (fields: Record<string, string | number | Buffer[]>): Buffer =>
  Buffer.concat([
    ...Object.entries(fields).flatMap(([key, value], at) => {
      const name = `${at === 0 ? '{' : ','}"${key}":`
      return Array.isArray(value)
        ? [Buffer.from(`${name}[`), listBytes(value), Buffer.from(']')]
        : [Buffer.from(name + JSON.stringify(value))]
    }),
    Buffer.from('}'),
  ])
