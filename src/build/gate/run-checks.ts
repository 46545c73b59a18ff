// Checks in; all of them run, whatever the earlier ones came to, and the last line of the output says how it went. Exit code out.
import type { Check } from './checks.ts'
import { addOutcomes, failed, notRun, type Outcome, summaryLine } from './outcome.ts'

export type Planned = Check & {
  /** The name of a check that this one has no sense without. */
  needs?: string
}

const settle = async (check: Check, fix: boolean): Promise<Outcome> => {
  try {
    return await check.run({ fix })
  } catch (error) {
    console.log(error instanceof Error ? error.message : error)
    return failed
  }
}

export const runChecks = async (checks: Planned[], { fix = false } = {}): Promise<number> => {
  const outcomes = new Map<string, Outcome>()
  for (const check of checks) {
    console.log(`\n── ${check.name} ──`)
    const started = performance.now()
    const isMissing = check.needs !== undefined && outcomes.get(check.needs)?.failed !== 0
    const outcome = isMissing ? notRun(`${check.name} (it needs ${check.needs}, which failed)`) : await settle(check, fix)
    outcomes.set(check.name, outcome)
    console.log(`${check.name}: ${summaryLine(outcome)}, ${((performance.now() - started) / 1000).toFixed(1)} s`)
  }
  const total = addOutcomes([...outcomes.values()])
  console.log('')
  for (const name of total.skipped) console.log(`Skipped: ${name}`)
  const broken = [...outcomes].filter(([, outcome]) => outcome.failed > 0).map(([name]) => name)
  if (broken.length > 0) console.log(`Failed in: ${broken.join(', ')}`)
  console.log(summaryLine(total))
  return total.failed > 0 ? 1 : 0
}
