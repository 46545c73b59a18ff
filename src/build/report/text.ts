// A compilation in; what a person reads in a terminal out: each recap, what concerns none or several of them, the totals.
import type { Compilation } from '../../compiler/compile.ts'
import type { Diagnostic } from '../../corpus/diagnostic.ts'
import { reportDiagnostics } from './diagnostics.ts'
import { type Look, paint, plainLook, wrap } from './look.ts'
import { reportRecap } from './recap.ts'
import { totals } from './totals.ts'

/** Of several recaps together, wherever it is first seen. */
const isAcross = ({ rule }: Diagnostic): boolean => rule === 'near-duplicate'

export const reportText = (compilation: Compilation, look: Look = plainLook, verbose = false): string => {
  const { facts, diagnostics } = compilation
  const ofFile = new Map<string, Diagnostic[]>(facts.map(({ file }) => [file, []]))
  const others: Diagnostic[] = []
  for (const diagnostic of diagnostics) (isAcross(diagnostic) ? others : (ofFile.get(diagnostic.file) ?? others)).push(diagnostic)
  return [
    ...facts.map(one => reportRecap(look, one, ofFile.get(one.file) ?? [], verbose)),
    reportDiagnostics(others, look, verbose),
    wrap(look, paint(look, 'bold', totals(compilation))),
  ]
    .filter(Boolean)
    .join('\n\n')
}
