// A number of talks in; a folder out, of the site as it is built over that many made-up talks, with the page that measures the
// engines beside it, and what the peers load. The app is built once, over the real recaps.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import type { Corpus } from '../../../corpus/schema.ts'
import { buildSite } from '../../../build/site/build-site.ts'
import { corpusFiles } from '../../../build/site/corpus-files.ts'
import { syntheticTakeaways } from '../corpus.ts'
import type { Documents, Engine } from '../engine.ts'
import { flexsearch } from '../engines/flexsearch.ts'
import { minisearch } from '../engines/minisearch.ts'

export const peers: Engine[] = [minisearch, flexsearch]

const cache = 'node_modules/.cache/hallway/bench'
const SITE = `${cache}/site`
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** The real site, and how many talks it has. */
export const buildRealSite = async (tell: (line: string) => void): Promise<{ folder: string; talks: number }> => {
  const { manifest } = await buildSite({ root: process.cwd(), folder: SITE, base: '/', tell })
  return { folder: join(process.cwd(), SITE), talks: manifest.counts.talks }
}

const corpusOf = ({ summaries, details }: Documents['corpus']): Corpus => ({
  ...summaries,
  talks: summaries.talks.map(talk => ({ ...talk, links: [], sources: [], evidence: [] })),
  takeaways: details.flatMap(({ takeaways }) => takeaways),
  sources: [],
})

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
  const folder = join(process.cwd(), cache, `${talks}`)
  rmSync(folder, { recursive: true, force: true })
  cpSync(join(SITE, 'assets'), join(folder, 'assets'), { recursive: true })
  // Nobody's page in particular: it is drawn from the corpus.
  for (const name of ['index.html', '404.html']) cpSync(join(SITE, 'shell.html'), join(folder, name))
  const documents = syntheticTakeaways(talks, seed)
  for (const [path, bytes] of corpusFiles(corpusOf(documents.corpus))) {
    mkdirSync(dirname(join(folder, 'corpus', path)), { recursive: true })
    writeFileSync(join(folder, 'corpus', path), bytes)
  }
  mkdirSync(join(folder, 'peers'))
  for (const peer of peers) {
    const { bytes } = await peer.build(documents, { top: 20 })
    if (bytes) writeFileSync(join(folder, 'peers', `${peer.name}.bin`), bytes())
  }
  await buildPage(join(folder, 'engines'))
  return { folder, documents }
}
