// A script of ours and its arguments in; its exit code out, from a process of its own: it shares neither memory nor warmth with us.
import { spawn } from 'node:child_process'

export const runApart = (script: string, args: string[]): Promise<number> => {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], { stdio: 'inherit' })
  const stop = () => child.kill()
  process.once('exit', stop)
  return new Promise((done, fail) => {
    child.once('error', fail).once('close', code => {
      process.off('exit', stop)
      done(code ?? 1)
    })
  })
}
