// What a step of the gate came to; several in, the one line that tells the whole out.

export type Outcome = {
  passed: number
  failed: number
  /** By name: what was not run must be seen not to have been run. */
  skipped: string[]
}

export const passed: Outcome = { passed: 1, failed: 0, skipped: [] }
export const failed: Outcome = { passed: 0, failed: 1, skipped: [] }
export const notRun = (name: string): Outcome => ({ passed: 0, failed: 0, skipped: [name] })

export const addOutcomes = (outcomes: Outcome[]): Outcome => ({
  passed: outcomes.reduce((sum, outcome) => sum + outcome.passed, 0),
  failed: outcomes.reduce((sum, outcome) => sum + outcome.failed, 0),
  skipped: outcomes.flatMap(outcome => outcome.skipped),
})

export const summaryLine = ({ passed, failed, skipped }: Outcome): string =>
  `${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`
