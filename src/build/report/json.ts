// A compilation in; one JSON document for other programs out: totals, diagnostics, and the facts of each file with their evidence.
import type { Compilation } from '../../compiler/compile.ts'
import { withLine } from '../../corpus/diagnostic.ts'
import { countAll } from './totals.ts'

export const reportJson = (compilation: Compilation): string =>
  JSON.stringify(
    { totals: countAll(compilation), diagnostics: compilation.diagnostics.map(withLine), facts: compilation.facts },
    null,
    2,
  )
