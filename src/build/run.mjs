// The name of a step and its arguments in, its exit code out: what every npm script starts.
// Plain JavaScript with no dependencies, because it is what installs them. Refuses Node below 20.19.
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Each step's module exports `run(args)`, which resolves to the exit code. */
const steps = {
  start: () => import('./steps/start.ts'),
  test: () => import('./steps/test.ts'),
  dev: () => import('./steps/dev.ts'),
  build: () => import('./steps/build.ts'),
  check: () => import('./steps/check.ts'),
  compile: () => import('./steps/compile.ts'),
  facts: () => import('./steps/facts.ts'),
  bench: () => import('./steps/bench.ts'),
  engines: () => import('./steps/engines.ts'),
}

const fail = message => {
  console.error(message)
  process.exit(1)
}

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Hallway needs Node 20.19 or newer; this is Node ${process.versions.node}. Get one at https://nodejs.org/`)
}

const [step, ...args] = process.argv.slice(2)
if (!Object.hasOwn(steps, step ?? '')) fail(`Say one of: ${Object.keys(steps).join(', ')}. "${step ?? ''}" is none of them.`)

// npm passes SIGTERM on to the shell that it started, which may die without telling us: a changed parent tells.
const parent = process.ppid
setInterval(() => process.ppid === parent || process.exit(143), 500).unref()
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
])
  process.on(signal, () => process.exit(code))
// A reader that has seen enough (`npm run facts | head`) is no error.
process.stdout.on('error', error => process.exit(error.code === 'EPIPE' ? 0 : 1))

// Paths that a person types are relative to where they typed, and npm runs scripts in the project's folder.
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
if (process.env.npm_package_json === resolve(root, 'package.json') && process.env.INIT_CWD)
  process.env.HALLWAY_TYPED_IN = process.env.INIT_CWD
process.chdir(root)

try {
  const { installIfNeeded } = await import('./install.mjs')
  await installIfNeeded(root)
  const { register } = await import('tsx/esm/api')
  register()
  const { run } = await steps[step]()
  process.exitCode = await run(args)
} catch (error) {
  fail(error?.expected ? error.message : error)
}
