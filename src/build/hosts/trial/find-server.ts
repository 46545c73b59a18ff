// The name of a server in; where its program lies, out, or nothing. Looks on the path, then among those fetched before.
// Refuses to install one: a server that a system installs it also starts.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Each with what makes it say its version: a program that lacks a library lies there as if it were whole. */
const servers = { nginx: '-v', caddy: 'version' } as const
export type ServerName = keyof typeof servers

const fetched = (): string => join(process.cwd(), 'node_modules/.cache/hallway/servers')

export const findServer = (
  name: ServerName,
  { path = process.env['PATH'] ?? '', cache = fetched() } = {},
): string | undefined => {
  // Debian keeps servers where only root's path leads.
  const folders = [...path.split(delimiter), '/usr/sbin', join(cache, 'usr/sbin'), join(cache, 'usr/bin')]
  const there = folders.map(folder => join(folder, name)).filter(file => existsSync(file))
  return there.find(file => spawnSync(file, [servers[name]], { timeout: 20_000 }).status === 0)
}

/** Debian's packages, unpacked into our own folder: nobody need be root, and nothing is started. */
const unpack = (names: readonly ServerName[], cache: string): boolean => {
  const packages = join(cache, 'packages')
  rmSync(packages, { recursive: true, force: true })
  mkdirSync(packages, { recursive: true })
  const download = () => spawnSync('apt-get', ['download', '-qq', ...names], { cwd: packages, timeout: 120_000 }).status === 0
  const refresh = () => spawnSync('apt-get', ['update', '-qq'], { timeout: 120_000 }).status === 0
  if (!download() && !(process.getuid?.() === 0 && refresh() && download())) return false
  return readdirSync(packages).every(file => spawnSync('dpkg', ['-x', join(packages, file), cache]).status === 0)
}

/** Never fails: a host that cannot be tried here is named among what was skipped. `tell` gets a line for each thing it does. */
export const fetchServers = (tell: (line: string) => void): void => {
  const names: ServerName[] = ['nginx', 'caddy']
  const missing = names.filter(name => findServer(name) === undefined)
  if (missing.length === 0 || process.platform !== 'linux') return
  tell(`Fetching ${missing.join(' and ')}, to try on them what hosts are told (nothing is installed)`)
  const done = unpack(missing, fetched()) && missing.every(name => findServer(name) !== undefined)
  if (!done) tell(`There is no ${missing.join(' or ')} to be had here: their tests are skipped`)
}
