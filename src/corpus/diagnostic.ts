// A problem in a document: where it is, what it is, what to do. Collected, never thrown.

export const severities = ['error', 'warning', 'note'] as const

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
}

/** `data/recaps/x.md:41:3 unknown-company: "Hostingr" is not in the vocabulary; did you mean "Hostinger"?` */
export const formatDiagnostic = ({ file, line, column, rule, severity, message, hint }: Diagnostic): string => {
  const place = [file, line, line === undefined ? undefined : column].filter(part => part !== undefined).join(':')
  return `${place} ${severity} ${rule}: ${message}${hint ? `\n    ${hint}` : ''}`
}
