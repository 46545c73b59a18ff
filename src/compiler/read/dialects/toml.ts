// TOML between `+++` lines (Hugo, Zola).
import { parse, TomlError } from 'smol-toml'
import { boundsProblem } from './bounds.ts'
import { findFenced, unclosed } from './fences.ts'
import { type Dialect, metadataOf, syntaxProblem } from './reading.ts'

/** Tables as maps and dates as ISO text, as the YAML dialect has them. */
const plain = (value: unknown): unknown => {
  if (value instanceof Date) return String(value.toISOString())
  if (Array.isArray(value)) return value.map(plain)
  if (value !== null && typeof value === 'object') return new Map(Object.entries(value).map(([key, item]) => [key, plain(item)]))
  return value
}

export const toml: Dialect = {
  name: 'TOML',
  read(text) {
    const fenced = findFenced(text, /^\s*\+\+\+[ \t]*(#[^\n]*)?\n/, /^\+\+\+[ \t]*$/m)
    if (!fenced) return undefined
    const { source, line, end, closed } = fenced
    if (!closed) return /^\s*(?:#|\[|["'\w-][^\n]{0,60}=)/.test(source) ? unclosed(text, fenced, '+++') : undefined
    const beyond = boundsProblem(source, line, 'TOML')
    if (beyond) return { end, metadata: new Map(), problems: [beyond] }
    try {
      const table = Object.entries(parse(source)).map(([key, value]): [string, unknown] => [key, plain(value)])
      return { end, ...metadataOf(table, line + 1) }
    } catch (error) {
      const message = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
      const place = error instanceof TomlError ? error : { line: 1, column: 1 }
      return { end, metadata: new Map(), problems: [syntaxProblem(line + place.line, message, 'TOML', place.column)] }
    }
  },
}
