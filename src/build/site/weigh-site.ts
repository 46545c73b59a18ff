// A whole site's folder, its manifest and the chunks of its app in; what a reader of it loads, weighed, and what all pages of talks
// weigh, in words, out.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { counted } from '../../app/words.ts'
import type { Manifest, Summaries, TalkSummary } from '../../corpus/schema.ts'
import { pageFile } from '../../prerender/page-paths.ts'
import { type Chunk, pageParts } from './app-chunks.ts'
import { type Part, weigh, type Weighed } from './budgets.ts'
import { firstLoad } from './first-load.ts'
import { FIRST_WINDOW, talkWeights } from './talk-weights.ts'

const HOME = 'src/app/explore/route.tsx'

type Site = { outDir: string; manifest: Manifest; summaries: Summaries; chunks: Chunk[] }

export const weighSite = ({ outDir, manifest, summaries, chunks }: Site): { weighed: Weighed[]; talks: string } => {
  const read = (path: string): Buffer => readFileSync(join(outDir, path))
  const code = (list: Chunk[]) => list.map(chunk => chunk.code)
  const { entry, home } = firstLoad(chunks, HOME)
  const styles = [...new Set(entry.flatMap(chunk => chunk.styles))].map(read)
  const styleOf = (folder: string) => [...styles, ...pageParts(chunks, folder).styles.map(read)]
  const talks = summaries.talks.toSorted((a, b) => a.takeaways - b.takeaways)
  // A talk of many takeaways is more to read.
  const page = (which: string, talk: TalkSummary | undefined): Part[] =>
    talk
      ? [
          {
            what: `${which} talk (${counted(talk.takeaways, 'takeaway')}), HTML and style`,
            contents: [read(pageFile(`/talks/${talk.id}`)), ...styleOf('talk')],
            limit: FIRST_WINDOW + 300 * Math.max(0, talk.takeaways - 20),
          },
        ]
      : []
  const corpus = (path: string) => read(`corpus/${path}`)
  const perTakeaway = (bytes: number) => 10_000 + bytes * manifest.counts.takeaways
  const parts: Part[] = [
    { what: 'script before any page', contents: code(entry), limit: 120_000 },
    { what: 'script with Explore', contents: code(home), limit: 150_000 },
    { what: 'style of every page', contents: styles, limit: 8_000 },
    { what: 'Explore, HTML and style', contents: [read('index.html'), ...styleOf('explore')], limit: 30_000 },
    ...page('the middle', talks[talks.length >> 1]),
    ...page('the longest', talks.at(-1)),
    { what: 'summaries of the corpus', contents: [corpus(manifest.summaries.path)], limit: perTakeaway(60) },
    { what: 'its editions', contents: Object.values(manifest.editions).map(({ path }) => corpus(path)), limit: perTakeaway(200) },
    ...(manifest.index ? [{ what: 'its index', contents: [corpus(manifest.index.path)], limit: perTakeaway(100) }] : []),
  ]
  const pages = function* () {
    for (const { id } of talks) yield { path: `talks/${id}`, html: read(pageFile(`/talks/${id}`)) }
  }
  return { weighed: parts.map(weigh), talks: talkWeights({ pages: pages(), styles: styleOf('talk') }) }
}
