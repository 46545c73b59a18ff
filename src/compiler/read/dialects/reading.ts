// What a dialect makes of a document, and the problems that all of them may find.
import type { Diagnostic } from '../../../corpus/diagnostic.ts'

/** Keys in lower case. Values as the dialect gives them: text, numbers, booleans, dates as text, lists, maps. */
export type Metadata = Map<string, unknown>
export type Problem = Omit<Diagnostic, 'file'>
/** `end` is the offset behind the metadata; 0 where the document has none of this dialect. */
export type Reading = { end: number; metadata: Metadata; problems: Problem[] }
export type Dialect = { name: string; read(text: string): Reading | undefined }

export const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

/** Keys in lower case; a key that stands twice keeps its first value and is told. */
export const metadataOf = (entries: Iterable<[unknown, unknown]>, line: number): Omit<Reading, 'end'> => {
  const metadata: Metadata = new Map()
  const problems: Problem[] = []
  for (const [name, value] of entries) {
    const key = String(name).toLowerCase()
    if (metadata.has(key)) problems.push(duplicateKey(key, line))
    else metadata.set(key, value)
  }
  return { metadata, problems }
}

export const duplicateKey = (key: string, line: number): Problem => ({
  rule: 'duplicate-key',
  severity: 'warning',
  line,
  message: `the metadata has "${key.slice(0, 40)}" more than once: the first counts`,
  hint: 'Keep one of them.',
})

export const syntaxProblem = (line: number, message: string, language: string, column?: number): Problem => ({
  rule: 'front-matter-syntax',
  severity: 'error',
  line,
  ...(column === undefined ? {} : { column }),
  message,
  hint: `Mend the ${language}; the rest of the recap was read without its metadata.`,
})
