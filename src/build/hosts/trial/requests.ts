// The addresses that each host is asked, below the base path, and what a good host answers. The same for all of them.
import type { Keeping } from './answer.ts'

export type Expected = {
  ask: string
  status: number
  /** Which file is shown. */
  file?: string
  type?: string | RegExp
  keeping?: Keeping
  /** Below the base path. */
  location?: string
}

const page = (ask: string, file: string): Expected => ({ ask, status: 200, file, type: 'text/html', keeping: 'revalidated' })
const kept = (file: string, type: Expected['type'] & {}): Expected => ({
  ask: file,
  status: 200,
  file: file.replace(/\?.*/, ''),
  type,
  keeping: 'immutable',
})
const fresh = (file: string, type: Expected['type'] & {}): Expected => ({ ...kept(file, type), keeping: 'revalidated' })
const missing = (ask: string): Expected => ({ ask, status: 404, file: '404.html', type: 'text/html', keeping: 'revalidated' })
const moved = (ask: string, location: string): Expected => ({ ask, status: 301, location })

const script = /^(?:text|application)\/javascript$/

export const requests: Expected[] = [
  page('', 'index.html'),
  page('?q=kafka', 'index.html'),
  page('about', 'about.html'),
  page('talks', 'talks.html'),
  page('talks/a', 'talks/a.html'),
  page('talks/a?from=chat', 'talks/a.html'),
  fresh('talks/a.json', 'application/json'),
  fresh('talks/a.md', 'text/markdown'),
  fresh('corpus/manifest.json', 'application/json'),
  fresh('service-worker.js', script),
  fresh('first-paint.js', script),
  fresh('manifest.webmanifest', 'application/manifest+json'),
  fresh('robots.txt', 'text/plain'),
  fresh('sitemap.xml', /^(?:application|text)\/xml$/),
  fresh('feed.xml', 'application/atom+xml'),
  fresh('feed.json', 'application/feed+json'),
  fresh('tools/b.feed.xml', 'application/atom+xml'),
  fresh('tools/b.feed.json', 'application/feed+json'),
  fresh('opensearch.xml', 'application/opensearchdescription+xml'),
  fresh('favicon.svg', 'image/svg+xml'),
  fresh('icons/icon-192.png', 'image/png'),
  fresh('talks/a.png?v=0123abcd', 'image/png'),
  kept('assets/app-abcd1234.js', script),
  kept('assets/app-abcd1234.css', 'text/css'),
  kept('assets/serif-abcd_-34.woff2', 'font/woff2'),
  kept('corpus/summaries.0123456789abcdef.json', 'application/json'),
  kept('corpus/index.0123456789abcdef.bin', 'application/octet-stream'),
  kept('corpus/editions/a.0123456789abcdef.json', 'application/json'),
  missing('talks/none'),
  missing('talks/none?q=x'),
  missing('none.html'),
  missing('corpus/none.json'),
  missing('assets/old-12345678.js'),
  missing('corpus/index.fedcba9876543210.bin'),
  missing('assets/'),
  moved('talks/a/', 'talks/a'),
  moved('talks/a/?q=x&q=y%20z', 'talks/a?q=x&q=y%20z'),
  moved('talks/a/?q=$&x', 'talks/a?q=$&x'),
  moved('talks/', 'talks'),
  moved('talks/old', 'talks/a'),
  moved('talks/old?q=x', 'talks/a?q=x'),
  moved('talks/older?q=x', 'talks/a?q=x#a-takeaway'),
  moved('talks/old.json', 'talks/a.json'),
]

/** Addresses whose answers must not lead to another host, nor show what lies beside the site. */
export const traps = [
  '/evil.example/',
  '%5Cevil.example/',
  '%2F%2Fevil.example/',
  'talks/%0d%0aSet-Cookie:x/',
  '..%2f..%2fetc/passwd',
  '%00',
  '%',
  '_headers',
  '_redirects',
  '.nojekyll',
  '.git/config',
]
