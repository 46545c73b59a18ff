import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Beside, type Served, serve } from './serve.ts'

let folder = ''
let open: Served[] = []
const start = async (options = {}) => {
  const served = await serve(folder, options)
  open.push(served)
  return served
}
const get = async (url: string) => {
  const response = await fetch(url, { redirect: 'manual' })
  return { status: response.status, text: await response.text(), headers: response.headers }
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hallway-serve-'))
  for (const name of ['talks', 'assets', 'corpus']) mkdirSync(join(folder, name))
  const files = [
    'index.html',
    '404.html',
    'talks.html',
    'talks/a.html',
    'talks/a.json',
    'talks/a.md',
    'talks/a.feed.xml',
    'feed.xml',
    'feed.json',
    'sitemap.xml',
    'opensearch.xml',
    'llms.txt',
    'corpus/index.0123456789abcdef.bin',
    'assets/app-abcd1234.js',
    'corpus/manifest.json',
    'service-worker.js',
  ]
  for (const file of files) writeFileSync(join(folder, file), `this is ${file}`)
})
afterEach(async () => {
  for (const served of open) await served.end()
  open = []
  rmSync(folder, { recursive: true })
})

test('a page answers at its address without an extension, also where a folder has the same name', async () => {
  const { url } = await start()
  expect((await get(url)).text).toBe('this is index.html')
  expect((await get(`${url}talks`)).text).toBe('this is talks.html')
  const { status, text, headers } = await get(`${url}talks/a?q=x`)
  expect([status, text, headers.get('content-type')]).toEqual([200, 'this is talks/a.html', 'text/html;charset=utf-8'])
})

test('a page as data says what it is and how it is encoded', async () => {
  const { url } = await start()
  const typeOf = async (path: string) => (await get(`${url}${path}`)).headers.get('content-type')
  expect(await typeOf('talks/a.md')).toBe('text/markdown; charset=utf-8')
  expect(await typeOf('talks/a.json')).toBe('application/json; charset=utf-8')
  expect(await typeOf('talks/a')).toBe('text/html;charset=utf-8')
})

test('feeds, the description of the search and texts say what they are', async () => {
  const { url } = await start()
  const typeOf = async (path: string) => (await get(`${url}${path}`)).headers.get('content-type')
  expect(await typeOf('feed.xml')).toBe('application/atom+xml; charset=utf-8')
  expect(await typeOf('talks/a.feed.xml')).toBe('application/atom+xml; charset=utf-8')
  expect(await typeOf('feed.json')).toBe('application/feed+json; charset=utf-8')
  expect(await typeOf('opensearch.xml')).toBe('application/opensearchdescription+xml; charset=utf-8')
  expect(await typeOf('llms.txt')).toBe('text/plain; charset=utf-8')
  expect(await typeOf('sitemap.xml')).toMatch(/^(?:text|application)\/xml/)
})

test.each(['talks/b', 'assets/old-12345678.js', 'corpus/none.json', '%', '..%2f..%2fetc/passwd'])(
  '%s is a real 404, with the page for it',
  async path => {
    const { status, text } = await get(`${(await start()).url}${path}`)
    expect([status, text]).toEqual([404, 'this is 404.html'])
  },
)

test('below a base, the site answers there and nowhere else', async () => {
  const { url, port } = await start({ base: '/repo/' })
  expect((await get(`${url}talks/a`)).text).toBe('this is talks/a.html')
  expect((await get(`http://localhost:${port}/repo`)).headers.get('location')).toBe('/repo/')
  expect((await get(`http://localhost:${port}/talks/a`)).status).toBe(404)
  expect((await get(`http://localhost:${port}/repository/talks/a`)).status).toBe(404)
})

test('another’s site is asked for what is not ours, and for a folder below ours that is its own', async () => {
  const answer: Beside['answer'] = (_, response) => response.end('theirs')
  const above = await start({ base: '/repo/', beside: { base: '/', answer } })
  const below = await start({ beside: { base: '/theirs/', answer } })
  const said = async (url: string) => (await get(url)).text
  const host = (port: number) => `http://localhost:${port}`
  expect(await said(`${host(above.port)}/talks/a`)).toBe('theirs')
  expect(await said(`${above.url}talks/a`)).toBe('this is talks/a.html')
  expect(await said(`${below.url}theirs/talks/a`)).toBe('theirs')
  expect(await said(`${below.url}talks/a`)).toBe('this is talks/a.html')
})

test('only names that change with their content are kept without asking again', async () => {
  const { url } = await start()
  const cached = async (path: string) => (await get(`${url}${path}`)).headers.get('cache-control')
  for (const path of ['assets/app-abcd1234.js', 'corpus/index.0123456789abcdef.bin'])
    expect(await cached(path)).toContain('immutable')
  for (const path of ['', 'talks/a', 'corpus/manifest.json', 'service-worker.js']) expect(await cached(path)).toBe('no-cache')
})

test('a port in use leads to the next one', async () => {
  const first = await start()
  const second = await start({ port: first.port })
  expect(second.port).toBeGreaterThan(first.port)
  expect((await get(second.url)).status).toBe(200)
})

test('after its end nobody is answered, not even over a connection that was open', async () => {
  const { url, end } = await start()
  await get(url)
  await end()
  await expect(get(url)).rejects.toThrow('fetch failed')
})
