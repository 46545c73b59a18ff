// Names with their talks by year in; a row of bars for each out, as shares of each year's talks, all on one scale. A year of few
// talks has no share: a small circle says that the name came up. A year without a recap has no ground to stand on.
import { axisX, barY, dot, plot, text, tickY } from '@observablehq/plot'
import { type Canvas, finished, hrefOf, isNarrow } from './canvas.ts'

export type ShareCell = {
  year: number
  /** Nothing where the talks of the year are too few. */
  share: number | undefined
  shareWords: string
  named: boolean
  /** The list in explore. */
  to: string
  words: string
}

export type ShareRow = {
  id: string
  name: string
  /** Beneath the name: what its row shows, in a word. */
  note?: string
  cells: ShareCell[]
}

/** `years` are those with a recap, oldest first; `height` is in rem. */
export type SharePicture = { kind: 'tool' | 'topic'; rows: ShareRow[]; years: number[]; height: number }

type Cell = ShareCell & { row: string; href: string }

/** Beneath the rows, in rem. */
const YEARS = 1.75

/** Longer than this, a history shows only the years that it has. */
const mostYears = 24

const allYears = (years: number[]): number[] => {
  const [first = 0, last = 0] = [years[0], years.at(-1)]
  return last - first < mostYears ? Array.from({ length: last - first + 1 }, (_, i) => first + i) : years
}

/** The highest bar of each row has its share written above it: the scale, where it is read. */
const tops = (cells: Cell[]): Cell[] => {
  const highest = new Map<string, Cell>()
  for (const cell of cells) if ((cell.share ?? 0) > (highest.get(cell.row)?.share ?? 0)) highest.set(cell.row, cell)
  return [...highest.values()]
}

/** At least something, so that nothing is divided by nothing. */
const highestOf = (cells: Cell[]): number => Math.max(0.01, ...cells.map(({ share }) => share ?? 0))

/** `2019`, `’19`, or nothing for all but each so many, as there is room. */
const yearWords = (years: number[], room: number) => (year: number) => {
  if (room >= 2.75) return `${year}`
  const each = Math.ceil(1.75 / room)
  return (years.length - 1 - years.indexOf(year)) % each === 0 ? `’${`${year}`.slice(2)}` : ''
}

export const drawShares = ({ kind, rows, years, height }: SharePicture, canvas: Canvas): SVGSVGElement => {
  const { width, rem } = canvas
  const beside = !isNarrow(canvas)
  const domain = allYears(years)
  const cells = rows.flatMap(({ id, cells: each }) => each.map((cell): Cell => ({ ...cell, row: id, href: hrefOf(cell.to) })))
  const marginLeft = beside ? 12 * rem : 0
  const step = Math.min((width - marginLeft) / domain.length, 4.5 * rem)
  const noted = rows.filter(({ note }) => note)
  const nameOf = ({ name, note }: ShareRow): string => (beside || !note ? name : `${name}, ${note}`)
  const at = { fy: 'row', x: 'year' } as const
  const led = { href: 'href', title: 'words' } as const
  const named = { fy: 'id', textAnchor: 'start', dx: -marginLeft } as const
  const below = { frameAnchor: 'bottom-left', lineAnchor: 'bottom' } as const
  const above = { frameAnchor: 'top-left', lineAnchor: 'top', dy: 0.4375 * rem } as const
  const svg = plot({
    ...{ width, height: height * rem, marginLeft, marginRight: width - marginLeft - step * domain.length },
    ...{ marginTop: 0, marginBottom: YEARS * rem },
    x: { type: 'band', domain, padding: 0.42, axis: null },
    y: { domain: [0, highestOf(cells)], axis: null, insetTop: (beside ? 1.375 : 1.625) * rem },
    fy: { domain: rows.map(({ id }) => id), axis: null, padding: 0 },
    marks: [
      tickY(cells, { ...at, y: () => 0, insetLeft: -0.21 * step, insetRight: -0.21 * step, className: 'plot-ground' }),
      barY(
        cells.filter(({ share }) => share),
        { ...at, ...led, y1: 0, y2: 'share', className: 'plot-bar' },
      ),
      dot(
        cells.filter(({ share, named }) => share === undefined && named),
        { ...at, ...led, y: () => 0, dy: -0.375 * rem, r: 0.25 * rem, className: 'plot-few' },
      ),
      // Where names stand above the bars there is no room for more.
      text(beside ? tops(cells) : [], { ...at, y: 'share', dy: -0.4375 * rem, text: 'shareWords', className: 'plot-share' }),
      text(rows, {
        ...named,
        ...(beside ? { ...below, dy: (noted.length > 0 ? -1.0625 : -0.125) * rem } : above),
        text: nameOf,
        className: `plot-name plot-row plot-${kind}`,
      }),
      text(beside ? noted : [], { ...named, ...below, dy: -0.0625 * rem, text: 'note', className: 'plot-note-text' }),
      axisX({
        tickSize: 0,
        tickPadding: 0.5 * rem,
        label: null,
        tickFormat: yearWords(domain, step / rem),
        className: 'plot-years',
      }),
    ],
  })
  return finished(svg, beside ? marginLeft - 0.5 * rem : width)
}
