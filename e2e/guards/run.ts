// Words in that are in the names of the guards wanted, or none; a table of which journey fails once its guard is taken out, out.
// `npx tsx e2e/guards/run.ts`, ten minutes. Each guard is taken out of a copy of the sources, which is built and travelled: the
// product knows nothing of it. First all journeys are travelled with every guard in place. Fails where a journey passes without its guard.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Guard, guards } from './guards.ts'

const root = join(import.meta.dirname, '../..')
const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli')
const taken = [
  'src',
  'e2e',
  'data',
  'public',
  'index.html',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
]

const run = (folder: string, args: string[]) =>
  spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 30 })

const build = (folder: string): void => {
  const { status, stdout, stderr } = run(folder, ['src/build/run.mjs', 'build'])
  if (status !== 0) throw new Error(`The site could not be built:\n${stdout}${stderr}`)
}

/** How many tests passed and failed. */
const travel = (folder: string, journeys: Guard['journey'][]): { expected: number; unexpected: number } => {
  const specs = [...new Set(journeys.map(([spec]) => `e2e/${spec}.spec.ts`))]
  // A group's name and a title are one text, with a space between them.
  const titles = journeys.map(([, title]) => title.replace(' › ', ' ').replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const output = `--output=${join(folder, 'results')}`
  const config = '--config=e2e/playwright.config.ts'
  const { stdout } = run(folder, [playwright, 'test', config, output, '--reporter=json', '-g', titles.join('|'), ...specs])
  return JSON.parse(stdout).stats
}

/** The file with the guard taken out, until what is returned is called. */
const takeOut = (folder: string, { name, file, search, replace }: Guard): (() => void) => {
  const path = join(folder, 'src', file)
  const whole = readFileSync(path, 'utf8')
  const times = whole.split(search).length - 1
  if (times !== 1) throw new Error(`“${name}”: ${file} has ${times} times ${JSON.stringify(search)}, and not once`)
  writeFileSync(
    path,
    whole.replace(search, () => replace),
  )
  return () => writeFileSync(path, whole)
}

const showThat = (folder: string, guard: Guard): boolean => {
  const putBack = takeOut(folder, guard)
  try {
    build(folder)
    const { expected, unexpected } = travel(folder, [guard.journey])
    if (expected + unexpected !== 1) throw new Error(`${expected + unexpected} journeys are called “${guard.journey[1]}”`)
    return unexpected === 1
  } finally {
    putBack()
  }
}

const main = (): number => {
  const words = process.argv.slice(2).join(' ')
  const wanted = guards.filter(({ name }) => name.includes(words))
  const folder = mkdtempSync(join(tmpdir(), 'hallway-guards-'))
  try {
    for (const name of taken) cpSync(join(root, name), join(folder, name), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    // Each must be there before it can be missed.
    for (const guard of wanted) takeOut(folder, guard)()
    build(folder)
    const { expected, unexpected } = travel(
      folder,
      wanted.map(({ journey }) => journey),
    )
    console.log(`With every guard in place ${expected} journeys pass, ${unexpected} fail.\n`)
    if (unexpected > 0 || expected === 0) return 1
    console.log('| taken out | journey | without it |\n|---|---|---|')
    let unshown = 0
    for (const guard of wanted) {
      const isShown = showThat(folder, guard)
      if (!isShown) unshown++
      console.log(`| ${guard.name} | ${guard.journey.join(': ')} | ${isShown ? 'fails' : '**passes**'} |`)
    }
    return unshown > 0 ? 1 : 0
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

process.exitCode = main()
