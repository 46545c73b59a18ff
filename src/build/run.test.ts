import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'

// A project with one dependency and a stand-in for npm, which writes down that it was called and takes its time.
let project = ''
const lock = { packages: { '': {}, 'node_modules/tsx': { version: '1.0.0', integrity: 'a' } } }
const npm = `
const { appendFileSync, cpSync, mkdirSync, writeFileSync } = require('node:fs')
appendFileSync('calls', process.argv.slice(2).join(' ') + '\\n')
setTimeout(() => {
  mkdirSync('node_modules/tsx/esm', { recursive: true })
  writeFileSync('node_modules/tsx/package.json', '{"type":"module","exports":{"./esm/api":"./esm/api.js"}}')
  writeFileSync('node_modules/tsx/esm/api.js', 'export const register = () => {}')
  if (!process.env.BREAKS) cpSync('package-lock.json', 'node_modules/.package-lock.json')
  process.exit(process.env.BREAKS ? 7 : 0)
}, 300)`

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'hallway-run-'))
  mkdirSync(join(project, 'src/build'), { recursive: true })
  for (const file of ['run.mjs', 'install.mjs']) cpSync(join(import.meta.dirname, file), join(project, 'src/build', file))
  // Steps are TypeScript in the project; the stand-in for tsx translates nothing, so this one is plain.
  const start = readFileSync(join(project, 'src/build/run.mjs'), 'utf8').replace('./steps/facts.ts', './facts.mjs')
  writeFileSync(join(project, 'src/build/run.mjs'), start)
  writeFileSync(join(project, 'src/build/facts.mjs'), 'export const run = async args => (console.log(JSON.stringify(args)), 3)')
  writeFileSync(join(project, 'package-lock.json'), JSON.stringify(lock))
  writeFileSync(join(project, 'npm.cjs'), npm)
  return () => rmSync(project, { recursive: true })
})

const facts = (env: Record<string, string> = {}): Promise<{ code: number | null; out: string; told: string }> =>
  new Promise(done => {
    const child = spawn(process.execPath, ['src/build/run.mjs', 'facts', 'a.md'], {
      cwd: project,
      env: { ...process.env, npm_execpath: join(project, 'npm.cjs'), ...env },
    })
    let out = ''
    let told = ''
    child.stdout.on('data', chunk => (out += chunk))
    child.stderr.on('data', chunk => (told += chunk))
    child.on('close', code => done({ code, out, told }))
  })

const calls = (): string[] =>
  existsSync(join(project, 'calls')) ? readFileSync(join(project, 'calls'), 'utf8').trim().split('\n') : []

test('a first run installs from the lock file, then runs the step, whose output and exit code are its own', async () => {
  const { code, out, told } = await facts()
  expect(calls()).toEqual([expect.stringMatching(/^ci .*--include=dev .*--ignore-scripts/)])
  expect(told).toContain('Installing dependencies')
  expect({ code, out }).toEqual({ code: 3, out: '["a.md"]\n' })
})

test('a second run installs nothing and says nothing', async () => {
  await facts()
  expect(await facts()).toEqual({ code: 3, out: '["a.md"]\n', told: '' })
  expect(calls()).toHaveLength(1)
})

test('two first runs at once install once', async () => {
  const both = await Promise.all([facts(), facts()])
  expect(both.map(({ code }) => code)).toEqual([3, 3])
  expect(calls()).toHaveLength(1)
})

test('a changed lock file, or a package that somebody deleted, is installed anew', async () => {
  await facts()
  const changed = { packages: { ...lock.packages, 'node_modules/tsx': { version: '1.0.1', integrity: 'b' } } }
  writeFileSync(join(project, 'package-lock.json'), JSON.stringify(changed))
  await facts()
  expect(calls()).toHaveLength(2)
  rmSync(join(project, 'node_modules/tsx'), { recursive: true })
  await facts()
  expect(calls()).toHaveLength(3)
})

test('packages for other machines, and what only those need, are not missed', async () => {
  const elsewhere = { version: '1.0.0', optional: true }
  const packages = {
    ...lock.packages,
    'node_modules/other': { ...elsewhere, os: ['none'], cpu: ['none'] },
    'node_modules/helper': elsewhere,
  }
  writeFileSync(join(project, 'package-lock.json'), JSON.stringify({ packages }))
  await facts()
  writeFileSync(join(project, 'node_modules/.package-lock.json'), JSON.stringify(lock))
  await facts()
  expect(calls()).toHaveLength(1)
})

test('the lock of a run that died is taken over', async () => {
  mkdirSync(join(project, '.cache/install'), { recursive: true })
  // Above every process id that a system hands out.
  writeFileSync(join(project, '.cache/install/99999999'), '')
  expect((await facts()).code).toBe(3)
})

test('an installation that fails is told in words, and the step does not run', async () => {
  const { code, out, told } = await facts({ BREAKS: 'yes' })
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(told).toContain('could not be installed (npm ended with 7)')
  expect(told).not.toContain('    at ')
})
