import { expect, test, vi } from 'vitest'
import { failed, passed } from './outcome.ts'
import { type Planned, runChecks } from './run-checks.ts'

const run = async (...checks: Planned[]) => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => {})
  const code = await runChecks(checks)
  const lines = said.mock.calls.map(([line]) => String(line))
  said.mockRestore()
  return { code, lines }
}

test('one failure stops nothing but what needs it, and the last line counts all', async () => {
  const asked: string[] = []
  const check = (name: string, outcome = passed): Planned => ({ name, run: async () => (asked.push(name), outcome) })
  const { code, lines } = await run(
    check('lint', failed),
    check('types'),
    check('build', failed),
    { ...check('journeys'), needs: 'build' },
    check('last'),
  )
  expect(asked).toEqual(['lint', 'types', 'build', 'last'])
  expect(lines).toContain('Skipped: journeys (it needs build, which failed)')
  expect(lines.at(-1)).toBe('2 passed, 2 failed, 1 skipped')
  expect(code).toBe(1)
})

test('a check that throws has failed, in words', async () => {
  const { code, lines } = await run({ name: 'browser', run: () => Promise.reject(new Error('No browser to be had')) })
  expect(lines).toContain('No browser to be had')
  expect(lines.at(-1)).toBe('0 passed, 1 failed')
  expect(code).toBe(1)
})
