import { expect, test } from 'vitest'
import { planOfflineCopy } from './offline-copy.ts'

const plan = (...names: string[]) => planOfflineCopy(new Map(names.map(name => [name, Buffer.from(name)])))

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
  ]
  expect(plan(...kept, ...left).map(({ url }) => url)).toEqual(kept)
})

test('only a name that changes with its content goes without a revision, and everything has its hash', () => {
  const revisions = plan(
    'assets/app-abcd1234.js',
    'corpus/editions/a.0123456789abcdef.json',
    'corpus/manifest.json',
    'first-paint.js',
  )
  expect(revisions.map(({ revision }) => revision !== null)).toEqual([false, false, true, true])
  for (const { integrity } of revisions) expect(integrity).toMatch(/^sha256-[\w+/]{43}=$/)
})

test('a file of a kind that nobody decided about stops the build', () => {
  expect(() => plan('assets/film-abcd1234.mp4')).toThrow('assets/film-abcd1234.mp4')
})
