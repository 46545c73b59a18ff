// `Key: value` lines on top, ended by an empty line (Pelican, MultiMarkdown). At least two, one of them a key that such
// posts have: a first paragraph such as `Note: this is long` is no metadata.
import type { Dialect, Metadata } from '../metadata.ts'

const usual = new Set([
  'title',
  'date',
  'slug',
  'category',
  'tags',
  'author',
  'authors',
  'summary',
  'modified',
  'status',
  'tagline',
  'lang',
])

export const pelican: Dialect = {
  name: 'Pelican',
  read(text) {
    const found = text.match(/^(?:[A-Za-z][\w-]{0,40}:(?!\/\/)[^\n]*\n(?:[ \t]+\S[^\n]*\n)*){2,}(?=\s*\n)/)
    if (!found) return undefined
    const metadata: Metadata = new Map()
    for (const line of found[0].split('\n')) {
      const colon = line.indexOf(':')
      if (colon > 0 && !/^\s/.test(line)) metadata.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim())
    }
    return [...metadata.keys()].some(key => usual.has(key)) ? { end: found[0].length, metadata, problems: [] } : undefined
  },
}
