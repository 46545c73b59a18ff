import { expect, test } from 'vitest'
import { addOutcomes, summaryLine } from './outcome.ts'
import { outcomeOf } from './results.ts'

const vitest = (...statuses: string[]) =>
  JSON.stringify({ testResults: [{ assertionResults: statuses.map((status, i) => ({ status, fullName: `test ${i}` })) }] })

const spec = (status: string) => ({ title: `spec ${status}`, tests: [{ status }] })
const playwright = (...statuses: string[]) =>
  JSON.stringify({ suites: [{ title: 'a.spec.ts', specs: [], suites: [{ title: 'group', specs: statuses.map(spec) }] }] })

test('tests are counted by what became of them, and those not run are named', () => {
  expect(outcomeOf('vitest', vitest('passed', 'passed', 'failed', 'todo', 'pending'), 1)).toEqual({
    passed: 2,
    failed: 1,
    skipped: ['test 3', 'test 4'],
  })
  expect(outcomeOf('playwright', playwright('expected', 'unexpected', 'skipped'), 1)).toEqual({
    passed: 1,
    failed: 1,
    skipped: ['spec skipped'],
  })
})

test('a run that ended badly has failed, though each of its tests passed', () => {
  expect(outcomeOf('vitest', vitest('passed'), 1)).toEqual({ passed: 1, failed: 1, skipped: [] })
  expect(outcomeOf('playwright', playwright(), 1)).toEqual({ passed: 0, failed: 1, skipped: [] })
})

test('no report, or one that cannot be read, is a failure, whatever the exit code', () => {
  for (const report of [undefined, '', '{"testResults":']) expect(outcomeOf('vitest', report, 0).failed).toBe(1)
})

test('a status that we do not know is not taken for a pass', () => {
  expect(outcomeOf('vitest', vitest('exploded'), 0)).toEqual({ passed: 0, failed: 1, skipped: [] })
})

test('the last line adds everything up, and mentions skips only where there are any', () => {
  expect(
    summaryLine(
      addOutcomes([
        { passed: 2, failed: 0, skipped: [] },
        { passed: 1, failed: 1, skipped: ['a'] },
      ]),
    ),
  ).toBe('3 passed, 1 failed, 1 skipped')
  expect(summaryLine({ passed: 4, failed: 0, skipped: [] })).toBe('4 passed, 0 failed')
})
