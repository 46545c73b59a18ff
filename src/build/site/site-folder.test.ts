import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { insideOf } from './inside-of.ts'
import { openSiteFolder, publishTogether } from './site-folder.ts'

let root = ''
let whole = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hallway-folder-'))
  whole = join(root, 'dist')
  return () => rmSync(root, { recursive: true })
})
const put = (folder: string, text: string) => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'index.html'), text)
}
const home = (): string => readFileSync(join(whole, 'index.html'), 'utf8')

/** The number of a process that has ended. */
const ended = (): number => spawnSync(process.execPath, ['-e', '']).pid

test('what is written shows once it is published, in the place of the last site, and nothing is left beside it', () => {
  put(whole, 'last')
  const { partial, publish } = openSiteFolder(whole)
  put(partial, 'next')
  expect(home()).toBe('last')
  publish().removeLast()
  expect(home()).toBe('next')
  expect(readdirSync(root)).toEqual(['dist'])
})

test('where one of two cannot take its place, the other gives its own back; where both can, nothing is left beside them', () => {
  put(whole, 'last')
  const [site, beside] = [openSiteFolder(whole), openSiteFolder(join(root, 'dist-hosts'))]
  put(site.partial, 'next')
  rmSync(beside.partial, { recursive: true })
  expect(() => publishTogether([site, beside])).toThrow('ENOENT')
  expect(home()).toBe('last')
  expect(readdirSync(root)).toEqual(['dist'])

  const [next, besideIt] = [openSiteFolder(whole), openSiteFolder(join(root, 'dist-hosts'))]
  for (const { partial } of [next, besideIt]) put(partial, 'next')
  publishTogether([next, besideIt])
  expect(home()).toBe('next')
  expect(readdirSync(root).sort()).toEqual(['dist', 'dist-hosts'])
})

test('a first site needs no last one; one that is discarded leaves the last as it was', () => {
  const one = openSiteFolder(whole)
  put(one.partial, 'first')
  one.publish().removeLast()
  const other = openSiteFolder(whole)
  put(other.partial, 'half')
  other.discard()
  expect(home()).toBe('first')
  expect(readdirSync(root)).toEqual(['dist'])
})

test('a partial site that cannot take the place gives it back', () => {
  put(whole, 'last')
  const { partial, publish } = openSiteFolder(whole)
  rmSync(partial, { recursive: true })
  expect(publish).toThrow('ENOENT')
  expect(home()).toBe('last')
  expect(readdirSync(root)).toEqual(['dist'])
})

test('a build that was killed is cleared away by the next; one that still runs is let be', () => {
  put(whole, 'last')
  put(join(root, `dist.${ended()}.partial`), 'half')
  put(join(root, `dist.${process.ppid}.partial`), 'of another')
  openSiteFolder(whole).discard()
  expect(readdirSync(root).sort()).toEqual([`dist.${process.ppid}.partial`, 'dist'].sort())
})

test('a build that was killed between the two renames: the next puts the last site back', () => {
  put(join(root, `dist.${ended()}.last.partial`), 'last')
  openSiteFolder(whole).discard()
  expect(home()).toBe('last')
  expect(readdirSync(root)).toEqual(['dist'])
})

test('names that only look like those of a build are let be', () => {
  for (const name of ['dist.old', 'dist.1x.partial', 'dist2.99999999.partial', 'dist.partial.99999999']) put(join(root, name), '')
  openSiteFolder(whole).discard()
  expect(readdirSync(root)).toHaveLength(4)
})

test('a site that is a link elsewhere is replaced; what it leads to is let be', () => {
  put(join(root, 'elsewhere'), 'of others')
  symlinkSync(join(root, 'elsewhere'), whole)
  const { partial, publish } = openSiteFolder(whole)
  put(partial, 'next')
  publish().removeLast()
  expect(home()).toBe('next')
  expect(readFileSync(join(root, 'elsewhere/index.html'), 'utf8')).toBe('of others')
})

test('a process that ends in the middle takes its half with it', () => {
  put(whole, 'last')
  const program = `
    import { register } from 'tsx/esm/api'
    register()
    const { openSiteFolder } = await import(${JSON.stringify(join(import.meta.dirname, 'site-folder.ts'))})
    openSiteFolder(${JSON.stringify(whole)})
    process.exit(130)`
  const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { cwd: process.cwd() })
  expect(status).toBe(130)
  expect(readdirSync(root)).toEqual(['dist'])
  expect(home()).toBe('last')
})

test.each(['../a', 'a/../../b', '/a', 'a//b', './a', 'a\\b', 'C:a', 'con', 'talks/NUL.html', 'talks/com1.json', ''])(
  '%j is no path below the site',
  path => expect(() => insideOf(whole, path)).toThrow('is no path below the site'),
)

test('a path below the site is one', () => {
  expect(insideOf(whole, 'talks/conference.html')).toBe(join(whole, 'talks/conference.html'))
  expect(existsSync(whole)).toBe(false)
})
