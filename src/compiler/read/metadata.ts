// A document's text in; its metadata and the same text with the metadata blanked out, so that every offset and line of the
// body is the file's own. Knows each dialect of dialects/; runs nothing, resolves no tags, never throws.
import { blank } from './blank.ts'
import { readDate } from './dates.ts'
import { hexo } from './dialects/hexo.ts'
import { json } from './dialects/json.ts'
import { nikola } from './dialects/nikola.ts'
import { org } from './dialects/org.ts'
import { pelican } from './dialects/pelican.ts'
import type { Dialect, Metadata, Problem } from './dialects/reading.ts'
import { toml } from './dialects/toml.ts'
import { yaml } from './dialects/yaml.ts'

export type { Metadata, Problem } from './dialects/reading.ts'

/** The first that recognises the document reads it. */
const dialects: Dialect[] = [yaml, toml, json, hexo, pelican, org, nikola]

/** What generators call the day of a post, the most usual first. */
const dateKeys = ['date', 'pubdate', 'publishdate', 'publisheddate', 'published_at', 'publishedat', 'published', 'created']

export const readMetadata = (text: string): { metadata: Metadata; body: string; dialect: string; problems: Problem[] } => {
  for (const dialect of dialects) {
    const reading = dialect.read(text)
    if (!reading) continue
    const { end, metadata, problems } = reading
    const body = blank(text.slice(0, end)) + text.slice(end)
    return { metadata, body, dialect: dialect.name, problems: [...problems, ...settleDate(metadata, text.slice(0, end))] }
  }
  return { metadata: new Map(), body: text, dialect: 'none', problems: [] }
}

/** Puts the day of the post under `date`, and says what cannot be one. */
const settleDate = (metadata: Metadata, source: string): Problem[] => {
  const key = dateKeys.find(name => typeof metadata.get(name) === 'string' || typeof metadata.get(name) === 'number')
  const text = key === undefined ? undefined : textOf(metadata.get(key))
  if (key === undefined || text === undefined) return []
  const found = readDate(text)
  if (found?.exists) {
    metadata.set('date', found.date)
    return []
  }
  const index = source.search(new RegExp(`^[ \\t]*(?:#\\+|\\.\\. )?["']?${key}["']?[ \\t]*[:=]`, 'im'))
  const line = source.slice(0, Math.max(0, index)).split('\n').length
  const hint = 'Write it as year-month-day: 2017-09-02.'
  return [
    found
      ? { rule: 'impossible-date', severity: 'warning', line, message: `no calendar has the date ${text.slice(0, 40)}`, hint }
      : { rule: 'unclear-date', severity: 'note', line, message: `"${text.slice(0, 40)}" is not read as a date`, hint },
  ]
}

/** A value as one line of text: a list as its items, a map by its name; absent where it is none. */
export const textOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value.trim() || undefined
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (value instanceof Map) return typeof value.get('name') === 'string' ? textOf(value.get('name')) : undefined
  if (!Array.isArray(value)) return undefined
  const texts = value.flatMap((item): string[] => (Array.isArray(item) ? [] : [textOf(item) ?? []].flat()))
  return texts.join(', ') || undefined
}

/** A calendar date (ISO 8601) from whatever readDate knows. */
export const dateOf = (value: unknown): string | undefined => {
  const found = readDate(textOf(value) ?? '')
  return found?.exists ? found.date : undefined
}

/** The map under a key, keys in lower case; empty where there is none. */
export const mapOf = (value: unknown): Metadata =>
  value instanceof Map ? new Map([...value].map(([key, item]) => [String(key).toLowerCase(), item])) : new Map()
