import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { readRecaps } from './read-recaps.ts'

let folder = ''
const put = (...paths: string[]) => {
  for (const path of paths) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), path)
  }
}
const read = (...paths: string[]) => {
  const { files, diagnostics } = readRecaps(paths.map(path => join(folder, path)))
  const below = (path: string) => path.slice(folder.length + 1)
  return {
    files: files.map(file => below(file.path)),
    diagnostics: diagnostics.map(({ rule, file }) => `${rule} ${below(file)}`),
  }
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hallway-read-'))
  return () => rmSync(folder, { recursive: true })
})

test('recaps of every extension are read from folders in folders, sorted, and nothing else is', () => {
  put('b.txt', 'a/z.md', 'a/B.markdown', 'c.MDX', 'notes.html', '.git/x.md', 'node_modules/x.md')
  expect(read('')).toEqual({ files: ['a/B.markdown', 'a/z.md', 'b.txt', 'c.MDX'], diagnostics: [] })
})

test('a file that is named is read whatever it is called, and once, however often it is named', () => {
  put('draft.text', 'a.md')
  expect(read('draft.text', 'a.md', 'draft.text', '')).toEqual({ files: ['draft.text', 'a.md'], diagnostics: [] })
})

test('a folder that links back to itself is told, and the recaps beside it are still read', () => {
  put('a/recap.md', 'z.md')
  symlinkSync(folder, join(folder, 'a/again'))
  expect(read('')).toEqual({ files: ['a/recap.md', 'z.md'], diagnostics: ['directory-loop a/again'] })
})

test('a link that leaves the folder is not followed, one that stays inside is read once', () => {
  put('in/a.md', 'out/secret.md')
  symlinkSync(join(folder, 'out/secret.md'), join(folder, 'in/b.md'))
  symlinkSync(join(folder, 'in/a.md'), join(folder, 'in/c.md'))
  expect(read('in')).toEqual({ files: ['in/a.md'], diagnostics: ['link-leaves-folder in/b.md'] })
})

test('what cannot be read is told and the rest is read: nothing there, a broken link, a pipe, a film', () => {
  put('film.md', 'good.md')
  truncateSync(join(folder, 'film.md'), 17 * 1024 * 1024)
  symlinkSync(join(folder, 'gone.md'), join(folder, 'broken.md'))
  execFileSync('mkfifo', [join(folder, 'pipe.md')])
  expect(read('', 'nowhere')).toEqual({
    files: ['good.md'],
    diagnostics: ['unreadable-file broken.md', 'file-too-large film.md', 'unreadable-file pipe.md', 'unreadable-file nowhere'],
  })
})
