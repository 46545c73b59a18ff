// How the journeys run: in one Chromium, against what the last build left in dist/. Each test starts and ends its own server.
import { execFileSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { defineConfig } from '@playwright/test'
import { findBrowser } from '../src/build/browser.ts'

const executablePath = findBrowser()

/** Of the offline copy as it is committed: each change of it tries other sequences, and what fails fails again. Drawn where there is no git. */
const seed = (): number => {
  try {
    const tree = execFileSync('git', ['rev-parse', 'HEAD:src/pwa'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    return Number.parseInt(tree.slice(0, 7), 16)
  } catch {
    return randomInt(2 ** 28)
  }
}

// Where the random sequences begin. Here, so that who lists the tests and who runs them have the same.
process.env['HALLWAY_SEED'] ??= String(seed())

export default defineConfig({
  testDir: '.',
  outputDir: '../node_modules/.cache/hallway/e2e',
  fullyParallel: true,
  // Half of what a page does is waiting: even two cores serve two browsers.
  workers: Math.max(2, availableParallelism() - 1),
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    browserName: 'chromium',
    // Only the offline journeys keep a copy: each other test would spend its time on storing the site.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath && { executablePath }),
      // Letters as wide as on people's screens. A browser without a screen rounds each to whole pixels, and lines wrap elsewhere.
      args: ['--font-render-hinting=none'],
    },
    // A trace copies the page at every step. `--trace on` makes one where a journey needs it.
    trace: 'off',
  },
})
