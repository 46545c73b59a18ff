// A corpus that was written to disk, the app's chunks and every page's head in; the pages, each with its body, on disk.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { dayOf } from '../../app/about/compiled.ts'
import { EditionDetailsSchema, type Manifest, RecapSourceSchema, type Summaries } from '../../corpus/schema.ts'
import { TrendsSchema } from '../../corpus/trends.ts'
import { fillBody } from '../../prerender/fill-body.ts'
import { pageFile, pageFolder, pagePaths } from '../../prerender/page-paths.ts'
import { NOT_FOUND } from '../../prerender/pages.ts'
import { corpusOf } from '../../search/load.ts'
import { plural } from '../report.ts'
import { type Chunk, pageParts } from './app-chunks.ts'
import { loadBodies } from './page-bodies.ts'
import { writeAll } from './write-all.ts'

type PagesBuild = {
  root: string
  base: string
  outDir: string
  tell: (line: string) => void
  manifest: Manifest
  summaries: Summaries
  read: (path: string) => unknown
  chunks: Chunk[]
  /** Each with its head, by file, as they come. */
  pages: Iterable<[file: string, html: string]>
}

export type WrittenPages = { pages: number; seconds: number }

export const writePages = async ({
  root,
  base,
  outDir,
  tell,
  manifest,
  summaries,
  read,
  chunks,
  pages,
}: PagesBuild): Promise<WrittenPages> => {
  const started = performance.now()
  const { createBodies, end } = await loadBodies({ root, base })
  const editions = new Map(
    Object.entries(manifest.editions).map(([id, { path }]) => [id, v.parse(EditionDetailsSchema, read(path))]),
  )
  const index = readFileSync(join(outDir, 'corpus', manifest.index?.path ?? ''))
  const body = createBodies({
    ...{ manifest, summaries, editions },
    recap: id => v.parse(RecapSourceSchema, read(manifest.recaps[id]?.path ?? '')),
    trends: v.parse(TrendsSchema, read(manifest.trends?.path ?? '')),
    // Of a buffer that is its own: Node shares those of small files.
    index: index.buffer.slice(index.byteOffset, index.byteOffset + index.byteLength),
    indexed: corpusOf(manifest),
    compiled: dayOf(new Date()),
  })
  const parts = new Map<string, ReturnType<typeof pageParts>>()
  const partsOf = (folder: string) => {
    const known = parts.get(folder) ?? pageParts(chunks, folder)
    parts.set(folder, known)
    return { scripts: known.scripts.map(name => base + name), styles: known.styles.map(name => base + name) }
  }
  const paths = new Map(pagePaths(summaries).map(path => [pageFile(path), path]))
  let count = 0
  const filled = async (file: string, head: string): Promise<string> => {
    const path = paths.get(file)
    if (path) return fillBody(head, { page: base + path.slice(1), html: await body(path), ...partsOf(pageFolder(path)) })
    return file === NOT_FOUND ? fillBody(head, { html: await body('/404'), ...partsOf('not-found') }) : head
  }
  for (const [file, head] of pages) {
    writeAll(outDir, [[file, await filled(file, head)]])
    count++
  }
  end()
  const seconds = (performance.now() - started) / 1000
  tell(`Wrote ${plural(count, 'page')} in ${seconds.toFixed(1)} s`)
  return { pages: count, seconds }
}
