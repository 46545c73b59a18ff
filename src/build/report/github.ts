// A compilation in; workflow commands out, which GitHub shows beside the lines of a change.
// https://docs.github.com/actions/reference/workflow-commands-for-github-actions
import type { Compilation } from '../../compiler/compile.ts'
import { correctionPlace, type Diagnostic, withLine } from '../../corpus/diagnostic.ts'
import { totals } from './totals.ts'

const commands: Record<Diagnostic['severity'], string> = { error: 'error', warning: 'warning', note: 'notice' }

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

const command = (diagnostic: Diagnostic): string => {
  const { file, line, column, rule, severity, message, hint, corrections = [] } = withLine(diagnostic)
  const properties = Object.entries({ file, line, col: column, title: rule })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  const paste = corrections.flatMap(correction => [correctionPlace(correction, file), correction.text])
  return `::${commands[severity]} ${properties.join(',')}::${escapeData([message, ...(hint ? [hint] : []), ...paste].join('\n'))}`
}

export const reportGithub = (compilation: Compilation): string =>
  [...compilation.diagnostics.map(command), totals(compilation)].join('\n')
