// `#+KEY: value` lines on top, as notes from Org mode carry them into Markdown.
import { type Dialect, metadataOf } from './reading.ts'

export const org: Dialect = {
  name: 'Org',
  read(text) {
    const found = text.match(/^\s*(?:#\+\w+:.*(?:\n|$))+/)
    if (!found) return undefined
    const entries = [...found[0].matchAll(/^#\+(\w+):(.*)$/gm)].map(([, key = '', value = '']): [string, string] => [
      key,
      value.trim().replace(/^<(\d{4}-\d\d-\d\d)[^>]*>$/, '$1'),
    ])
    return { end: found[0].length, ...metadataOf(entries, 1) }
  },
}
