import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { planOfflineCopy } from './offline-copy.ts'

const planOf = (files: Map<string, Buffer>) => planOfflineCopy(files.keys(), path => files.get(path) ?? Buffer.from(''))
const plan = (...names: string[]) => planOf(new Map(names.map(name => [name, Buffer.from(name)])))

test('the copy has the shell, the app, the corpus and the icons, and neither pages nor texts for programs', () => {
  const kept = [
    'shell.html',
    'assets/app-abcd1234.js',
    'corpus/manifest.json',
    'corpus/editions/a.0123456789abcdef.json',
    'icons/icon-192.png',
    'first-paint.js',
  ]
  const left = [
    'index.html',
    'talks/a.html',
    '404.html',
    'robots.txt',
    'llms.txt',
    'feed.xml',
    'feed.json',
    'tools/a.feed.xml',
    'tools/a.feed.json',
    'sitemap.xml',
    'sitemap-1.xml',
    'opensearch.xml',
    'corpus/schema.json',
    'corpus/page-schema.json',
    'talks/a.json',
    'talks/a.md',
    'conferences/b.json',
    'recaps/c.json',
    'talks/a.png',
    'tools/b.png',
    'share.png',
    'licences/fonts-OFL.txt',
    'service-worker.js',
    '_headers',
    '_redirects',
    '.nojekyll',
  ]
  expect(plan(...kept, ...left).parts.map(({ path }) => path)).toEqual(kept)
})

test('a part has its size, its type and its hash, and says whether its name changes with its content', () => {
  const { parts } = plan(
    'assets/app-abcd1234.js',
    'corpus/editions/a.0123456789abcdef.json',
    'corpus/manifest.json',
    'first-paint.js',
  )
  expect(parts.map(({ named }) => named)).toEqual([true, true, undefined, undefined])
  expect(parts[2]).toEqual({
    path: 'corpus/manifest.json',
    hash: createHash('sha256').update('corpus/manifest.json').digest('base64'),
    bytes: 20,
    type: 'application/json',
  })
})

test('what the shell loads is known to be needed, below any base, and what it merely points at is not', () => {
  const shell = `<meta name="hallway-compiled" content="2026-05-12"><link rel="icon" href="/repo/favicon.svg">
    <script src="/repo/first-paint.js"></script><script type="module" crossorigin src="/repo/assets/app-abcd1234.js"></script>
    <link rel="stylesheet" crossorigin href="/repo/assets/app-abcd1234.css">`
  const names = ['favicon.svg', 'first-paint.js', 'assets/app-abcd1234.js', 'assets/app-abcd1234.css', 'assets/more-abcd1234.js']
  const { parts, compiled } = planOf(
    new Map([['shell.html', Buffer.from(shell)], ...names.map(name => [name, Buffer.from(name)] as const)]),
  )
  expect(parts.filter(({ start }) => start).map(({ path }) => path)).toEqual(['shell.html', ...names.slice(1, 4)])
  expect(compiled).toBe('2026-05-12')
})

test('equal files are the same build, and one byte more is another', () => {
  expect(plan('first-paint.js').build).toBe(plan('first-paint.js').build)
  expect(planOf(new Map([['first-paint.js', Buffer.from('first-paint.js ')]])).build).not.toBe(plan('first-paint.js').build)
})

test('a file of a kind that nobody decided about stops the build', () => {
  expect(() => plan('assets/film-abcd1234.mp4')).toThrow('assets/film-abcd1234.mp4')
})

test('what is not of the copy is not read: of a large site it is more than fits', () => {
  const read: string[] = []
  planOfflineCopy(['shell.html', 'talks/a.html', 'talks/a.json', 'first-paint.js'], path => {
    read.push(path)
    return Buffer.from(path)
  })
  expect([...new Set(read)].sort()).toEqual(['first-paint.js', 'shell.html'])
})
