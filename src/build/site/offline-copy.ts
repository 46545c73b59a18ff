// The finished site's folder in; `service-worker.js`, which knows every file of the offline copy and its hash, out.
// Throws for a file of a kind that nobody decided about: left out silently, it would be missed only without a network.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { build } from 'vite'
import { collections } from '../../corpus/lookups.ts'
import { singlePages } from '../../prerender/page-paths.ts'
import { SHELL } from '../../prerender/pages.ts'
import { Refusal } from '../refusal.ts'

export const SERVICE_WORKER = 'service-worker.js'

/** `talks/ID.json`, and the like of every other kind of page. */
const DATA_FILE = new RegExp(`^(?:${Object.values(collections).join('|')})/[^/]+\\.json$`)

/** `talks/ID.png` and the like, and the site's own: for whoever shows a link to it. */
const SHARE_PICTURE = new RegExp(`^(?:share|(?:${Object.values(collections).join('|')})/[^/]+)\\.png$`)

/** The first rule that fits decides. `hashed` names change with their content; the others are compared by hash. */
const rules: { pattern: RegExp; decision: 'hashed' | 'kept' | 'left' }[] = [
  { pattern: /^shell\.html$/, decision: 'kept' },
  { pattern: /^service-worker\.js$/, decision: 'left' },
  { pattern: /^corpus\/(?:page-)?schema\.json$/, decision: 'left' },
  { pattern: /^corpus\/.+\.[0-9a-f]{16}\.(?:json|bin)$/, decision: 'hashed' },
  { pattern: /^assets\/.+-[\w-]{8}\.(?:js|css|woff2|svg|png)$/, decision: 'hashed' },
  { pattern: /^feed\.json$/, decision: 'left' },
  // A page as data, or its feed. The corpus says the same once, and is kept.
  { pattern: DATA_FILE, decision: 'left' },
  { pattern: SHARE_PICTURE, decision: 'left' },
  // Pages are answered with the shell; texts, feeds and maps are for programs.
  { pattern: /\.(?:html|txt|xml|md|map)$/, decision: 'left' },
  { pattern: /\.(?:js|css|json|svg|png|webmanifest|woff2)$/, decision: 'kept' },
]

type OfflineFile = { url: string; revision: string | null; integrity: string; bytes: number }

export const planOfflineCopy = (files: Map<string, Buffer>): OfflineFile[] =>
  [...files].flatMap(([url, content]) => {
    const decision = rules.find(({ pattern }) => pattern.test(url))?.decision
    if (!decision)
      throw new Refusal(
        `Nobody decided whether ${url} belongs to the offline copy: add a rule for it in src/build/site/offline-copy.ts`,
      )
    if (decision === 'left') return []
    const digest = createHash('sha256').update(content)
    const integrity = `sha256-${digest.copy().digest('base64')}`
    return [{ url, revision: decision === 'hashed' ? null : digest.digest('hex').slice(0, 16), integrity, bytes: content.length }]
  })

const readFolder = (folder: string): Map<string, Buffer> => {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  const paths = entries.map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
  return new Map(paths.sort().map(path => [path.replaceAll(sep, '/'), readFileSync(join(folder, path))]))
}

/** The first parts of the addresses that the app answers, as the service worker compares them. */
const pageStarts = singlePages.map(path => path.slice(1))

export const writeServiceWorker = async (root: string, folder: string): Promise<{ files: number; bytes: number }> => {
  const planned = planOfflineCopy(readFolder(folder))
  const files = planned.map(({ url, revision, integrity }) => ({ url, revision, integrity }))
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define: { OFFLINE_PLAN: JSON.stringify({ files, pages: pageStarts, shell: SHELL }) },
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: join(root, 'src/pwa/service-worker.ts'),
        output: { format: 'iife', entryFileNames: SERVICE_WORKER },
      },
    },
  })
  return { files: files.length, bytes: planned.reduce((sum, { bytes }) => sum + bytes, 0) }
}
