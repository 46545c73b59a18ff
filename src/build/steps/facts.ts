// Files and folders in; one JSON line a source file on standard output, diagnostics on standard error. Never stops at one bad file.
import { parseArguments, typedPath } from '../arguments.ts'
import { factsForReport } from '../report/compile-for-report.ts'
import { lookOf, reportDiagnostics } from '../report.ts'

export const run = async (args: string[]): Promise<number> => {
  const { positionals } = parseArguments(args, {})
  const reading = factsForReport(positionals.map(typedPath))
  let next = reading.next()
  for (; !next.done; next = reading.next()) process.stdout.write(`${JSON.stringify(next.value)}\n`)
  const diagnostics = next.value
  if (diagnostics.length > 0) console.error(reportDiagnostics(diagnostics, lookOf(process.stderr, process.env)))
  return 0
}
