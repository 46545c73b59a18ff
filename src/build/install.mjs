// The project's folder in; installed dependencies, exactly as package-lock.json has them, out.
// Does nothing when they are there already. Refuses to run beside another installation: it waits for that one.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const readPackages = path => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages
  } catch {
    return undefined
  }
}

const allows = (list, value) => !list || (list.some(item => item[0] !== '!') ? list.includes(value) : !list.includes(`!${value}`))

/** npm leaves out optional packages that are for other machines, and those that only such packages need. */
const isNeeded = ({ optional, os, cpu, libc }) => {
  if (!optional) return true
  if (!os || !allows(os, process.platform) || !allows(cpu, process.arch)) return false
  if (!libc || process.platform !== 'linux') return true
  return allows(libc, process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl')
}

/** The first package that is not installed as the lock file has it; npm's own record of what it did lies in node_modules. */
export const missingPackage = root => {
  const wanted = readPackages(join(root, 'package-lock.json'))
  const present = readPackages(join(root, 'node_modules/.package-lock.json'))
  if (!wanted)
    throw Object.assign(new Error('package-lock.json is missing or broken: get it again with git.'), { expected: true })
  if (!present) return 'node_modules'
  return Object.entries(wanted).find(([path, entry]) => {
    if (path === '' || !isNeeded(entry)) return false
    return (
      present[path]?.version !== entry.version || present[path]?.integrity !== entry.integrity || !existsSync(join(root, path))
    )
  })?.[0]
}

const isAlive = pid => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

const attempt = action => {
  try {
    action()
    return true
  } catch {
    return false
  }
}

/** Waits for its turn; the answer gives the turn back. The lock is a folder that holds one file, named by the process. */
const takeTurn = async root => {
  const lock = join(root, '.cache/install')
  mkdirSync(join(root, '.cache'), { recursive: true })
  for (let told = false; !attempt(() => mkdirSync(lock)); await sleep(200)) {
    const owner = attempt(() => statSync(lock)) ? readdirSync(lock)[0] : undefined
    if (owner ? !isAlive(Number(owner)) : attempt(() => statSync(lock)) && Date.now() - statSync(lock).mtimeMs > 5000) {
      // Of several that see a dead owner one removes its file; the folder goes only when empty.
      if (owner) attempt(() => rmSync(join(lock, owner)))
      attempt(() => rmdirSync(lock))
    } else if (!told && owner) {
      console.error(`Waiting: process ${owner} is installing`)
      told = true
    }
  }
  const mine = join(lock, String(process.pid))
  writeFileSync(mine, '')
  const giveBack = () => attempt(() => rmSync(mine)) && attempt(() => rmdirSync(lock))
  process.once('exit', giveBack)
  return giveBack
}

const install = async root => {
  const flags = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath
  const started = Date.now()
  const child = npm?.endsWith('js')
    ? spawn(process.execPath, [npm, ...flags], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
    : spawn('npm', flags, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], shell: process.platform === 'win32' })
  child.stdout.resume()
  const stop = () => child.kill()
  process.once('exit', stop)
  const progress = setInterval(() => console.error(`  still installing, ${Math.round((Date.now() - started) / 1000)} s`), 10_000)
  const code = await new Promise((done, failed) => child.once('error', failed).once('close', done))
  clearInterval(progress)
  process.off('exit', stop)
  if (code !== 0) {
    const message = `The dependencies could not be installed (npm ended with ${code}). What npm said stands above; try again, or run "npm ci".`
    throw Object.assign(new Error(message), { expected: true })
  }
  console.error(`Installed in ${((Date.now() - started) / 1000).toFixed(1)} s`)
}

export const installIfNeeded = async root => {
  if (!missingPackage(root)) return
  const giveBack = await takeTurn(root)
  try {
    // Whoever had the turn before may have installed everything.
    const missing = missingPackage(root)
    if (!missing) return
    console.error(
      missing === 'node_modules'
        ? 'Installing dependencies (once)'
        : `Installing dependencies: ${missing} is not as package-lock.json has it`,
    )
    await install(root)
  } finally {
    giveBack()
  }
}
