// --fix in, or nothing; what can be checked without a build or a browser, checked. Exit code out.
import { parseArguments } from '../arguments.ts'
import { format, lint, types, unit } from '../gate/checks.ts'
import { runChecks } from '../gate/run-checks.ts'

export const run = async (args: string[]): Promise<number> => {
  const { fix = false } = parseArguments(args, { fix: { type: 'boolean' } }).values
  return runChecks([format, lint, types, unit], { fix })
}
