// The checks that a change must pass, by name and in the order in which they run. Each answers with what it came to.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ensureBrowser } from '../browser.ts'
import { compilePaths } from '../compile-paths.ts'
import { fetchServers } from '../hosts/trial/find-server.ts'
import { countBySeverity, reportDiagnostics } from '../report.ts'
import { buildSite } from '../site/build-site.ts'
import { runProgram } from './child.ts'
import { failed, type Outcome, passed } from './outcome.ts'
import { outcomeOf } from './results.ts'
import { underPath } from './under-path.ts'

export type Check = { name: string; run: (options: { fix: boolean }) => Promise<Outcome> }

const succeeds = async (code: Promise<number>): Promise<Outcome> => ((await code) === 0 ? passed : failed)

/** Runs a test runner that writes its report to the file which it is told. */
const withReport = async (runner: 'vitest' | 'playwright', start: (file: string) => Promise<number>): Promise<Outcome> => {
  const file = join(process.cwd(), 'node_modules/.cache/hallway/results', `${runner}.json`)
  mkdirSync(dirname(file), { recursive: true })
  rmSync(file, { force: true })
  const code = await start(file)
  try {
    return outcomeOf(runner, readFileSync(file, 'utf8'), code)
  } catch {
    return outcomeOf(runner, undefined, code)
  }
}

export const format: Check = {
  name: 'format',
  run: ({ fix }) =>
    succeeds(runProgram('@biomejs/biome', 'biome', ['format', '--reporter=summary', ...(fix ? ['--write'] : [])])),
}

export const lint: Check = { name: 'lint', run: () => succeeds(runProgram('oxlint', 'oxlint', ['--deny-warnings'])) }

export const types: Check = { name: 'types', run: () => succeeds(runProgram('typescript', 'tsc', ['--build'])) }

export const unit: Check = {
  name: 'unit',
  run: () => {
    fetchServers(line => console.log(line))
    return withReport('vitest', file =>
      runProgram('vitest', 'vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]),
    )
  },
}

export const recaps: Check = {
  name: 'recaps',
  run: async () => {
    const { diagnostics } = compilePaths()
    const errors = diagnostics.filter(({ severity }) => severity === 'error')
    if (errors.length > 0) console.log(reportDiagnostics(errors))
    return countBySeverity(diagnostics).error === 0 ? passed : failed
  },
}

export const build: Check = {
  name: 'build',
  run: async () => {
    try {
      const root = process.cwd()
      await buildSite({ root, folder: 'dist', base: '/', tell: line => console.log(line) })
      await buildSite({ root, ...underPath, tell: () => undefined })
      return passed
    } catch (error) {
      console.log(error instanceof Error ? error.message : error)
      return failed
    }
  },
}

const journeys = (env: Record<string, string>): Check => ({
  name: 'end-to-end',
  run: () =>
    withReport('playwright', file => {
      const own = { BROWSER_PATH: ensureBrowser(line => console.log(line)), PLAYWRIGHT_JSON_OUTPUT_FILE: file }
      return runProgram('@playwright/test', 'playwright', ['test', '--config=e2e/playwright.config.ts', '--reporter=list,json'], {
        ...env,
        ...own,
      })
    }),
})

export const endToEnd = journeys({})
/** Each journey that opens what was built opens the site under a path instead. */
export const endToEndUnderPath = journeys({ HALLWAY_E2E_SITE: underPath.folder })
