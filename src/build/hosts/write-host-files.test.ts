import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import type { Redirect } from './facts.ts'
import { writeHostFiles } from './write-host-files.ts'

let place = ''
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'hallway-hosts-'))
  mkdirSync(join(place, 'site/talks'), { recursive: true })
  for (const file of ['index.html', '404.html', 'talks/a.html']) writeFileSync(join(place, 'site', file), file)
  return () => rmSync(place, { recursive: true })
})
const write = (redirects: Redirect[] = []) =>
  writeHostFiles({ site: join(place, 'site'), hosts: join(place, 'hosts') }, { base: '/', redirects })

test('a file of an unknown kind stops the build, since no host would know its type', () => {
  writeFileSync(join(place, 'site/film.mp4'), '')
  expect(() => write()).toThrow('film.mp4')
})

test.each(['/talks/../../x', '/talks/a b', '/talks/a"; }', '//other.example/', 'talks/a', '/talks/a\n/x'])(
  '%j is no address of a site',
  from => {
    expect(() => write([[from, '/talks/a']])).toThrow('no address')
    expect(() => write([['/talks/old', from]])).toThrow('no address')
  },
)

test('written twice, everything is the same, and what is no longer said is gone', () => {
  write([['/talks/old', '/talks/a']])
  expect(readFileSync(join(place, 'hosts/nginx.conf'), 'utf8')).toContain('/talks/old')
  const before = readFileSync(join(place, 'site/_headers'), 'utf8')
  expect(write()).toEqual([])
  expect(readFileSync(join(place, 'hosts/nginx.conf'), 'utf8')).not.toContain('/talks/old')
  expect(readFileSync(join(place, 'site/_headers'), 'utf8')).toBe(before)
})

test('more redirects than a host reads are told, with what to do', () => {
  const many = Array.from({ length: 2001 }, (_, at): Redirect => [`/talks/old-${at}`, '/talks/a'])
  expect(write(many)).toEqual([expect.stringContaining('Cloudflare Pages reads 2000'), expect.stringContaining('CloudFront')])
})
