// A number of made-up talks in; a folder out, of the site as it is built over them. The app is built once, over the real recaps.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildSite } from '../../../build/site/build-site.ts'
import { corpusFiles } from '../../../build/site/corpus-files.ts'
import type { Corpus } from '../../../corpus/schema.ts'
import { syntheticTakeaways } from '../corpus.ts'
import type { Documents } from '../engine.ts'

const cache = 'node_modules/.cache/hallway/bench'
const SITE = `${cache}/site`

/** The real site, and how many talks it has. */
export const buildRealSite = async (tell: (line: string) => void): Promise<{ folder: string; talks: number }> => {
  mkdirSync(cache, { recursive: true })
  const { manifest } = await buildSite({ root: process.cwd(), folder: SITE, base: '/', pastBudget: 'told', tell })
  return { folder: join(process.cwd(), SITE), talks: manifest.counts.talks }
}

const corpusOf = ({ summaries, details }: Documents['corpus']): Corpus => ({
  ...summaries,
  talks: summaries.talks.map(talk => ({ ...talk, links: [], sources: [], evidence: [] })),
  takeaways: details.flatMap(({ takeaways }) => takeaways),
  sources: [],
})

export const writeSite = (talks: number, seed: number): { folder: string; documents: Documents } => {
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
  return { folder, documents }
}
