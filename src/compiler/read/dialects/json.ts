// JSON on top: a map in braces (Hugo), or keys ended by `;;;` (Hexo), with or without an opening `;;;`.
// JSON is YAML too, and that parser says on which line a mistake is.
import { findFenced, unclosed } from './fences.ts'
import { type Dialect, lineOf } from './reading.ts'
import { readYaml } from './yaml.ts'

/** The offset behind the brace that closes the first one; -1 where none does. */
const endOfMap = (text: string, start: number): number => {
  let depth = 0
  const marks = /"(?:[^"\\\n]|\\.)*"|[{}[\]]/g
  marks.lastIndex = start
  for (let found = marks.exec(text); found; found = marks.exec(text)) {
    if (/[{[]/.test(found[0].charAt(0))) depth++
    else if (/[}\]]/.test(found[0].charAt(0)) && --depth === 0) return marks.lastIndex
  }
  return -1
}

const inBraces = (source: string): string => (/^\s*\{/.test(source) ? source : `{${source}}`)

export const json: Dialect = {
  name: 'JSON',
  read(text) {
    const fenced = findFenced(text, /^\s*;;;[ \t]*()\n/, /^;;;[ \t]*$/m)
    if (fenced) {
      if (!fenced.closed) return /^\s*["{]/.test(fenced.source) ? unclosed(text, fenced, ';;;') : undefined
      return { end: fenced.end, ...readYaml(inBraces(fenced.source), fenced.line, 'JSON') }
    }
    const close = /^\s*"[^"\n]+"\s*:/.test(text.slice(0, 200)) ? text.search(/^;;;[ \t]*$/m) : -1
    if (close >= 0) return { end: close + 3, ...readYaml(inBraces(text.slice(0, close)), 0, 'JSON') }
    // Not `{%` nor `{{` nor `{:`: those are a blog engine's.
    const brace = text.match(/^\s*\{(?=\s*["}])/)
    if (!brace) return undefined
    const start = brace[0].length - 1
    const line = lineOf(text, start) - 1
    const end = endOfMap(text, start)
    if (end < 0) return unclosed(text, { word: '', source: '', line: line + 1, start, end: start }, '}')
    if (!/^[ \t]*(?:\n|$)/.test(text.slice(end, end + 200))) return undefined
    return { end, ...readYaml(text.slice(start, end), line, 'JSON') }
  },
}
