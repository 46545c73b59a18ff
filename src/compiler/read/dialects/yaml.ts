// YAML between `---` lines (Jekyll, Hugo, Gatsby, Astro). Data only: `---js` and the like are refused, aliases are bounded
// by the parser, duplicate keys are errors, `__proto__` is a key like any other.
import { parseDocument } from 'yaml'
import type { Dialect, Metadata } from '../metadata.ts'

export const yaml: Dialect = {
  name: 'YAML',
  read(text) {
    const opening = text.match(/^\s*---([^\n-]*)\n/)
    if (!opening) return undefined
    const language = (opening[1] ?? '').trim()
    const start = opening[0].length
    const closing = text.slice(start).match(/^(?:---|\.\.\.)[ \t]*$/m)
    const line = text.slice(0, start).split('\n').length - 1
    if (!closing || closing.index === undefined) {
      if (language) return undefined
      const problem = {
        rule: 'unclosed-front-matter',
        severity: 'warning',
        line,
        message: 'the front matter that begins here has no closing ---',
        hint: 'Write --- alone on the line behind the metadata.',
      } as const
      return { end: start, metadata: new Map(), problems: [problem] }
    }
    const end = start + closing.index + closing[0].length
    if (language && !/^ya?ml$/i.test(language)) {
      const problem = {
        rule: 'front-matter-language',
        severity: 'error',
        line,
        message: `front matter in "${language}" is not read: metadata is data, never code`,
        hint: 'Write the metadata as YAML between two --- lines.',
      } as const
      return { end, metadata: new Map(), problems: [problem] }
    }
    return { end, ...readYaml(text.slice(start, start + closing.index), line) }
  },
}

/** `line` is the line before the first of the YAML. */
const readYaml = (source: string, line: number): { metadata: Metadata; problems: import('../metadata.ts').Problem[] } => {
  try {
    const document = parseDocument(source, { prettyErrors: true, uniqueKeys: true, schema: 'core', merge: false })
    const problems = document.errors.map(error => ({
      rule: 'front-matter-syntax',
      severity: 'error' as const,
      line: line + (error.linePos?.[0].line ?? 1),
      column: error.linePos?.[0].col ?? 1,
      message: error.message.split('\n')[0] ?? error.message,
      hint: 'Mend the YAML; the rest of the recap was read without its metadata.',
    }))
    if (problems.length > 0) return { metadata: new Map(), problems }
    const value: unknown = document.toJS({ mapAsMap: true, maxAliasCount: 50 })
    if (!(value instanceof Map)) return { metadata: new Map(), problems: [] }
    return { metadata: new Map([...value].map(([key, item]) => [String(key).toLowerCase(), item])), problems: [] }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return {
      metadata: new Map(),
      problems: [
        {
          rule: 'front-matter-syntax',
          severity: 'error',
          line: line + 1,
          message: `the metadata cannot be read: ${message}`,
          hint: 'Write plain keys and values, without aliases.',
        },
      ],
    }
  }
}
