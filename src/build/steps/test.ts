// Names of checks in, or none for all; everything that a change must pass, run. Exit code out.
import { parseArguments } from '../arguments.ts'
import { build, endToEnd, format, lint, recaps, types, unit } from '../gate/checks.ts'
import { type Planned, runChecks } from '../gate/run-checks.ts'
import { Refusal } from '../refusal.ts'

const checks: Planned[] = [format, lint, types, unit, recaps, build, { ...endToEnd, needs: build.name }]

export const run = async (args: string[]): Promise<number> => {
  const { positionals } = parseArguments(args, {})
  const unknown = positionals.find(name => !checks.some(check => check.name === name))
  if (unknown) throw new Refusal(`"${unknown}" is none of the checks ${checks.map(({ name }) => name).join(', ')}`)
  const wanted = checks.filter(({ name }) => positionals.length === 0 || positionals.includes(name))
  // A check that is asked for alone is run on what the last build left.
  const isPlanned = (needs: string | undefined) => wanted.some(({ name }) => name === needs)
  return runChecks(wanted.map(({ needs, ...check }) => (needs && isPlanned(needs) ? { ...check, needs } : check)))
}
