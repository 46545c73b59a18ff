// Files and folders in; one JSON line a source file on standard output, diagnostics on standard error. Never stops at one bad file.
import { parseArguments, typedPath } from '../arguments.ts'
import { compilePaths } from '../compile-paths.ts'
import { reportDiagnostics } from '../report.ts'

export const run = async (args: string[]): Promise<number> => {
  const { positionals } = parseArguments(args, {})
  const { facts, diagnostics } = compilePaths(positionals.length > 0 ? positionals.map(typedPath) : undefined)
  for (const line of facts) process.stdout.write(`${JSON.stringify(line)}\n`)
  if (diagnostics.length > 0) console.error(reportDiagnostics(diagnostics, process.stderr.isTTY && !process.env['NO_COLOR']))
  return 0
}
