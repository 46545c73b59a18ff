// A base path in; a small site in a folder of its own, with all that the build writes for hosts, out. Each file says its name.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLookups } from '../../../corpus/lookups.ts'
import { SCHEMA_VERSION } from '../../../corpus/schema.ts'
import { movedPages } from '../../../prerender/moved-pages.ts'
import { writeAll } from '../../site/write-all.ts'
import type { Hosted } from '../facts.ts'
import { withPolicy } from '../policy-in-page.ts'
import { writeHostFiles } from '../write-host-files.ts'

export const siteFiles = [
  'index.html',
  '404.html',
  'shell.html',
  'about.html',
  'talks.html',
  'talks/a.html',
  'talks/a.json',
  'talks/a.md',
  'talks/a.png',
  'tools/b.html',
  'tools/b.json',
  'tools/b.feed.xml',
  'tools/b.feed.json',
  'assets/app-abcd1234.js',
  'assets/app-abcd1234.css',
  'assets/serif-abcd_-34.woff2',
  'corpus/manifest.json',
  'corpus/summaries.0123456789abcdef.json',
  'corpus/index.0123456789abcdef.bin',
  'corpus/editions/a.0123456789abcdef.json',
  'feed.xml',
  'feed.json',
  'opensearch.xml',
  'sitemap.xml',
  'robots.txt',
  'first-paint.js',
  'service-worker.js',
  'manifest.webmanifest',
  'favicon.svg',
  'icons/icon-192.png',
]

export type TrialSite = Hosted & {
  /** What a host is given as its top: the site lies in it below its base path. */
  top: string
  folder: string
  hosts: string
  remove: () => void
}

export const trialSite = (base: string): TrialSite => {
  const place = mkdtempSync(join(tmpdir(), 'hallway-host-'))
  const [top, hosts] = [join(place, 'top'), join(place, 'hosts')]
  const folder = join(top, base).replace(/\/$/, '')
  const redirects = [
    ['/talks/old', '/talks/a'],
    ['/talks/older', '/talks/a#a-takeaway'],
    ['/talks/old.json', '/talks/a.json'],
  ] as const
  const moves = new Map(redirects.filter(([from]) => !from.endsWith('.json')))
  const nothing = { editions: [], talks: [], tools: [], companies: [], topics: [], people: [], recaps: [] }
  const lookups = createLookups({ schema: SCHEMA_VERSION, ...nothing })
  writeAll(folder, [
    ...siteFiles.map((file): [string, string] => [file, `this is ${file}`]),
    ...movedPages(moves, lookups, { base, home: undefined, within: withPolicy }),
  ])
  writeHostFiles({ site: folder, hosts }, { base, redirects })
  return { base, redirects, top, folder, hosts, remove: () => rmSync(place, { recursive: true }) }
}
