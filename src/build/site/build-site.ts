// data/ and the app in; the static site in a folder out: corpus, app, a page for every address, and the offline copy last.
// The folder is replaced once the site is whole: what fails leaves the last site as it was.
import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import * as v from 'valibot'
import { EditionDetailsSchema, type Manifest, ManifestSchema, SummariesSchema } from '../../corpus/schema.ts'
import { createLookups } from '../../corpus/lookups.ts'
import type { Moves } from '../../corpus/moves.ts'
import { dataFiles } from '../../prerender/data/data-files.ts'
import { discoveryFiles } from '../../prerender/discovery/discovery-files.ts'
import { feedFiles } from '../../prerender/feeds/feed-files.ts'
import { movedPages, redirects } from '../../prerender/moved-pages.ts'
import { prerender } from '../../prerender/pages.ts'
import { compilePaths } from '../compile-paths.ts'
import { dataFolder } from '../data-folder.ts'
import { keepLedger, type LedgerWishes } from '../ledger/keep-ledger.ts'
import { storageFault } from '../storage-fault.ts'
import { plural, reportDiagnostics, totals } from '../report.ts'
import type { Chunk } from './app-chunks.ts'
import { corpusFiles } from './corpus-files.ts'
import { FIRST_LOAD_BUDGET, firstLoad } from './first-load.ts'
import { insideOf } from './inside-of.ts'
import { writeServiceWorker } from './offline-copy.ts'
import { writeAll } from './write-all.ts'
import { writePages } from './write-pages.ts'
import { publishedPageSchema } from './published-schema.ts'
import { refuseShared } from './refuse-shared.ts'
import { openSiteFolder, type SiteFolder } from './site-folder.ts'

export type SiteOptions = {
  root: string
  /** Below the root; what lay there is removed. */
  folder: string
  /** The path of the site on its host, with a slash at both ends. */
  base: string
  /** `https://host`, where it is known: canonical addresses need it. */
  host?: string | undefined
  tell: (line: string) => void
} & LedgerWishes

export type BuiltSite = {
  manifest: Manifest
  /** What is larger than we allow ourselves: the site works, but must not be published so. */
  overBudget: string | undefined
}

const HOME = 'src/app/explore/route.tsx'

type AppBuild = { root: string; base: string; outDir: string }

const buildApp = async ({ root, base, outDir }: AppBuild): Promise<Chunk[]> => {
  const built = await build({
    root,
    base,
    logLevel: 'warn',
    // The corpus lies there already.
    build: { outDir, emptyOutDir: false, reportCompressedSize: false },
  })
  // An array for several outputs, a watcher when watching: with neither asked for, one output.
  if (Array.isArray(built) || !('output' in built)) throw new Error('The build of the app has no single output')
  return built.output.flatMap(part =>
    part.type === 'chunk' ? [{ ...part, styles: [...(part.viteMetadata?.importedCss ?? [])] }] : [],
  )
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

const overBudget = (script: number): string | undefined =>
  script > FIRST_LOAD_BUDGET
    ? `Past the budget: ${kilobytes(script)} of script (gzip) before any page, of ${kilobytes(FIRST_LOAD_BUDGET)}`
    : undefined

type Kept = Pick<ReturnType<typeof keepLedger>, 'record'> & { moves: Moves }

const compileData = (folder: string, { tell, ...wishes }: Pick<SiteOptions, 'tell'> & LedgerWishes): Kept => {
  const data = dataFolder()
  const compilation = compilePaths([`${data}/recaps`], `${data}/vocabulary`)
  const problems = compilation.diagnostics.filter(({ severity }) => severity !== 'note')
  if (problems.length > 0) tell(reportDiagnostics(problems))
  tell(`Compiled ${totals(compilation)}`)
  refuseShared(compilation.corpus)
  const { moves, record } = keepLedger(data, compilation.corpus, { tell, ...wishes })
  writeAll(folder, corpusFiles(compilation.corpus, { moves }))
  return { moves, record }
}

/** At the addresses that pages had: a page that leads on, and a copy of the new one's data, since no data can. */
const writeMoved = (outDir: string, moves: Moves, pages: Map<string, string>): void => {
  writeAll(outDir, pages)
  for (const [from, to] of redirects(moves))
    if (/\.(?:json|md)$/.test(from) && existsSync(insideOf(outDir, to.slice(1))))
      copyFileSync(insideOf(outDir, to.slice(1)), insideOf(outDir, from.slice(1)))
}

type DataBuild = { outDir: string; tell: SiteOptions['tell']; source: Parameters<typeof dataFiles>[0] }

const writeData = ({ outDir, tell, source }: DataBuild): void => {
  const started = performance.now()
  let files = 0
  let bytes = 0
  for (const [path, text] of dataFiles(source)) {
    const content = Buffer.from(text)
    writeAll(outDir, [[path, content]])
    files++
    bytes += content.length
  }
  writeAll(join(outDir, 'corpus'), [['page-schema.json', publishedPageSchema()]])
  tell(
    `Wrote the pages as data: ${plural(files, 'file')}, ${kilobytes(bytes)}, in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  )
}

const writeSite = async ({ root, base, host, ...wishes }: SiteOptions, outDir: string): Promise<BuiltSite & Kept> => {
  const { tell } = wishes
  const corpus = join(outDir, 'corpus')
  const { moves, record } = compileData(corpus, wishes)
  // As the site will read it.
  const read = (path: string): unknown => JSON.parse(readFileSync(join(corpus, path), 'utf8'))
  const manifest = v.parse(ManifestSchema, read('manifest.json'))
  const summaries = v.parse(SummariesSchema, read(manifest.summaries.path))

  const chunks = await buildApp({ root, base, outDir })
  const { entry, home: explore } = firstLoad(chunks, HOME)
  tell(`Built the app: ${kilobytes(entry)} of script (gzip) before any page, ${kilobytes(explore)} with Explore`)

  const shell = readFileSync(join(outDir, 'index.html'), 'utf8')
  const home = host === undefined ? undefined : new URL(base, host).href
  const pages = prerender(summaries, shell, { base, home })
  await writePages({ root, base, outDir, tell, manifest, summaries, read, chunks, pages })
  const details = (id: string) => v.parse(EditionDetailsSchema, read(manifest.editions[id]?.path ?? ''))
  const source = { summaries, details, home: home ?? base }
  writeData({ outDir, tell, source })
  writeAll(outDir, feedFiles(source))
  writeAll(outDir, discoveryFiles(summaries, source.home))
  if (home === undefined) tell('Feeds and sitemap tell paths alone: say --site https://host before you publish')
  writeMoved(outDir, moves, movedPages(moves, createLookups(summaries), { base, home }))

  const copy = await writeServiceWorker(root, outDir)
  tell(`Offline copy: ${plural(copy.files, 'file')}, ${kilobytes(copy.bytes)}`)

  return { manifest, overBudget: overBudget(entry), moves, record }
}

export const buildSite = async (options: SiteOptions): Promise<BuiltSite> => {
  const started = performance.now()
  const { root, folder, base, tell } = options
  const whole = join(root, folder)
  let site: SiteFolder | undefined
  try {
    site = openSiteFolder(whole)
    const built = await writeSite(options, site.partial)
    site.publish()
    tell(`Built ${folder}/ for ${base} in ${((performance.now() - started) / 1000).toFixed(1)} s`)
    // What is past the budget is not to be published.
    if (!built.overBudget) built.record()
    return built
  } catch (error) {
    throw storageFault(error, whole, `The last ${folder}/ is as it was.`)
  } finally {
    site?.discard()
  }
}
