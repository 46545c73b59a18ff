// A document's text in; its metadata and the same text with the metadata blanked out, so that every offset and line of the
// body is the file's own. Knows each dialect of dialects/; runs nothing, resolves no tags, never throws.
import type { Diagnostic } from '../../corpus/diagnostic.ts'
import { pelican } from './dialects/pelican.ts'
import { toml } from './dialects/toml.ts'
import { yaml } from './dialects/yaml.ts'

/** Keys in lower case. Values as the dialect gives them: text, numbers, booleans, dates as text, lists, maps. */
export type Metadata = Map<string, unknown>
export type Problem = Omit<Diagnostic, 'file'>
/** `end` is the offset behind the metadata; 0 where the document has none of this dialect. */
export type Reading = { end: number; metadata: Metadata; problems: Problem[] }
export type Dialect = { name: string; read(text: string): Reading | undefined }

/** The first that recognises the document reads it. */
const dialects: Dialect[] = [yaml, toml, pelican]

const blank = (text: string): string => text.replace(/[^\n]/g, ' ')

export const readMetadata = (text: string): { metadata: Metadata; body: string; dialect: string; problems: Problem[] } => {
  for (const dialect of dialects) {
    const reading = dialect.read(text)
    if (!reading) continue
    const { end, metadata, problems } = reading
    return { metadata, body: blank(text.slice(0, end)) + text.slice(end), dialect: dialect.name, problems }
  }
  return { metadata: new Map(), body: text, dialect: 'none', problems: [] }
}

/** A value as one line of text; absent where it is none. */
export const textOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value.trim() || undefined
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  return undefined
}

/** A calendar date (ISO 8601) from `2015-06-07`, `2016-07-14T00:00:00Z`, `2013-03-19 22:56:44`. */
export const dateOf = (value: unknown): string | undefined => textOf(value)?.match(/^\d{4}-\d{2}-\d{2}/)?.[0]

/** The map under a key, keys in lower case; empty where there is none. */
export const mapOf = (value: unknown): Metadata =>
  value instanceof Map ? new Map([...value].map(([key, item]) => [String(key).toLowerCase(), item])) : new Map()
