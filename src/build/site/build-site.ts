// data/ and the app in; the static site in a folder out: corpus, app, a page for every address, and the offline copy last.
// The folder, and what hosts are told beside it, are replaced once the site is whole and within its budgets: what fails leaves the
// last site as it was. Refuses (Refusal) what must not be published.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { type Corpus, EditionDetailsSchema, type Manifest, ManifestSchema, SummariesSchema } from '../../corpus/schema.ts'
import { createLookups } from '../../corpus/lookups.ts'
import type { Moves } from '../../corpus/moves.ts'
import { discoveryFiles } from '../../prerender/discovery/discovery-files.ts'
import { feedFiles } from '../../prerender/feeds/feed-files.ts'
import { movedPages, redirects } from '../../prerender/moved-pages.ts'
import { prerender } from '../../prerender/pages.ts'
import { compilePaths } from '../compile-paths.ts'
import { dataFolder } from '../data-folder.ts'
import { keepLedger, type LedgerWishes } from '../ledger/keep-ledger.ts'
import { Refusal } from '../refusal.ts'
import { storageFault } from '../storage-fault.ts'
import { withPolicy } from '../hosts/policy-in-page.ts'
import { writeHostFiles } from '../hosts/write-host-files.ts'
import { plural, reportDiagnostics, totals } from '../report.ts'
import { buildApp } from './build-app.ts'
import { picturesOf } from '../share/pictures-of.ts'
import { corpusFiles } from './corpus-files.ts'
import { budgetTable, pastBudget } from './budgets.ts'
import { drawPictures } from './draw-pictures.ts'
import { kilobytes } from './kilobytes.ts'
import { switchOffOfflineCopy, writeServiceWorker } from './offline-copy.ts'
import { weighSite } from './weigh-site.ts'
import { writeAll } from './write-all.ts'
import { writeData } from './write-data.ts'
import { writeMoved } from './write-moved.ts'
import { type WrittenPages, writePages } from './write-pages.ts'
import { refuseShared } from './refuse-shared.ts'
import { openSiteFolder, publishTogether, type SiteFolder } from './site-folder.ts'
import { takeawaysOfTalk } from './takeaways-of-talk.ts'

export type SiteOptions = {
  root: string
  /** Below the root; what lay there is removed. What hosts are told goes to a folder beside it, FOLDER-hosts. */
  folder: string
  /** The path of the site on its host, with a slash at both ends. */
  base: string
  /** `https://host`, where it is known: canonical addresses need it. */
  host?: string | undefined
  /** False takes the offline copy away from every device that has one. */
  offline?: boolean
  /** A site past its budgets works, but must not be published: `told` writes it for the one who builds it. */
  pastBudget?: 'refused' | 'told'
  tell: (line: string) => void
} & LedgerWishes

export type BuiltSite = { manifest: Manifest; written: WrittenPages }

type Kept = Pick<ReturnType<typeof keepLedger>, 'record'> & { moves: Moves }

/** What was found on the way to the corpus is told, and not held: of many recaps it is more than the corpus. */
const compileCorpus = (data: string, tell: SiteOptions['tell']): Corpus => {
  const compilation = compilePaths([`${data}/recaps`], `${data}/vocabulary`)
  const problems = compilation.diagnostics.filter(({ severity }) => severity !== 'note')
  if (problems.length > 0) tell(reportDiagnostics(problems))
  tell(`Compiled ${totals(compilation)}`)
  return compilation.corpus
}

const compileData = (folder: string, { tell, ...wishes }: Pick<SiteOptions, 'tell'> & LedgerWishes): Kept => {
  const data = dataFolder()
  const corpus = compileCorpus(data, tell)
  refuseShared(corpus)
  const { moves, record } = keepLedger(data, corpus, { tell, ...wishes })
  writeAll(folder, corpusFiles(corpus, { moves }))
  return { moves, record }
}

