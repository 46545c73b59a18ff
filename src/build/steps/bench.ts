// Names and sizes of benchmarks in; what they measure printed, in a process of their own: they are a package of their own, and
// nothing else of ours shares their memory or their warmth.
import { spawn } from 'node:child_process'

export const run = async (args: string[]): Promise<number> => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/bench/run.ts', ...args], { stdio: 'inherit' })
  const stop = () => child.kill()
  process.once('exit', stop)
  return new Promise((done, fail) => {
    child.once('error', fail).once('close', code => {
      process.off('exit', stop)
      done(code ?? 1)
    })
  })
}
