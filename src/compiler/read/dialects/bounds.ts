// Metadata's source in; what makes it larger than metadata ever is out. Looked at before parsing: parsers compare each key with
// every other, and one that recurses to the end of the stack can take the whole process with it, past any catch.
import { type Problem, syntaxProblem } from './reading.ts'

const MAX_DEPTH = 50
/** In UTF-16 units; the largest of real posts has a tenth. */
const MAX_LENGTH = 16_000

/** 1-based; undefined where it is not too deep. */
const tooDeepAt = (source: string): number | undefined => {
  let depth = 0
  for (const [index, line] of source.split('\n').entries()) {
    for (const mark of line.match(/[{}[\]]/g) ?? []) {
      depth = /[{[]/.test(mark) ? depth + 1 : Math.max(0, depth - 1)
      if (depth > MAX_DEPTH) return index + 1
    }
    const items = line.match(/^(?:[ \t]*[-?:](?=[ \t]))+/)?.[0].match(/[-?:]/g) ?? []
    if (items.length > MAX_DEPTH || line.search(/\S/) > MAX_DEPTH * 4) return index + 1
  }
  return undefined
}

/** `line` is the line before the first of the source. */
export const boundsProblem = (source: string, line: number, language: string): Problem | undefined => {
  if (source.length > MAX_LENGTH)
    return syntaxProblem(line + 1, `the metadata has ${source.length} characters, more than ${MAX_LENGTH}`, language)
  const deep = tooDeepAt(source)
  return deep === undefined
    ? undefined
    : syntaxProblem(line + deep, `the metadata is nested more than ${MAX_DEPTH} deep`, language)
}
