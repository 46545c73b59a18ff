// A list of texts in, two columns out (UTF-16 units, and where each text begins); from these, each text by its place.
import { columnOf, type Columns, IndexError, narrowed } from './container.ts'

export type StringColumns = { units: Uint16Array; offsets: Uint8Array | Uint16Array | Uint32Array }

export const packStrings = (texts: readonly string[]): StringColumns => {
  const offsets = new Uint32Array(texts.length + 1)
  texts.forEach((text, i) => {
    offsets[i + 1] = (offsets[i] ?? 0) + text.length
  })
  const units = new Uint16Array(offsets[texts.length] ?? 0)
  texts.forEach((text, i) => {
    const start = offsets[i] ?? 0
    for (let at = 0; at < text.length; at++) units[start + at] = text.charCodeAt(at)
  })
  return { units, offsets: narrowed(offsets) }
}

export const unpackString = ({ units, offsets }: StringColumns, place: number): string => {
  let text = ''
  for (let at = offsets[place] ?? 0; at < (offsets[place + 1] ?? 0); at++) text += String.fromCharCode(units[at] ?? 0)
  return text
}

export const unpackStrings = (columns: StringColumns): string[] =>
  Array.from({ length: Math.max(0, columns.offsets.length - 1) }, (_, place) => unpackString(columns, place))

/** The two columns that stand in an index under a name. */
export const stringsOf = (columns: Columns, name: string): StringColumns => {
  const units = columnOf(columns, `${name}.units`)
  const offsets = columnOf(columns, `${name}.offsets`)
  if (!(units instanceof Uint16Array) || offsets instanceof Float64Array) throw new IndexError(`${name} is of another type`)
  return { units, offsets }
}
