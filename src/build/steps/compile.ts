// Files and folders in, the report on standard output. Writes nothing but to --out; exit 1 on errors, with --strict on warnings too.
import { writeFileSync } from 'node:fs'
import { parseArguments, typedPath } from '../arguments.ts'
import { compilePaths } from '../compile-paths.ts'
import { Refusal } from '../refusal.ts'
import { countBySeverity, reportCompilation } from '../report.ts'

const options = {
  strict: { type: 'boolean' },
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
  if (values.format !== 'text' && values.format !== 'json') throw new Refusal(`--format is text or json, not "${values.format}"`)
  const compilation = compilePaths(positionals.length > 0 ? positionals.map(typedPath) : undefined)
  const json = () => `${JSON.stringify(compilation, null, 2)}\n`
  if (values.out) writeOut(values.out, json())
  process.stdout.write(
    values.format === 'json' ? json() : `${reportCompilation(compilation, process.stdout.isTTY && !process.env['NO_COLOR'])}\n`,
  )
  const { error, warning } = countBySeverity(compilation.diagnostics)
  return error > 0 || (values.strict && warning > 0) ? 1 : 0
}
