// The finished site's folder in; `service-worker.js`, which knows every file of the offline copy and its hash, out.
// Throws for a file of a kind that nobody decided about: left out silently, it would be missed only without a network.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { build } from 'vite'
import { COMPILED } from '../../app/about/compiled.ts'
import { collections } from '../../corpus/lookups.ts'
import { singlePages } from '../../prerender/page-paths.ts'
import { SHELL } from '../../prerender/pages.ts'
import type { Part, Plan } from '../../pwa/plan.ts'
import { mediaTypes } from '../hosts/facts.ts'
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
  // What only hosts read.
  { pattern: /^(?:_headers|_redirects|\.nojekyll)$/, decision: 'left' },
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

/** An answer of another type is not the file, whatever its status says. */
const typeOf = (path: string): string => {
  const type = mediaTypes[path.slice(path.lastIndexOf('.') + 1)]
  if (!type) throw new Refusal(`Nobody decided of what type ${path} is: add its ending to the types in src/build/hosts/facts.ts`)
  return type
}

const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('base64')

/** Paths below the base, of what the shell names: an address that ends as a kept path does. */
const namedBy = (shell: string, paths: string[]): Set<string> => {
  const scripts = [...shell.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+)"/g)].flatMap(([tag, address]) =>
    address && /<script|rel="(?:stylesheet|modulepreload)"/.test(tag) ? [address] : [],
  )
  return new Set(paths.filter(path => scripts.some(address => address.endsWith(`/${path}`))))
}

/** `read` is asked for what the copy keeps, file by file: the pages and their data, of which there is ten times as much, are not. */
export const planOfflineCopy = (files: Iterable<string>, read: (path: string) => Buffer): Plan => {
  const kept = [...files].flatMap(path => {
    const decision = rules.find(({ pattern }) => pattern.test(path))?.decision
    if (!decision)
      throw new Refusal(
        `Nobody decided whether ${path} belongs to the offline copy: add a rule for it in src/build/site/offline-copy.ts`,
      )
    return decision === 'left' ? [] : [{ path, decision }]
  })
  const paths = kept.map(({ path }) => path)
  const shell = paths.includes(SHELL) ? read(SHELL).toString() : ''
  const needed = namedBy(shell, paths).add(SHELL)
  const parts = kept.map(({ path, decision }): Part => {
    const content = read(path)
    return {
      ...{ path, hash: sha256(content), bytes: content.length, type: typeOf(path) },
      ...(decision === 'hashed' && { named: true }),
      ...(needed.has(path) && { start: true }),
    }
  })
  const compiled = new RegExp(`name="${COMPILED}" content="([^"]*)"`).exec(shell)?.[1] ?? ''
  const plan = { compiled, parts, pages: pageStarts, shell: SHELL }
  return { build: sha256(JSON.stringify(plan)).slice(0, 16), ...plan }
}

const filesIn = (folder: string): string[] => {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  const paths = entries.map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
  return paths.sort().map(path => path.replaceAll(sep, '/'))
}

/** The first parts of the addresses that the app answers, as the service worker compares them. */
const pageStarts = singlePages.map(path => path.slice(1))

/** The worker's first line: another build's differs in it alone. */
export const planLine = (plan: Plan): string => `const OFFLINE_PLAN=${JSON.stringify(plan)};\n`

const bundleWorker = async (root: string, entry: string): Promise<string> => {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      copyPublicDir: false,
      rolldownOptions: { input: join(root, entry), output: { format: 'iife', entryFileNames: SERVICE_WORKER } },
    },
  })
  const [only] = Array.isArray(built) || !('output' in built) ? [] : built.output
  if (!only || only.type !== 'chunk') throw new Error('The build of the service worker has no single output')
  return only.code
}

/** In place of the worker, what takes the copy away from every device that has one. */
export const switchOffOfflineCopy = async (root: string, folder: string): Promise<void> =>
  writeFileSync(join(folder, SERVICE_WORKER), await bundleWorker(root, 'src/pwa/switched-off.ts'))

export const writeServiceWorker = async (root: string, folder: string): Promise<{ files: number; bytes: number }> => {
  const plan = planOfflineCopy(filesIn(folder), path => readFileSync(join(folder, path)))
  writeFileSync(join(folder, SERVICE_WORKER), planLine(plan) + (await bundleWorker(root, 'src/pwa/service-worker.ts')))
  return { files: plan.parts.length, bytes: plan.parts.reduce((sum, { bytes }) => sum + bytes, 0) }
}
