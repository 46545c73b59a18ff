// Files and folders in; one JSON line a source file on standard output, diagnostics on standard error. Never stops at one bad file.
import { parseArguments, typedPath } from '../arguments.ts'
import { compileForReport } from '../report/compile-for-report.ts'
import { lookOf, reportDiagnostics } from '../report.ts'

export const run = async (args: string[]): Promise<number> => {
  const { positionals } = parseArguments(args, {})
  const { facts, diagnostics } = compileForReport(positionals.map(typedPath))
  for (const line of facts) process.stdout.write(`${JSON.stringify(line)}\n`)
  if (diagnostics.length > 0) console.error(reportDiagnostics(diagnostics, lookOf(process.stderr, process.env)))
  return 0
}
