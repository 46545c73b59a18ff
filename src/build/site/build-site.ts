// data/ and the app in; the static site in a folder out: corpus, app, a page for every address, and the offline copy last.
// The folder is replaced once the site is whole: what fails leaves the last site as it was.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'vite'
import * as v from 'valibot'
import { EditionDetailsSchema, type Manifest, ManifestSchema, SummariesSchema } from '../../corpus/schema.ts'
import { dataFiles } from '../../prerender/data/data-files.ts'
import { prerender } from '../../prerender/pages.ts'
import { compilePaths } from '../compile-paths.ts'
import { plural, reportDiagnostics, totals } from '../report.ts'
import { corpusFiles } from './corpus-files.ts'
import { FIRST_LOAD_BUDGET, firstLoad } from './first-load.ts'
import { switchOffOfflineCopy, writeServiceWorker } from './offline-copy.ts'
import { publishedPageSchema } from './published-schema.ts'

export type SiteOptions = {
  root: string
  /** Below the root; what lay there is removed. */
  folder: string
  /** The path of the site on its host, with a slash at both ends. */
  base: string
  /** `https://host`, where it is known: canonical addresses need it. */
  host?: string | undefined
  /** False takes the offline copy away from every device that has one. */
  offline?: boolean
  tell: (line: string) => void
}

export type BuiltSite = {
  manifest: Manifest
  /** What is larger than we allow ourselves: the site works, but must not be published so. */
  overBudget: string | undefined
}

/** Each file before the next is asked for: none needs to be held. */
const writeAll = (folder: string, files: Iterable<[path: string, content: string | Buffer]>) => {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

const HOME = 'src/app/explore/route.tsx'

type AppBuild = { root: string; base: string; outDir: string }

const buildApp = async ({ root, base, outDir }: AppBuild) => {
  const built = await build({
    root,
    base,
    logLevel: 'warn',
    // The corpus lies there already.
    build: { outDir, emptyOutDir: false, reportCompressedSize: false },
  })
  // An array for several outputs, a watcher when watching: with neither asked for, one output.
  if (Array.isArray(built) || !('output' in built)) throw new Error('The build of the app has no single output')
  return built.output.filter(part => part.type === 'chunk')
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

const overBudget = (script: number): string | undefined =>
  script > FIRST_LOAD_BUDGET
    ? `Past the budget: ${kilobytes(script)} of script (gzip) before any page, of ${kilobytes(FIRST_LOAD_BUDGET)}`
    : undefined

const compileData = (folder: string, tell: SiteOptions['tell']): void => {
  const compilation = compilePaths()
  const problems = compilation.diagnostics.filter(({ severity }) => severity !== 'note')
  if (problems.length > 0) tell(reportDiagnostics(problems))
  tell(`Compiled ${totals(compilation)}`)
  writeAll(folder, corpusFiles(compilation.corpus))
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

export const buildSite = async ({ root, folder, base, host, offline = true, tell }: SiteOptions): Promise<BuiltSite> => {
  const started = performance.now()
  const whole = join(root, folder)
  const outDir = `${whole}.partial`
  const corpus = join(outDir, 'corpus')
  rmSync(outDir, { recursive: true, force: true })
  compileData(corpus, tell)
  // As the site will read it.
  const read = (path: string): unknown => JSON.parse(readFileSync(join(corpus, path), 'utf8'))
  const manifest = v.parse(ManifestSchema, read('manifest.json'))
  const summaries = v.parse(SummariesSchema, read(manifest.summaries.path))

  const { entry, home: explore } = firstLoad(await buildApp({ root, base, outDir }), HOME)
  tell(`Built the app: ${kilobytes(entry)} of script (gzip) before any page, ${kilobytes(explore)} with Explore`)

  const shell = readFileSync(join(outDir, 'index.html'), 'utf8')
  const home = host === undefined ? undefined : new URL(base, host).href
  const pages = prerender(summaries, shell, { base, home })
  writeAll(outDir, pages)
  tell(`Wrote ${plural(pages.size, 'page')}`)
  const details = (id: string) => v.parse(EditionDetailsSchema, read(manifest.editions[id]?.path ?? ''))
  writeData({ outDir, tell, source: { summaries, details, home: home ?? base } })

  const copy = offline ? await writeServiceWorker(root, outDir) : await switchOffOfflineCopy(root, outDir)
  tell(copy ? `Offline copy: ${plural(copy.files, 'file')}, ${kilobytes(copy.bytes)}` : 'Offline copy: taken away from devices')

  rmSync(whole, { recursive: true, force: true })
  renameSync(outDir, whole)
  tell(`Built ${folder}/ for ${base} in ${((performance.now() - started) / 1000).toFixed(1)} s`)
  return { manifest, overBudget: overBudget(entry) }
}
