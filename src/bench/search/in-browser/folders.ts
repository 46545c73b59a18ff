// A number of talks in; a folder out, of the site as it is built over that many made-up talks, with the page that measures the
// engines beside it, and what the peers load.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import type { Documents, Engine } from '../engine.ts'
import { flexsearch } from '../engines/flexsearch.ts'
import { minisearch } from '../engines/minisearch.ts'
import { writeSite } from './site-folder.ts'

export const peers: Engine[] = [minisearch, flexsearch]

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

const buildPage = (outDir: string): Promise<unknown> =>
  build({
    configFile: false,
    root: here('page'),
    base: '/engines/',
    logLevel: 'warn',
    worker: { format: 'es', plugins: () => [bundledPeers] },
    plugins: [bundledPeers],
    build: { outDir, emptyOutDir: false, reportCompressedSize: false, target: 'esnext' },
  })

const bundledPeers = {
  name: 'bundled-peers',
  enforce: 'pre' as const,
  resolveId: (source: string, importer?: string) =>
    source === './peers.ts' && importer?.includes('/engines/') ? here('page/peers.ts') : undefined,
}

export const makeFolder = async (talks: number, seed: number): Promise<{ folder: string; documents: Documents }> => {
  const { folder, documents } = writeSite(talks, seed)
  mkdirSync(join(folder, 'peers'))
  for (const peer of peers) {
    const { bytes } = await peer.build(documents, { top: 20 })
    if (bytes) writeFileSync(join(folder, 'peers', `${peer.name}.bin`), bytes())
  }
  await buildPage(join(folder, 'engines'))
  return { folder, documents }
}