/** Of a build that ends before it publishes. */
const whatIsLeft = ({ root, folder }: Pick<SiteOptions, 'root' | 'folder'>): string =>
  existsSync(join(root, folder)) ? `The last ${folder}/ is as it was.` : `There is no ${folder}/ yet.`

const writeSite = async (
  { root, folder, base, host, offline = true, pastBudget: heavy = 'refused', ...wishes }: SiteOptions,
  { outDir, hosts }: { outDir: string; hosts: string },
): Promise<BuiltSite & Kept> => {
  const { tell } = wishes
  const corpus = join(outDir, 'corpus')
  const { moves, record } = compileData(corpus, wishes)
  // As the site will read it.
  const read = (path: string): unknown => JSON.parse(readFileSync(join(corpus, path), 'utf8'))
  const manifest = v.parse(ManifestSchema, read('manifest.json'))
  const summaries = v.parse(SummariesSchema, read(manifest.summaries.path))

  const chunks = await buildApp({ root, base, outDir })
  const shell = withPolicy(readFileSync(join(outDir, 'index.html'), 'utf8'))
  const home = host === undefined ? undefined : new URL(base, host).href
  const details = (id: string) => v.parse(EditionDetailsSchema, read(manifest.editions[id]?.path ?? ''))
  const shared = home && (await drawPictures({ root, outDir, tell, pictures: picturesOf(summaries, details) }))
  if (!shared)
    tell('No share pictures, canonical or other whole addresses: say where the site will live with --site https://HOST')
  const pages = prerender(summaries, shell, {
    base,
    home,
    takeawaysOf: takeawaysOfTalk(details),
    ...(shared && { pictureOf: shared.pictureOf }),
  })
  const written = await writePages({ root, base, outDir, tell, manifest, summaries, read, chunks, pages })
  const source = { summaries, details, home: home ?? base }
  writeData({ outDir, tell, source })
  writeAll(outDir, feedFiles(source))
  writeAll(outDir, discoveryFiles(summaries, source.home))
  writeMoved(outDir, moves, movedPages(moves, createLookups(summaries), { base, home, within: withPolicy }))

  const copy = offline ? await writeServiceWorker(root, outDir) : await switchOffOfflineCopy(root, outDir)
  tell(copy ? `Offline copy: ${plural(copy.files, 'file')}, ${kilobytes(copy.bytes)}` : 'Offline copy: taken away from devices')

  // Last: what hosts are told is about the files that are there.
  const hosted = { base, redirects: redirects(moves) }
  for (const line of writeHostFiles({ site: outDir, hosts }, hosted)) tell(line)

  const { weighed, talks } = weighSite({ outDir, manifest, summaries, chunks })
  tell(`A reader loads:\n${budgetTable(weighed)}\n${talks}`)
  const past = pastBudget(weighed)
  if (past && heavy === 'refused') {
    const left = whatIsLeft({ root, folder })
    throw new Refusal(`${past}\nMake it smaller, or allow it in src/build/site/weigh-site.ts.\nNothing was published. ${left}`)
  }
  if (past) tell(`${past}\nIt must not be published so: npm run build refuses it.`)
  return { manifest, written, moves, record }
}

export const buildSite = async (options: SiteOptions): Promise<BuiltSite> => {
  const started = performance.now()
  const { root, folder, base, tell } = options
  const whole = join(root, folder)
  const folders: SiteFolder[] = []
  const open = (place: string): string => {
    const opened = openSiteFolder(place)
    folders.push(opened)
    return opened.partial
  }
  let built: BuiltSite & Kept
  try {
    built = await writeSite(options, { outDir: open(whole), hosts: open(`${whole}-hosts`) })
    publishTogether(folders)
  } catch (error) {
    throw storageFault(error, whole, whatIsLeft(options))
  } finally {
    for (const { discard } of folders) discard()
  }
  tell(`Built ${folder}/ for ${base} in ${((performance.now() - started) / 1000).toFixed(1)} s`)
  built.record()
  return built
}
