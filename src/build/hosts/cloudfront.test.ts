// The upload is run by a shell, with a stand-in for `aws` that writes down what it is asked; the function runs in a machine of its own.
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { expect, test } from 'vitest'
import { cloudFrontFunction, uploadScript } from './cloudfront.ts'
import type { Ask } from './trial/answer.ts'
import { judge } from './trial/judge.ts'
import { publishedFiles } from './trial/published.ts'
import { type TrialSite, trialSite } from './trial/site.ts'

type Stored = { key: string; text: string; 'content-type': string; 'cache-control': string }

/** `s3 cp FOLDER s3://BUCKET/PREFIX --recursive …`: of the filters, the last that fits decides. */
const stored = ([s3, cp, folder = '', to = '', ...options]: string[]): Stored[] => {
  expect([s3, cp, to]).toEqual(['s3', 'cp', expect.stringMatching(/^s3:\/\/bucket\/(?:.*\/)?$/)])
  const filters: [takes: boolean, pattern: RegExp][] = []
  const said = new Map<string, string>()
  const words = options.filter(option => option !== '--recursive' && option !== '--no-progress')
  for (let at = 0; at < words.length; at += 2) {
    const [option = '', value = ''] = words.slice(at)
    if (option === '--include' || option === '--exclude') {
      const source = value
        .replaceAll(/[.+^$(){}|\\]/g, String.raw`\$&`)
        .replaceAll('*', '.*')
        .replaceAll('?', '.')
      filters.push([option === '--include', new RegExp(`^${source}$`, 's')])
    } else said.set(option, value)
  }
  expect([...said.keys()]).toEqual(['--content-type', '--cache-control'])
  const taken = [...publishedFiles(`${folder}/`)].filter(([name]) => filters.findLast(([, pattern]) => pattern.test(name))?.[0])
  return taken.map(([name, text]) => ({
    ...{ key: to.slice('s3://bucket'.length) + name, text },
    ...{ 'content-type': said.get('--content-type') ?? '', 'cache-control': said.get('--cache-control') ?? '' },
  }))
}

const upload = ({ folder, hosts }: TrialSite): Stored[] => {
  const programs = join(hosts, 'programs')
  mkdirSync(programs, { recursive: true })
  writeFileSync(join(programs, 'aws'), '#!/bin/sh\nprintf "%s\\t" "$@" >>"$ASKED"\nprintf "\\n" >>"$ASKED"\n')
  chmodSync(join(programs, 'aws'), 0o755)
  const env = { ...process.env, PATH: `${programs}:${process.env['PATH'] ?? ''}`, ASKED: join(hosts, 'asked') }
  execFileSync('sh', [join(hosts, 'cloudfront/upload.sh'), folder, 's3://bucket'], { env })
  const asked = readFileSync(join(hosts, 'asked'), 'utf8').trimEnd().split('\n')
  return asked.flatMap(line => stored(line.trimEnd().split('\t')))
}

/** As CloudFront hands a query over: by name, several values beside the first. */
const queryOf = (search: string): Record<string, unknown> => {
  const parts: Record<string, { value: string; multiValue?: { value: string }[] }> = {}
  for (const part of search.slice(1).split('&').filter(Boolean)) {
    const [name = '', value = ''] = part.split('=')
    const known = parts[name]
    if (known) (known.multiValue ??= [{ value: known.value }]).push({ value })
    else parts[name] = { value }
  }
  return parts
}

const responseHeaders = (hosts: string): [string, string][] => {
  const { SecurityHeadersConfig: security, CustomHeadersConfig: custom } = JSON.parse(
    readFileSync(join(hosts, 'cloudfront/response-headers-policy.json'), 'utf8'),
  )
  expect(custom.Quantity).toBe(custom.Items.length)
  return [
    ['content-security-policy', security.ContentSecurityPolicy.ContentSecurityPolicy],
    ['x-content-type-options', security.ContentTypeOptions.Override ? 'nosniff' : ''],
    ['x-frame-options', security.FrameOptions.FrameOption],
    ['referrer-policy', security.ReferrerPolicy.ReferrerPolicy],
    ...custom.Items.map(({ Header, Value }: { Header: string; Value: string }) => [Header, Value]),
  ]
}

const cloudFront = (site: TrialSite): Ask => {
  const bucket = new Map(upload(site).map(each => [each.key, each]))
  // Without a page, a process or a module to reach, as there.
  const context = createContext({}, { codeGeneration: { strings: false, wasm: false } })
  runInContext(readFileSync(join(site.hosts, 'cloudfront/function.js'), 'utf8'), context)
  const added = responseHeaders(site.hosts)
  return async address => {
    const at = address.indexOf('?')
    const uri = at < 0 ? address : address.slice(0, at)
    const request = { method: 'GET', uri, querystring: queryOf(at < 0 ? '' : address.slice(at)), headers: {} }
    const answer = runInContext(`handler(${JSON.stringify({ request })})`, context)
    if (answer.statusCode)
      return { status: answer.statusCode, headers: new Headers({ location: answer.headers.location.value }), text: '' }
    const object = bucket.get(answer.uri)
    const shown = object ?? bucket.get(`${site.base}404.html`)
    const headers = new Headers(added)
    for (const name of ['content-type', 'cache-control'] as const) headers.set(name, shown?.[name] ?? '')
    return { status: object ? 200 : 404, headers, text: shown?.text ?? '' }
  }
}

test.each(['/', '/repo/', '/a.b/c/'])('CloudFront before S3 answers every request as it should, at %s', async base => {
  const site = trialSite(base)
  try {
    const ask = cloudFront(site)
    expect(await judge(ask, { base })).toEqual([])
    if (base !== '/') expect((await ask(base.slice(0, -1))).headers.get('location')).toBe(base)
  } finally {
    site.remove()
  }
})

test('each file is uploaded once, pages last, and what only other hosts read not at all', () => {
  const site = trialSite('/repo/')
  try {
    const keys = upload(site).map(({ key }) => key)
    expect([...new Set(keys)]).toEqual(keys)
    expect(keys.filter(key => key.endsWith('.html'))).toEqual(keys.slice(-9))
    expect(keys.filter(key => /_headers|_redirects|nojekyll/.test(key))).toEqual([])
  } finally {
    site.remove()
  }
})

test('more redirects than a function has room for are left to pages of their own, and that is told', () => {
  const redirects = Array.from({ length: 300 }, (_, at) => [`/talks/an-earlier-name-${at}`, `/talks/a-name-${at}`] as const)
  const { code, complete } = cloudFrontFunction({ base: '/', redirects })
  expect(complete).toBe(false)
  expect(Buffer.byteLength(code)).toBeLessThan(10_240)
  expect(code).not.toContain('an-earlier-name')
})

test('the upload says what it lacks', () => {
  const script = uploadScript({ base: '/', redirects: [] })
  expect(() => execFileSync('sh', ['-c', script], { stdio: 'pipe' })).toThrow('Say the folder of the site')
})
