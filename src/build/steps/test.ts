// Names of checks in, or none for all; everything that a change must pass, run. --under-path: build and journeys alone, on the site
// under a path; a second run of all journeys is for who changed addresses. Exit code out.
import { parseArguments } from '../arguments.ts'
import { build, endToEnd, endToEndUnderPath, format, lint, recaps, types, unit } from '../gate/checks.ts'
import { type Planned, runChecks } from '../gate/run-checks.ts'
import { Refusal } from '../refusal.ts'

const checks: Planned[] = [format, lint, types, unit, recaps, build, { ...endToEnd, needs: build.name }]
const underPath: Planned[] = [build, { ...endToEndUnderPath, needs: build.name }]

export const run = async (args: string[]): Promise<number> => {
  const { positionals, values } = parseArguments(args, { 'under-path': { type: 'boolean' } })
  const offered = values['under-path'] ? underPath : checks
  const unknown = positionals.find(name => !offered.some(check => check.name === name))
  if (unknown) throw new Refusal(`"${unknown}" is none of the checks ${offered.map(({ name }) => name).join(', ')}`)
  const wanted = offered.filter(({ name }) => positionals.length === 0 || positionals.includes(name))
  // A check that is asked for alone is run on what the last build left.
  const isPlanned = (needs: string | undefined) => wanted.some(({ name }) => name === needs)
  return runChecks(wanted.map(({ needs, ...check }) => (needs && isPlanned(needs) ? { ...check, needs } : check)))
}
