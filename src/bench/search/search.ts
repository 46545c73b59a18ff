// Numbers of talks in; what each engine takes to search their takeaways out, beside what the site's own takes. Every engine and
// size is measured by a process of its own, one after the other. Whom we are compared with is installed the first time.
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { Refusal } from '../../build/refusal.ts'
import type { Bench, Row } from '../row.ts'
import { engines, OURS } from './engines/index.ts'
import type { Measured, Task } from './measure.ts'
import { type Run, ratios, rowsOf } from './rows.ts'

const SEED = 1
/** For the queries of one engine at one size, unless another time is given; what was done by then is reported, and how much that is. */
const SECONDS = 120
/** For all else: building the largest index takes minutes. */
const MOST_MINUTES = 20

export const installPeers = async (): Promise<void> => {
  // Plain JavaScript without types, as it must run before anything is installed.
  const path = '../../build/install.mjs'
  const { installIfNeeded }: { installIfNeeded: (root: string) => Promise<void> } = await import(path)
  await installIfNeeded(fileURLToPath(new URL('..', import.meta.url)))
}

/** What the process measured, or in words why it did not. */
const inProcess = (task: Task): Promise<Measured | string> => {
  const child = fork(fileURLToPath(new URL('child.ts', import.meta.url)), [JSON.stringify(task)], {
    execArgv: ['--import', 'tsx', '--expose-gc', '--max-old-space-size=8192'],
    // An engine that talks to whoever runs it talks beside the table.
    stdio: ['ignore', 2, 'pipe', 'ipc'],
  })
  const stop = () => child.kill()
  process.once('exit', stop)
  const timer = setTimeout(() => child.kill('SIGKILL'), MOST_MINUTES * 60_000)
  let measured: Measured | undefined
  let said = ''
  child.on('message', message => {
    measured = message as Measured
  })
  child.stderr?.on('data', data => (said += data))
  return new Promise((done, fail) => {
    child.once('error', fail).once('close', (code, signal) => {
      clearTimeout(timer)
      process.off('exit', stop)
      const why = said.match(/^(?:\w*Error|FATAL ERROR|Refusal)\b.*/m)?.[0] ?? said.trim().split('\n').at(-1)
      done(measured ?? `it ended with ${signal ?? code}${why ? `: ${why}` : ''}`)
    })
  })
}

const measureAll = async (talks: number, names: string[], seconds: number, tell: (line: string) => void): Promise<Run[]> => {
  const runs: Run[] = []
  for (const engine of names) {
    tell(`search: ${talks} talks, ${engine}`)
    const measured = await inProcess({ engine, talks, seed: SEED, seconds })
    if (typeof measured === 'string') tell(`  left out: ${measured}`)
    else runs.push({ engine, talks, measured })
  }
  const [first] = runs
  if (runs.some(({ measured }) => measured.input !== first?.measured.input))
    throw new Error('the same seed made different takeaways or queries for different engines: nothing can be compared')
  return runs
}

export const searchBench: Bench = {
  name: 'search',
  async run(sizes, tell, wanted = engines.map(({ name }) => name), _slow, seconds = SECONDS) {
    const names = engines.map(({ name }) => name)
    const unknown = wanted.find(name => !names.includes(name))
    if (unknown !== undefined) throw new Refusal(`"${unknown}" is none of the engines ${names.join(', ')}`)
    await installPeers()
    const rows: Row[] = []
    for (const talks of sizes) {
      const runs = await measureAll(
        talks,
        names.filter(name => wanted.includes(name)),
        seconds,
        tell,
      )
      const found = rowsOf(runs)
      rows.push(...found, ...ratios(found, OURS))
    }
    return rows
  },
}
