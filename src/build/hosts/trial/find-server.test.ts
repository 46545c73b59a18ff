import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { findServer } from './find-server.ts'

let cache = ''
const program = (place: string, exitCode: number) => {
  mkdirSync(join(cache, place), { recursive: true })
  writeFileSync(join(cache, place, 'caddy'), `#!/bin/sh\nexit ${exitCode}\n`)
  chmodSync(join(cache, place, 'caddy'), 0o755)
  return join(cache, place, 'caddy')
}
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'hallway-servers-'))
  return () => rmSync(cache, { recursive: true })
})

test('a server on the path comes before one that was fetched, and one that does not start is passed over', () => {
  const fetched = program('usr/bin', 0)
  program('torn', 1)
  expect(findServer('caddy', { path: `${join(cache, 'torn')}:${join(cache, 'mine')}`, cache })).toBe(fetched)
  const mine = program('mine', 0)
  expect(findServer('caddy', { path: `${join(cache, 'torn')}:${join(cache, 'mine')}`, cache })).toBe(mine)
})
