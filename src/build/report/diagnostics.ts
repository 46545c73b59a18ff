// Diagnostics in; their text out, sorted by place, what is to be pasted on lines of its own.
import { correctionPlace, type Diagnostic, formatDiagnostic } from '../../corpus/diagnostic.ts'
import { compare } from '../../corpus/order.ts'
import { type Look, paint, plainLook, severityStyles, wrap } from './look.ts'

export const countBySeverity = (diagnostics: Diagnostic[]): Record<Diagnostic['severity'], number> => {
  const counts = { error: 0, warning: 0, note: 0 }
  for (const { severity } of diagnostics) counts[severity]++
  return counts
}

const inOrder = (a: Diagnostic, b: Diagnostic): number =>
  compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)

/** `a.md:7:3 note doubtful-talk: …`, the hint, and what to paste where: never wrapped, so that it can be copied. */
const reportDiagnostic = (look: Look, diagnostic: Diagnostic, likewise: Diagnostic[]): string => {
  const { file, severity, hint, corrections = [] } = diagnostic
  const { hint: _, corrections: __, ...said } = diagnostic
  const lines = likewise.map(({ line }) => line).filter(line => line !== undefined)
  return [
    paint(look, severityStyles[severity], wrap(look, formatDiagnostic(said), 4, 0)),
    ...(lines.length > 0 ? [wrap(look, `likewise on line${lines.length > 1 ? 's' : ''} ${lines.join(', ')}`, 4)] : []),
    ...(hint ? [wrap(look, hint, 4)] : []),
    ...corrections.flatMap(correction => [
      paint(look, 'dim', wrap(look, correctionPlace(correction, file), 4)),
      ...correction.text.split('\n').map(line => `      ${line}`),
    ]),
  ].join('\n')
}

/** Of a recap many talks may have no speaker, and one line says so. */
const told = new Set(['talk-without-speaker', 'link-not-web'])

/** `all`: none is told together with others of its rule. */
export const reportDiagnostics = (diagnostics: Diagnostic[], look: Look = plainLook, all = true): string => {
  const sorted = diagnostics.toSorted(inOrder)
  const groups = new Map<string, Diagnostic[]>()
  sorted.forEach((diagnostic, at) => {
    const { rule, file } = diagnostic
    const key = !all && told.has(rule) ? `${rule} ${file}` : String(at)
    groups.set(key, [...(groups.get(key) ?? []), diagnostic])
  })
  return [...groups.values()].flatMap(([first, ...rest]) => (first ? [reportDiagnostic(look, first, rest)] : [])).join('\n')
}
