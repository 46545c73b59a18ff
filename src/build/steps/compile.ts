// Files and folders in, the report on standard output. Writes nothing but to --out; exit 1 on errors, with --strict on warnings too.
import { writeFileSync } from 'node:fs'
import { parseArguments, typedPath } from '../arguments.ts'
import { Refusal } from '../refusal.ts'
import { compileForReport } from '../report/compile-for-report.ts'
import { formats } from '../report/formats.ts'
import { countBySeverity, lookOf } from '../report.ts'

const options = {
  strict: { type: 'boolean' },
  verbose: { type: 'boolean' },
  out: { type: 'string' },
  format: { type: 'string', default: 'text' },
} as const

const writeOut = (path: string, text: string): void => {
  try {
    writeFileSync(typedPath(path), text)
  } catch (error) {
    throw new Refusal(`--out ${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`)
  }
}

export const run = async (args: string[]): Promise<number> => {
  const { values, positionals } = parseArguments(args, options)
  const report = Object.hasOwn(formats, values.format) ? formats[values.format] : undefined
  if (!report) throw new Refusal(`--format is one of ${Object.keys(formats).join(', ')}, not "${values.format}"`)
  const compilation = compileForReport(positionals.map(typedPath))
  if (values.out) writeOut(values.out, `${JSON.stringify(compilation, null, 2)}\n`)
  process.stdout.write(`${report(compilation, lookOf(process.stdout, process.env), values.verbose ?? false)}\n`)
  const { error, warning } = countBySeverity(compilation.diagnostics)
  return error > 0 || (values.strict && warning > 0) ? 1 : 0
}
