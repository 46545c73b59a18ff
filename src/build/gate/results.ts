// The JSON report of a test runner and its exit code in; how many tests passed, failed and were skipped out.
// Refuses to call a run good that ended badly: with no report, or with a failure outside every test, one has failed.
import * as v from 'valibot'
import { failed, type Outcome } from './outcome.ts'

const VitestReport = v.object({
  testResults: v.array(v.object({ assertionResults: v.array(v.object({ status: v.string(), fullName: v.string() })) })),
})

const Spec = v.object({ title: v.string(), tests: v.array(v.object({ status: v.string() })) })
type Suite = { title: string; specs: v.InferOutput<typeof Spec>[]; suites?: Suite[] | undefined }
const SuiteSchema: v.GenericSchema<Suite> = v.object({
  title: v.string(),
  specs: v.array(Spec),
  suites: v.optional(v.array(v.lazy(() => SuiteSchema))),
})
const PlaywrightReport = v.object({ suites: v.array(SuiteSchema) })

type Test = { name: string; state: 'passed' | 'failed' | 'skipped' }

const vitestStates: Record<string, Test['state']> = { passed: 'passed', pending: 'skipped', skipped: 'skipped', todo: 'skipped' }
const playwrightStates: Record<string, Test['state']> = { expected: 'passed', flaky: 'passed', skipped: 'skipped' }

const vitestTests = (report: unknown): Test[] =>
  v
    .parse(VitestReport, report)
    .testResults.flatMap(({ assertionResults }) => assertionResults)
    .map(({ status, fullName }) => ({ name: fullName, state: vitestStates[status] ?? 'failed' }))

const testsOfSuite = ({ specs, suites = [] }: Suite): Test[] => [
  ...specs.flatMap(({ title, tests }) =>
    tests.map(({ status }) => ({ name: title, state: playwrightStates[status] ?? ('failed' as const) })),
  ),
  ...suites.flatMap(testsOfSuite),
]

const playwrightTests = (report: unknown): Test[] => v.parse(PlaywrightReport, report).suites.flatMap(testsOfSuite)

const readers = { vitest: vitestTests, playwright: playwrightTests }

/** `report` is the text of the runner's JSON reporter, `undefined` where it wrote none. */
export const outcomeOf = (runner: keyof typeof readers, report: string | undefined, exitCode: number): Outcome => {
  if (report === undefined) return failed
  let tests: Test[]
  try {
    tests = readers[runner](JSON.parse(report))
  } catch {
    return failed
  }
  const count = (state: Test['state']) => tests.filter(test => test.state === state).length
  const failures = count('failed')
  const skipped = tests.filter(test => test.state === 'skipped').map(test => test.name)
  return { passed: count('passed'), failed: exitCode !== 0 && failures === 0 ? 1 : failures, skipped }
}
