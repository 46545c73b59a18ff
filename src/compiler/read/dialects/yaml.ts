// YAML between `---` lines (Jekyll, Hugo, Gatsby, Astro). Data only: `---js` and the like are refused, aliases are bounded
// by the parser, duplicate keys are errors, `__proto__` is a key like any other.
import { parseDocument } from 'yaml'
import { boundsProblem } from './bounds.ts'
import { findFenced, unclosed } from './fences.ts'
import { type Dialect, metadataOf, type Reading, syntaxProblem } from './reading.ts'

/** A document may also begin with a rule: what follows that is no key, no list and no map. */
const metadataBegins = /^(?:[ \t]*(?:#[^\n]*)?\n)*[ \t]*(?:["']?[\w$@.][^\n:]{0,60}:(?:\s|$)|- |[{[?])/
const anyBegins = /^(?:[ \t]*\n)*[^\n]+\n(?:[ \t]*\n)*$/

export const yaml: Dialect = {
  name: 'YAML',
  read(text) {
    const fenced = findFenced(text, /^\s*---(?!-)([^\n]*)\n/, /^(?:---|\.\.\.)[ \t]*$/m)
    if (!fenced || fenced.word.includes('-')) return undefined
    const { word, source, line, end, closed } = fenced
    if (!closed) return word || metadataBegins.test(source) ? unclosed(text, fenced, '---') : undefined
    if (word && !/^ya?ml$/i.test(word)) {
      const problem = {
        rule: 'front-matter-language',
        severity: 'error',
        line,
        message: `front matter in "${word.slice(0, 40)}" is not read: metadata is data, never code`,
        hint: 'Write the metadata as YAML between two --- lines.',
      } as const
      return { end, metadata: new Map(), problems: [problem] }
    }
    if (source.trim() && !word && !metadataBegins.test(source) && !anyBegins.test(source)) return undefined
    return { end, ...readYaml(source, line, 'YAML') }
  },
}

/** One mistake often makes the lines behind it wrong too. */
const MAX_ERRORS = 3

/** `line` is the line before the first of the source. */
export const readYaml = (source: string, line: number, language: string): Omit<Reading, 'end'> => {
  const beyond = boundsProblem(source, line, language)
  if (beyond) return { metadata: new Map(), problems: [beyond] }
  try {
    const document = parseDocument(source, {
      prettyErrors: true,
      uniqueKeys: true,
      schema: 'core',
      merge: false,
      logLevel: 'silent',
    })
    const problems = document.errors.slice(0, MAX_ERRORS).map(error => {
      const [place] = error.linePos ?? []
      return syntaxProblem(line + (place?.line ?? 1), error.message.split('\n')[0] ?? error.message, language, place?.col ?? 1)
    })
    if (problems.length > 0) return { metadata: new Map(), problems }
    const value: unknown = document.toJS({ mapAsMap: true, maxAliasCount: 50 })
    if (value instanceof Map) return metadataOf(value, line + 1)
    if (value === null || value === undefined) return { metadata: new Map(), problems: [] }
    const problem = {
      rule: 'front-matter-shape',
      severity: 'warning',
      line: line + 1,
      message: `the metadata is ${Array.isArray(value) ? 'a list' : 'one value'}, not keys with values, and was not read`,
      hint: 'Write a key before each value, as in "title: …".',
    } as const
    return { metadata: new Map(), problems: [problem] }
  } catch (error) {
    // Aliases that name nothing, or too much, and nesting past the parser's stack.
    const message = error instanceof Error ? error.message : String(error)
    const alias = message.match(/alias.*?: (\S+)/i)?.[1]
    const at = alias ? source.split('\n').findIndex(text => text.includes(`*${alias}`)) : 0
    return {
      metadata: new Map(),
      problems: [
        {
          ...syntaxProblem(line + Math.max(0, at) + 1, `the metadata cannot be read: ${message.split('\n')[0] ?? ''}`, language),
          hint: 'Write plain keys and values, without aliases; put text that begins with * or & in quotes.',
        },
      ],
    }
  }
}
