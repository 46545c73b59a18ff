// What each engine took in; rows for the table out, one figure of all engines beside the other, and how they stand to ours.
import { median, type Row } from '../row.ts'
import { REFERENCE } from './engines/index.ts'
import type { Measured, Timing } from './measure.ts'
import { kinds, typos } from './queries.ts'

export type Run = { engine: string; talks: number; measured: Measured }

type Figure = Pick<Row, 'metric' | 'value' | 'unit'>

export const quantile = (values: number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN
}

export const ALL = 'all'
export const p95Of = (kind: string): string => `${kind}, p95`

const timesOf = (kind: string, timings: Timing[]): Figure[] => {
  const times = timings.filter(timing => kind === ALL || timing.kind === kind).map(({ ms }) => ms)
  if (times.length === 0) return []
  return [
    { metric: `${kind}, p50`, value: median(times), unit: 'ms' },
    { metric: p95Of(kind), value: quantile(times, 0.95), unit: 'ms' },
    { metric: `${kind}, max`, value: Math.max(...times), unit: 'ms' },
  ]
}

/** Only what MiniSearch and a naive counter answer is true by definition: of the others it says how far they search alike. */
const alike = (timings: Timing[], reference: Timing[]): Figure[] => {
  const both = timings.slice(0, reference.length)
  const same = both.filter(({ digest }, place) => digest === reference[place]?.digest).length
  return both.length > 0 ? [{ metric: `totals and counts as ${REFERENCE}'s`, value: same, unit: `of ${both.length}` }] : []
}

const figuresOf = ({ talks, measured }: Run, reference: Timing[]): Figure[] => {
  const { buildSeconds, size, loadMs, firstMs, heapMiB, heapAfterMiB, timings, known } = measured
  const figure = (metric: string, value: number | undefined, unit: string): Figure[] =>
    value === undefined ? [] : [{ metric, value, unit }]
  const stored = (metric: string, bytes: number | undefined): Figure[] =>
    figure(metric, bytes === undefined ? undefined : bytes / talks, 'bytes a talk')
  return [
    ...figure('build', buildSeconds, 's'),
    ...stored('stored', size?.raw),
    ...stored('stored, gzip 9', size?.gzip9),
    ...stored('stored, brotli 5', size?.brotli5),
    ...stored('stored, brotli 11', size?.brotli11),
    ...figure('load', loadMs, 'ms'),
    ...figure('first answer', firstMs, 'ms'),
    ...figure('load plus first answer', firstMs === undefined ? undefined : (loadMs ?? 0) + firstMs, 'ms'),
    ...figure('heap', heapMiB, 'MiB'),
    ...figure('heap after the queries', heapAfterMiB, 'MiB'),
    ...figure('queries done', timings.length, 'queries'),
    ...[ALL, ...kinds].flatMap(kind => timesOf(kind, timings)),
    ...typos.flatMap(typo => figure(`known, ${typo}`, known[typo]?.found, `of ${known[typo]?.asked}`)),
    ...alike(timings, reference),
  ]
}

/** One figure after the other, each with all engines. */
export const rowsOf = (runs: Run[]): Row[] => {
  const reference = runs.find(({ engine }) => engine === REFERENCE)?.measured.timings ?? []
  const rows = runs.flatMap(run =>
    figuresOf(run, reference).map(figure => ({ bench: 'search', engine: run.engine, talks: run.talks, ...figure })),
  )
  const metrics = [...new Set(rows.map(({ metric }) => metric))]
  return metrics.flatMap(metric => rows.filter(row => row.metric === metric))
}

const compared = ({ metric, unit }: Row): boolean =>
  ['s', 'bytes a talk', 'ms', 'MiB'].includes(unit) && !/, (?:p50|max)$/.test(metric)

/** How many times what ours takes; nothing where ours did not run. */
export const ratios = (rows: Row[], ours: string): Row[] =>
  rows.flatMap(row => {
    const own = rows.find(({ engine, metric }) => engine === ours && metric === row.metric)
    if (!own || row.engine === ours || !compared(row)) return []
    return [{ ...row, metric: `${row.metric}, to ${ours}`, value: row.value / own.value, unit: 'times' }]
  })
