// TOML between `+++` lines (Hugo, Zola).
import { parse } from 'smol-toml'
import type { Dialect, Metadata } from '../metadata.ts'

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
    if (!/^[ \t\n]{0,20}\+\+\+/.test(text)) return undefined
    const found = text.match(/^\s*\+\+\+[ \t]*\n([\s\S]*?)^\+\+\+[ \t]*$/m)
    if (!found || found.index !== 0) return undefined
    const end = found[0].length
    try {
      const table = Object.entries(parse(found[1] ?? ''))
      const metadata: Metadata = new Map(table.map(([key, item]) => [key.toLowerCase(), plain(item)]))
      return { end, metadata, problems: [] }
    } catch (error) {
      const message = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
      return {
        end,
        metadata: new Map(),
        problems: [
          {
            rule: 'front-matter-syntax',
            severity: 'error',
            line: 2,
            message,
            hint: 'Mend the TOML; the rest of the recap was read without its metadata.',
          },
        ],
      }
    }
  },
}
