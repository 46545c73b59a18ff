// Numbers of talks in; what the site's search, MiniSearch and FlexSearch take in a real Chromium out, and what loading and typing
// keep the page's own thread busy for: over the made-up talks, and over the real recaps.
// A slower processor slows the page's thread alone: Chromium leaves workers as fast as they are, so there the engines are measured
// on the page's thread too, and the workers' answers, at the slower one, are those of the faster.
import { type Browser, chromium } from '@playwright/test'
import { findBrowser } from '../../../build/browser.ts'
import { Refusal } from '../../../build/refusal.ts'
import { serve } from '../../../build/serve.ts'
import { type Bench, median, type Row } from '../../row.ts'
import type { Documents } from '../engine.ts'
import { makeQueries } from '../queries.ts'
import { quantile } from '../rows.ts'
import { installPeers } from '../search.ts'
import { makeFolder, peers } from './folders.ts'
import { buildRealSite } from './site-folder.ts'
import { type MainTask, tasksOf } from './trace.ts'
import { throttle, visit } from './visit.ts'

const SEED = 1
const VISITS = 3
const WARM_UPS = 40
const BENCH = 'search-browser'

type Figure = Omit<Row, 'bench' | 'talks' | 'engine'>

const timesOf = (what: string, times: number[]): Figure[] =>
  times.length === 0
    ? []
    : [
        { metric: `${what}, p50`, value: median(times), unit: 'ms' },
        { metric: `${what}, p95`, value: quantile(times, 0.95), unit: 'ms' },
        { metric: `${what}, max`, value: Math.max(...times), unit: 'ms' },
      ]

/** The longest of each visit; of these the median, as others use the machine as well. */
const longestOf = (what: string, visits: MainTask[][]): Figure[] => [
  { metric: `longest task ${what}`, value: median(visits.map(tasks => Math.max(0, ...tasks.map(({ ms }) => ms)))), unit: 'ms' },
  {
    metric: `longest task ${what}, processor`,
    value: median(visits.map(tasks => Math.max(0, ...tasks.map(({ processor }) => processor)))),
    unit: 'ms',
  },
]

const wordsFrom = ({ texts }: Documents): string =>
  (texts[0]?.text ?? '')
    .split(/\W+/)
    .filter(word => word.length > 4)
    .slice(0, 2)
    .join(' ')
    .toLowerCase()

const atSpeed = (slow: number): string => (slow === 1 ? '' : `, ${slow} × slower`)

const siteFigures = async (browser: Browser, url: string, text: string, slow: number, tell: (line: string) => void) => {
  const visits = []
  for (let round = 0; round < VISITS; round++) visits.push(await visit(browser, url, text, slow))
  for (const [what, tasks] of [
    ['loading', visits.at(-1)?.loading],
    ['typing', visits.at(-1)?.typing],
  ] as const)
    for (const { ms, processor, parts } of tasks?.slice(0, 3) ?? [])
      tell(
        `  ${what}${atSpeed(slow)}: ${ms.toFixed(1)} ms (${processor.toFixed(1)} of the processor) ${parts.slice(0, 4).join(' | ')}`,
      )
  return [
    ...longestOf(
      `loading${atSpeed(slow)}`,
      visits.map(({ loading }) => loading),
    ),
    ...longestOf(
      `typing${atSpeed(slow)}`,
      visits.map(({ typing }) => typing),
    ),
    ...timesOf(
      `key to what it finds on the page${atSpeed(slow)}`,
      visits.flatMap(({ shown }) => shown),
    ),
  ]
}

type Setting = { where: 'worker' | 'page'; slow: number }

const engineFigures = async (
  browser: Browser,
  url: string,
  engine: string,
  documents: Documents,
  { where, slow }: Setting,
): Promise<Figure[]> => {
  const page = await browser.newPage()
  await page.goto(`${url}engines/`)
  await throttle(page, slow)
  const what = `${where === 'worker' ? 'in a worker' : 'on the page’s thread'}${atSpeed(slow)}`
  let loadMs = 0
  const loading = await tasksOf(browser, page, async () => {
    loadMs = await page.evaluate<number>(`load(${JSON.stringify(engine)}, ${JSON.stringify(where)})`)
  })
  const ask = (seed: number, most?: number) =>
    page.evaluate<number[]>(`ask(${JSON.stringify(makeQueries(documents, seed).slice(0, most))})`)
  // Other queries than those that count.
  await ask(SEED + 3, WARM_UPS)
  let times: number[] = []
  const asking = await tasksOf(browser, page, async () => {
    times = await ask(SEED + 1)
  })
  await page.close()
  return [
    { metric: `load ${what}`, value: loadMs, unit: 'ms' },
    ...longestOf(`of the load ${what}`, [loading]),
    ...timesOf(`answer ${what}`, times),
    ...longestOf(`of an answer ${what}`, [asking]),
  ]
}

const measureSize = async (browser: Browser, talks: number, slow: number, tell: (line: string) => void): Promise<Row[]> => {
  tell(`${BENCH}: ${talks} talks`)
  const { folder, documents } = await makeFolder(talks, SEED)
  const site = await serve(folder)
  const rows: Row[] = []
  const add = (engine: string, figures: Figure[]) =>
    rows.push(...figures.map(figure => ({ bench: BENCH, engine, talks, ...figure })))
  for (const rate of [1, slow]) add('hallway (site)', await siteFigures(browser, site.url, wordsFrom(documents), rate, tell))
  for (const engine of ['hallway', ...peers.map(({ name }) => name)])
    for (const setting of [
      { where: 'worker', slow: 1 },
      { where: 'page', slow: 1 },
      { where: 'page', slow },
    ] as const) {
      tell(`  ${engine}, ${setting.where}${atSpeed(setting.slow)}`)
      add(engine, await engineFigures(browser, site.url, engine, documents, setting))
    }
  await site.end()
  return rows.toSorted((a, b) => (a.metric < b.metric ? -1 : a.metric > b.metric ? 1 : 0))
}

export const searchBrowserBench: Bench = {
  name: BENCH,
  async run(sizes, tell, _engines, slow = 4) {
    const executablePath = findBrowser()
    if (!executablePath) throw new Refusal('there is no browser to search in; npm test installs one')
    await installPeers()
    const real = await buildRealSite(tell)
    const browser = await chromium.launch({ executablePath })
    try {
      const site = await serve(real.folder)
      const rows: Row[] = []
      for (const rate of [1, slow])
        for (const figure of await siteFigures(browser, site.url, 'kafka postmortem', rate, tell))
          rows.push({ bench: BENCH, engine: 'hallway (real site)', talks: real.talks, ...figure })
      await site.end()
      for (const talks of sizes) rows.push(...(await measureSize(browser, talks, slow, tell)))
      return rows
    } finally {
      await browser.close()
    }
  },
}
