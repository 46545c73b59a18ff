// A corpus that was written to disk in; what draws the body of each of its pages out. The app is bundled for Node first, as it is
// for browsers: what it imports is not all meant for either.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import type * as Bodies from '../../prerender/bodies.tsx'

export type { CorpusParts } from '../../prerender/bodies.tsx'

type App = { root: string; base: string }

/** Answers the HTML of the body of the page at a path, as `/talks/ID`. Call `end` when all are drawn. */
export const loadBodies = async ({ root, base }: App) => {
  const cache = join(root, 'node_modules/.cache/hallway')
  mkdirSync(cache, { recursive: true })
  // A module is imported once by its name: each build has its own.
  const outDir = mkdtempSync(join(cache, 'bodies-'))
  await build({
    root,
    base,
    logLevel: 'warn',
    ssr: { noExternal: true },
    // React's own build for development is five times slower, and says other things.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { ssr: 'src/prerender/bodies.tsx', outDir, copyPublicDir: false, reportCompressedSize: false, minify: false },
  })
  // What the bundler wrote has the shape of the module that it was given.
  const { createBodies } = (await import(pathToFileURL(join(outDir, 'bodies.js')).href)) as typeof Bodies
  return { createBodies, end: () => rmSync(outDir, { recursive: true, force: true }) }
}
