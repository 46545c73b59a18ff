// A program of node_modules and its arguments in; its exit code out. Its output goes where ours goes, and it ends when we do.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)

/** The script behind a package's command: started by our own Node, it needs neither a shell nor npx. */
const scriptOf = (name: string, command: string): string => {
  const manifest = join(process.cwd(), 'node_modules', name, 'package.json')
  const { bin }: { bin: string | Record<string, string> } = JSON.parse(readFileSync(manifest, 'utf8'))
  const script = typeof bin === 'string' ? bin : bin[command]
  if (!script) throw new Error(`${name} has no command ${command}`)
  return require.resolve(join(dirname(manifest), script))
}

export const runProgram = (name: string, command: string, args: string[], env: Record<string, string> = {}): Promise<number> => {
  const child = spawn(process.execPath, [scriptOf(name, command), ...args], { stdio: 'inherit', env: { ...process.env, ...env } })
  const stop = () => child.kill()
  process.once('exit', stop)
  return new Promise((done, fail) =>
    child.once('error', fail).once('close', code => {
      process.off('exit', stop)
      done(code ?? 1)
    }),
  )
}
