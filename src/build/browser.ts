// Nothing in; the path of a Chromium that starts, for the end-to-end tests. Looks before it installs.
// Refuses to guess: when none can be had, it throws one error that says what was tried and what to do.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'

const commands = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Playwright's own: its headless shell, which `executablePath()` does not name, then its full browser. */
const playwrightsOwn = (): string[] => {
  const { chromium }: typeof import('@playwright/test') = createRequire(import.meta.url)('@playwright/test')
  const full = chromium.executablePath()
  const folder = dirname(dirname(full)).replace(/chromium-(\d+)$/, 'chromium_headless_shell-$1')
  const shells = existsSync(folder) ? readdirSync(folder).map(name => join(folder, name)) : []
  return [...shells.flatMap(shell => ['chrome-headless-shell', 'headless_shell'].map(name => join(shell, name))), full]
}

const onPath = (path: string): string[] => commands.flatMap(command => path.split(delimiter).map(folder => join(folder, command)))

/** A browser that lacks a system library lies on disk as if it were whole: only starting it tells. */
const starts = (path: string): boolean => existsSync(path) && spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0

export const findBrowser = (environment = process.env, own = playwrightsOwn): string | undefined => {
  const asked = environment['BROWSER_PATH']
  if (!asked) return [...own(), ...onPath(environment['PATH'] ?? '')].find(starts)
  if (!starts(asked))
    throw new Error(`BROWSER_PATH is ${asked}, which does not start. Correct it, or unset it to let Hallway look.`)
  return asked
}

type Attempt = { name: string; command: string; args: string[] }

const attempts = (): Attempt[] => {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli')
  const download = {
    name: "downloading Playwright's headless Chromium",
    command: process.execPath,
    args: [cli, 'install', '--only-shell', 'chromium'],
  }
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return [download]
  return [
    download,
    { name: 'refreshing the list of system packages', command: 'apt-get', args: ['update', '-qq'] },
    {
      name: 'installing chromium-headless-shell from the system packages',
      command: 'apt-get',
      args: ['install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell'],
    },
  ]
}

/** Finds a browser, else installs one, which may take minutes; `tell` gets a line for each thing it does. */
export const ensureBrowser = (tell: (line: string) => void): string => {
  const found = findBrowser()
  if (found) return found
  const failures: string[] = []
  for (const { name, command, args } of attempts()) {
    tell(`No browser for the end-to-end tests yet: ${name}`)
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const { status, error, stderr } = spawnSync(command, args, { encoding: 'utf8', env, timeout: 300_000 })
    const installed = findBrowser()
    if (installed) return installed
    if (status !== 0) failures.push(`${name}: ${error?.message ?? stderr.trim().split('\n').at(-1) ?? `exit ${status}`}`)
  }
  const lines = ['No browser for the end-to-end tests.', ...failures.map(line => `  ${line}`)]
  throw new Error([...lines, 'Install Chromium or Chrome, or set BROWSER_PATH to one.'].join('\n'))
}
