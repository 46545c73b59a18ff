// Numbers of talks in, `real` among them for the corpus of data/; what a key costs in Explore out, as a person meets it in a browser:
// until its letter is painted, and what it finds; the longest task, frame and shift while typing, and the longest task while the
// index loads. Each at the processor's own speed, and at a slower one; beside a bare page, which shows what the browser itself takes.
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from '@playwright/test'
import { findBrowser } from '../../build/browser.ts'
import { Refusal } from '../../build/refusal.ts'
import { serve } from '../../build/serve.ts'
import { type Bench, median, REAL, type Row } from '../row.ts'
import type { Documents } from '../search/engine.ts'
import { buildRealSite, writeSite } from '../search/in-browser/site-folder.ts'
import { quantile } from '../search/rows.ts'
import { type Typed, typeByHand } from './hand.ts'

const SEED = 1
const VISITS = 3
const BENCH = 'typing'
const BARE = 'a bare page'

const realTexts = ['kafka postmortem', 'tool:nginx']

/** Words of the corpus, made up ones and common ones. */
const textsFrom = ({ texts }: Documents): string[] => {
  const words = (at: number) => (texts[at]?.text ?? '').toLowerCase().split(/\W+/)
  const long = words(0).filter(word => word.length > 4)
  return [long.slice(0, 2).join(' '), words(7).slice(0, 2).join(' ')]
}

type Figure = Pick<Row, 'metric' | 'value' | 'unit'>

const timesOf = (what: string, times: (number | undefined)[]): Figure[] => {
  const known = times.flatMap(time => time ?? [])
  if (known.length === 0) return []
  return [
    { metric: `${what}, p50`, value: median(known), unit: 'ms' },
    { metric: `${what}, p95`, value: quantile(known, 0.95), unit: 'ms' },
  ]
}

/** Of the longest of each visit the median, as others use the machine as well. Of the processor, where it is told. */
const longest = (visits: number[][]): number => median(visits.map(each => Math.max(0, ...each)))

const figuresOf = (visits: Typed[], suffix: string): Figure[] => {
  const keys = visits.flatMap(visit => visit.keys)
  return [
    ...timesOf(
      `key to its letter${suffix}`,
      keys.map(({ letter }) => letter),
    ),
    ...timesOf(
      `key to the first that it finds${suffix}`,
      keys.map(({ first }) => first),
    ),
    ...timesOf(
      `key to all that it finds${suffix}`,
      keys.map(({ last }) => last),
    ),
    {
      metric: `longest frame typing${suffix}`,
      value: longest(visits.map(({ keys }) => keys.map(({ frame }) => frame))),
      unit: 'ms',
    },
    ...(['typing', 'indexing'] as const).map(
      (what): Figure => ({
        metric: `longest task ${what === 'typing' ? 'typing' : 'while the index loads'}${suffix}`,
        value: longest(visits.map(visit => visit[what].map(({ processor }) => processor))),
        unit: 'ms of the processor',
      }),
    ),
    {
      metric: `sum of shifts typing${suffix}`,
      value: median(visits.map(({ shifts }) => shifts.reduce((a, b) => a + b, 0))),
      unit: '',
    },
  ]
}

const measure = async (
  browser: Browser,
  { engine, folder, talks, texts }: { engine: string; folder: string; talks: number; texts: string[] },
  slow: number,
  tell: (line: string) => void,
): Promise<Row[]> => {
  const site = await serve(folder)
  const rows: Row[] = []
  for (const rate of [1, slow]) {
    const visits: Typed[] = []
    for (let round = 0; round < VISITS; round++) {
      visits.push(await typeByHand(browser, site.url, texts, rate))
      tell(
        `Typing into ${engine === BARE ? BARE : `${talks} talks`}${rate === 1 ? '' : `, ${rate} × slower`}: ${round + 1} of ${VISITS}`,
      )
    }
    for (const what of ['indexing', 'typing'] as const)
      for (const { ms, processor, parts } of visits.at(-1)?.[what].slice(0, 3) ?? [])
        tell(`  ${what}: ${ms.toFixed(1)} ms (${processor.toFixed(1)} of the processor) ${parts.slice(0, 4).join(' | ')}`)
    const suffix = rate === 1 ? '' : `, ${rate} × slower`
    rows.push(...figuresOf(visits, suffix).map(figure => ({ bench: BENCH, engine, talks, ...figure })))
  }
  await site.end()
  return rows
}

export const typingBench: Bench = {
  name: BENCH,
  byNameAlone: true,
  takesReal: true,
  async run(sizes, tell, _engines, slow = 4) {
    const executablePath = findBrowser()
    if (!executablePath) throw new Refusal('there is no browser to type in; npm test installs one')
    const real = await buildRealSite(tell)
    const browser = await chromium.launch({ executablePath })
    try {
      const rows: Row[] = []
      for (const size of sizes) {
        const { folder, documents } = size === REAL ? { folder: real.folder } : writeSite(size, SEED)
        const texts = documents ? textsFrom(documents) : realTexts
        const talks = size === REAL ? real.talks : size
        rows.push(...(await measure(browser, { engine: 'hallway', folder, talks, texts }, slow, tell)))
      }
      const bare = fileURLToPath(new URL('bare', import.meta.url))
      rows.push(...(await measure(browser, { engine: BARE, folder: bare, talks: 0, texts: realTexts }, slow, tell)))
      return rows
    } finally {
      await browser.close()
    }
  },
}
