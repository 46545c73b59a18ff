// Nothing in; what Lighthouse says of Explore and of a talk on a phone out, as medians of five runs: its four scores, the largest
// paint, the layout shift and the blocking time; over HTTP/2, as hosts serve, and over HTTP/1.1, as a folder is served at home. It is installed by this benchmark alone, and only when it is asked for by name.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { ensureBrowser } from '../../build/browser.ts'
import { serve } from '../../build/serve.ts'
import { buildSite } from '../../build/site/build-site.ts'
import { type Bench, median, type Row } from '../row.ts'
import { compressFolder } from './compress.ts'
import { overHttp2 } from './over-http2.ts'

const FOLDER = 'node_modules/.cache/hallway/bench/lighthouse'
const RUNS = 5

type Report = {
  categories: Record<string, { score: number | null }>
  audits: Record<string, { numericValue?: number }>
}
/** What is used of it: its own types come with it, and it is not there before it is asked for. */
type Lighthouse = { default: (url: string, flags: object) => Promise<{ lhr: Report } | undefined> }

const scores = ['performance', 'accessibility', 'best-practices', 'seo']
const figures = [
  ['largest-contentful-paint', 'largest contentful paint', 'ms'],
  ['cumulative-layout-shift', 'cumulative layout shift', ''],
  ['total-blocking-time', 'total blocking time', 'ms'],
] as const

const install = async (): Promise<Lighthouse> => {
  // Plain JavaScript without types, as it must run before anything is installed.
  const path = '../../build/install.mjs'
  const { installIfNeeded }: { installIfNeeded: (root: string) => Promise<void> } = await import(path)
  await installIfNeeded(fileURLToPath(new URL('.', import.meta.url)))
  const name = 'lighthouse'
  return import(name)
}

const judge = async ({ default: lighthouse }: Lighthouse, url: string, port: number): Promise<Report> => {
  const result = await lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories: scores })
  if (!result) throw new Error(`Lighthouse says nothing of ${url}`)
  return result.lhr
}

const rowsOf = (page: string, talks: number, reports: Report[]): Row[] => {
  const row = (metric: string, unit: string, values: number[]): Row => ({
    ...{ bench: 'lighthouse', engine: page, talks, metric, unit },
    value: median(values),
  })
  return [
    ...scores.map(name =>
      row(
        name,
        'of 100',
        reports.map(({ categories }) => (categories[name]?.score ?? 0) * 100),
      ),
    ),
    ...figures.map(([audit, metric, unit]) =>
      row(
        metric,
        unit,
        reports.map(({ audits }) => audits[audit]?.numericValue ?? Number.NaN),
      ),
    ),
  ]
}

/** The talk of which most is said. */
const talkOf = (folder: string): string => {
  const read = (path: string) => JSON.parse(readFileSync(join(folder, 'corpus', path), 'utf8'))
  const { talks }: { talks: { id: string; takeaways: number }[] } = read(read('manifest.json').summaries.path)
  return `talks/${talks.toSorted((a, b) => b.takeaways - a.takeaways)[0]?.id}`
}

export const lighthouseBench: Bench = {
  name: 'lighthouse',
  byNameAlone: true,
  async run(_, tell) {
    const lighthouse = await install()
    const place = { root: process.cwd(), folder: FOLDER, base: '/', host: 'https://example.org' }
    const { manifest } = await buildSite({ ...place, pastBudget: 'told', tell })
    const folder = join(process.cwd(), FOLDER)
    // As hosts do.
    compressFolder(folder)
    const site = await serve(folder)
    const port = site.port + 1
    const hosted = await overHttp2(site.port)
    const ways = [
      { address: hosted.url, over: '' },
      { address: site.url, over: ', over HTTP/1.1' },
    ]
    const browser = await chromium.launch({
      executablePath: ensureBrowser(tell),
      args: [`--remote-debugging-port=${port}`, '--ignore-certificate-errors'],
    })
    try {
      const rows: Row[] = []
      for (const path of ['', talkOf(folder)])
        for (const { address, over } of ways) {
          const reports: Report[] = []
          for (let run = 0; run < RUNS; run++) {
            reports.push(await judge(lighthouse, address + path, port))
            tell(`Lighthouse: /${path}${over}, ${run + 1} of ${RUNS}`)
          }
          rows.push(...rowsOf(`${path === '' ? 'explore' : 'the longest talk'}${over}`, manifest.counts.talks, reports))
        }
      return rows
    } finally {
      await browser.close()
      await hosted.end()
      await site.end()
    }
  },
}
