// YAML that is closed by a `---` line but not opened by one (Hexo). At least two keys, one of them usual: else it is a
// paragraph that `---` makes a heading.
import { type Dialect, lineOf } from './reading.ts'
import { usualKeys } from './usual-keys.ts'
import { readYaml } from './yaml.ts'

const line = /^(?:(?<key>[A-Za-z][\w-]{0,40}):(?:[ \t].*)?|[ \t]+\S.*|-[ \t].*|#.*)$/
const MAX_LINES = 100

export const hexo: Dialect = {
  name: 'Hexo',
  read(text) {
    const start = text.search(/\S/)
    if (start < 0 || !/^[A-Za-z][\w-]{0,40}:/.test(text.slice(start, start + 50))) return undefined
    const lines = text.slice(start).split('\n', MAX_LINES)
    const close = lines.findIndex(content => /^---[ \t]*$/.test(content))
    const own = lines.slice(0, Math.max(0, close))
    const keys = own.flatMap(content => content.match(line)?.groups?.key?.toLowerCase() ?? [])
    if (keys.length < 2 || !own.every(content => line.test(content)) || !keys.some(key => usualKeys.has(key))) return undefined
    const source = own.join('\n')
    const end = start + source.length + 1 + (lines[close]?.length ?? 0)
    return { end, ...readYaml(source, lineOf(text, start) - 1, 'YAML') }
  },
}
