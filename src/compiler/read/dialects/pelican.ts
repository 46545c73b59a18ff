// `Key: value` lines on top, ended by an empty line (Pelican, MultiMarkdown); indented lines go on with the value. At least
// two keys, one of them usual.
import { type Dialect, duplicateKey, lineOf, type Metadata, type Problem } from './reading.ts'
import { usualKeys } from './usual-keys.ts'

const keyLine = /^([A-Za-z][\w-]*(?: [\w-]+)?(?: [\w-]+)?):(?!\/\/)(.*)$/
const MAX_KEY = 60

export const pelican: Dialect = {
  name: 'Pelican',
  read(text) {
    const start = text.search(/\S/)
    const first = text.slice(0, Math.max(0, start)).lastIndexOf('\n') + 1
    if (start !== first) return undefined
    const metadata: Metadata = new Map()
    const problems: Problem[] = []
    let line = lineOf(text, start)
    let end = start
    let key: string | undefined
    for (let next = text.indexOf('\n', end); ; next = text.indexOf('\n', end)) {
      const to = next < 0 ? text.length : next
      const content = text.slice(end, to)
      if (!content.trim()) break
      const [, name, value = ''] = content.match(keyLine) ?? []
      if (name !== undefined && name.length <= MAX_KEY) {
        key = name.toLowerCase()
        if (metadata.has(key)) {
          problems.push(duplicateKey(key, line))
          key = ''
        } else metadata.set(key, value.trim())
      } else if (/^\s/.test(content) && key !== undefined) {
        if (key) metadata.set(key, `${String(metadata.get(key))} ${content.trim()}`.trim())
      } else return undefined
      line++
      end = Math.min(text.length, to + 1)
      if (next < 0) break
    }
    const usual = [...metadata.keys()].some(name => usualKeys.has(name))
    return usual && metadata.size >= 2 ? { end, metadata, problems } : undefined
  },
}
