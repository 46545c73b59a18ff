// An annotation's YAML in; its keys and values out, each with its line. Data only and bounded: no tags, no aliases, no key
// that reaches an object's prototype (maps stay maps).
import { parseDocument } from 'yaml'
import type { Problem } from '../../read/metadata.ts'
import { escapePattern } from '../escape-pattern.ts'

/** `key` in lower case. */
export type Entry = { key: string; value: unknown; line: number }

/** In UTF-16 units and in keys: no annotation that a person writes has more. */
const MAX_LENGTH = 4_000
const MAX_KEYS = 50
/** Lists and maps in each other: stances are three deep. */
const MAX_DEPTH = 12
const HINT = 'Write it as { key: value, key: [one, two] }; text with a colon, comma or quote in it goes between quotes.'

export const entriesOf = (map: Map<unknown, unknown>, lineOf: (key: string) => number): Entry[] =>
  [...map].slice(0, MAX_KEYS).map(([key, value]) => ({ key: String(key).toLowerCase(), value, line: lineOf(String(key)) }))

/** The line of a key in YAML, TOML or JSON, looked for from `first` on; `first` where it is not found. */
export const lineOfKey = (source: string, first: number, key: string): number => {
  if (key.length > 60) return first
  const at = source.search(new RegExp(`(?:^|[\\s{,"'[])${escapePattern(key)}["']?\\s*[:=\\]]`, 'im'))
  return at < 0 ? first : first + source.slice(0, at + 1).split('\n').length - 1
}

const nestsTooDeeply = (source: string): boolean => {
  let depth = 0
  for (const [sign] of source.matchAll(/[{}[\]]/g)) {
    depth += sign === '{' || sign === '[' ? 1 : -1
    if (depth > MAX_DEPTH) return true
  }
  return new RegExp(`(?:[-?:][ \\t]+){${MAX_DEPTH}}`).test(source)
}

/** `line` is the source's first. */
export const readEntries = (source: string, line: number): { entries: Entry[]; problems: Problem[] } => {
  const refused = (message: string, at = line, hint = HINT): { entries: Entry[]; problems: Problem[] } => ({
    entries: [],
    problems: [{ rule: 'annotation-syntax', severity: 'error', line: at, message, hint }],
  })
  if (source.length > MAX_LENGTH)
    return refused(`the annotation has ${source.length} characters, more than ${MAX_LENGTH}, and was not read`, line, 'Split it.')
  if (nestsTooDeeply(source)) return refused(`the annotation nests lists or maps more than ${MAX_DEPTH} deep, and was not read`)
  try {
    const document = parseDocument(source, { schema: 'core', uniqueKeys: true, merge: false, prettyErrors: true })
    const error = document.errors[0] ?? document.warnings[0]
    if (error)
      return refused(
        `the annotation is no YAML: ${error.message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? ''}`,
        line + (error.linePos?.[0].line ?? 1) - 1,
      )
    const value: unknown = document.toJS({ mapAsMap: true, maxAliasCount: 0 })
    if (!(value instanceof Map)) return refused('the annotation says nothing: behind "hallway:" stand keys with values')
    return { entries: entriesOf(value, key => lineOfKey(source, line, key)), problems: [] }
  } catch (error) {
    return refused(`the annotation cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}
