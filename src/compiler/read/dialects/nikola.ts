// `.. key: value` lines on top, bare or within one HTML comment (Nikola). At least two keys, one of them usual.
import { type Dialect, lineOf, metadataOf } from './reading.ts'
import { usualKeys } from './usual-keys.ts'

const keyLine = /^\.\.[ \t]+([A-Za-z][\w-]{0,40}):(?!:)([^\n]*)$/
const onTop = /^\s*(<!--[ \t\r]*\n\s*)?(?=\.\. )/
const MAX_LINES = 100

export const nikola: Dialect = {
  name: 'Nikola',
  read(text) {
    const found = text.match(onTop)
    if (!found) return undefined
    const start = found[0].length
    const lines = text.slice(start).split('\n', MAX_LINES)
    const past = lines.findIndex(line => !keyLine.test(line))
    const own = past < 0 ? lines : lines.slice(0, past)
    const entries = own.flatMap((line): [string, string][] => {
      const [, key, value] = line.match(keyLine) ?? []
      return key === undefined || value === undefined ? [] : [[key, value.trim()]]
    })
    if (entries.length < 2 || !entries.some(([key]) => usualKeys.has(key.toLowerCase()))) return undefined
    const until = Math.min(text.length, start + own.reduce((sum, line) => sum + line.length + 1, 0))
    const closed = found[1] === undefined ? 0 : text.slice(until).match(/^\s*-->/)?.[0].length
    return closed === undefined ? undefined : { end: until + closed, ...metadataOf(entries, lineOf(text, start)) }
  },
}
