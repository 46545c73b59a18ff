// A problem in a document: where it is, what it is, what to do. Collected, never thrown.

export const severities = ['error', 'warning', 'note'] as const

/** What the author may paste to settle a problem. */
export type Correction = {
  /** The case in which it is the right one: `if it is a talk`. */
  when: string
  /** Absent where it is the document's own. */
  file?: string
  line?: number
  /** On a line of its own below that line, at that line's end, or among the entries of a list. */
  where: 'below' | 'end' | 'list'
  text: string
}

export type Diagnostic = {
  /** Kebab-case name of the rule, stable: `unclosed-front-matter`. */
  rule: string
  severity: (typeof severities)[number]
  /** Path of the document, as it was given. */
  file: string
  /** 1-based; absent where the problem is the file's as a whole. */
  line?: number
  column?: number
  message: string
  /** What to do about it, as an imperative sentence. */
  hint?: string
  corrections?: Correction[]
}

export const placeOf = (file: string, line: number | undefined, column?: number): string =>
  [file, line, line === undefined ? undefined : column].filter(part => part !== undefined).join(':')

const wheres = { below: 'on a line of its own below', end: 'at the end of', list: 'in' } as const

/** `if it is a talk, at the end of data/recaps/x.md:41:` */
export const correctionPlace = ({ when, file, line, where }: Correction, ofDocument: string): string =>
  `${when}, ${wheres[where]} ${placeOf(file ?? ofDocument, line)}:`

/** `data/recaps/x.md:41:3 unknown-company: "Hostingr" is not in the vocabulary; did you mean "Hostinger"?` */
export const formatDiagnostic = ({ file, line, column, rule, severity, message, hint, corrections = [] }: Diagnostic): string =>
  [
    `${placeOf(file, line, column)} ${severity} ${rule}: ${message}`,
    ...(hint ? [`    ${hint}`] : []),
    ...corrections.flatMap(correction => [
      `    ${correctionPlace(correction, file)}`,
      ...correction.text.split('\n').map(line => `      ${line}`),
    ]),
  ].join('\n')

/** A tool that opens a file wants a line: the first, where the problem is the file's as a whole. */
export const withLine = (diagnostic: Diagnostic): Diagnostic & { line: number } => ({
  ...diagnostic,
  line: diagnostic.line ?? 1,
})
