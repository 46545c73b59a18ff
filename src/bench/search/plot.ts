// A search benchmark's rows in; a picture out, as SVG: each engine's p95 by kind of input, sizes side by side, on one scale.
import type { Row } from '../row.ts'
import { engines, OURS } from './engines/index.ts'
import { importPeer, type LinkeDom, type Plot } from './engines/peers.ts'
import { kinds } from './queries.ts'
import { ALL, p95Of } from './rows.ts'

type Point = { engine: string; talks: string; kind: string; ms: number }

const ROW_HEIGHT = 17
const COLUMN_WIDTH = 300
const LABELS = 260

const pointsOf = (rows: Row[]): Point[] =>
  [ALL, ...kinds].flatMap(kind =>
    rows
      .filter(({ bench, metric }) => bench === 'search' && metric === p95Of(kind))
      .map(({ engine, talks, value }) => ({ engine, talks: `${talks.toLocaleString('en')} talks`, kind, ms: value })),
  )

/** Installed with the engines: only once the benchmark has run. */
export const plotOf = async (rows: Row[]): Promise<string> => {
  const points = pointsOf(rows)
  const [plot, { parseHTML }] = await Promise.all([importPeer<Plot>('@observablehq/plot'), importPeer<LinkeDom>('linkedom')])
  const sizes = [...new Set(points.map(({ talks }) => talks))]
  const shown = engines.map(({ name }) => name).filter(name => points.some(({ engine }) => engine === name))
  const tens = points.map(({ ms }) => Math.log10(ms))
  const [least, most] = [10 ** Math.floor(Math.min(...tens)), 10 ** Math.ceil(Math.max(...tens))]
  const ticks = [0.01, 0.1, 1, 10, 100, 1000, 10_000, 100_000].filter(ms => ms >= least && ms <= most)
  const at = { x: 'ms', y: 'engine', fx: 'talks', fy: 'kind' }
  const svg = plot.plot({
    document: parseHTML('<!doctype html><html><body></body></html>').document,
    width: LABELS + sizes.length * COLUMN_WIDTH,
    height: 80 + (kinds.length + 1) * (shown.length + 1) * ROW_HEIGHT,
    marginLeft: 110,
    marginRight: 150,
    marginBottom: 50,
    style: { background: 'white', fontFamily: 'sans-serif', fontSize: '12px' },
    x: {
      type: 'log',
      labelOffset: 45,
      domain: [least, most],
      ticks,
      tickFormat: String,
      label: 'milliseconds to the best 20, the total and four facets’ counts, p95',
      grid: true,
    },
    y: { domain: shown, label: null },
    fx: { domain: sizes, label: null },
    fy: { domain: [ALL, ...kinds], label: null },
    marks: [
      plot.dot(points, { ...at, r: 4, fill: ({ engine }: Point) => (engine.startsWith(OURS) ? 'crimson' : 'steelblue') }),
      plot.text(points, {
        ...at,
        text: ({ ms }: Point) => (ms < 10 ? ms.toPrecision(2) : ms.toFixed(0)),
        dx: 8,
        textAnchor: 'start',
      }),
    ],
  })
  return svg.outerHTML.replace(/^<svg (?!.*?xmlns=)/, '<svg xmlns="http://www.w3.org/2000/svg" ')
}
