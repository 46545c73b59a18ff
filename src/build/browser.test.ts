import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { findBrowser } from './browser.ts'

let folder = ''
const program = (name: string, exitCode: number) => {
  writeFileSync(join(folder, name), `#!/bin/sh\nexit ${exitCode}\n`)
  chmodSync(join(folder, name), 0o755)
  return join(folder, name)
}
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hallway-browser-'))
  return () => rmSync(folder, { recursive: true })
})
const nothingOfItsOwn = () => []

test('a browser that was asked for is taken before any other, and one that does not start is refused by name', () => {
  const asked = program('mine', 0)
  program('chromium', 0)
  expect(findBrowser({ BROWSER_PATH: asked, PATH: folder }, nothingOfItsOwn)).toBe(asked)
  expect(() => findBrowser({ BROWSER_PATH: program('torn', 1) }, nothingOfItsOwn)).toThrow('torn')
})

test('one that lies there but does not start is passed over', () => {
  const torn = program('downloaded', 1)
  program('chromium-headless-shell', 127)
  const works = program('google-chrome', 0)
  expect(findBrowser({ PATH: `/nowhere:${folder}` }, () => [torn])).toBe(works)
})

test('where there is none, none is found', () => {
  expect(findBrowser({ PATH: folder }, nothingOfItsOwn)).toBeUndefined()
})
