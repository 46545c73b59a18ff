// Companies by tools in; a grid out: the shape of each stance that a company holds, and a small dot where a tool is only named.
import { dot, link, plot, text } from '@observablehq/plot'
import type { StanceName } from '../../../corpus/schema.ts'
import { type Canvas, finished, hrefOf, isNarrow } from './canvas.ts'

export type HoldingCell = { company: string; tool: string; stances: StanceName[]; words: string; to: string }
export type HoldingPicture = {
  companies: { id: string; name: string }[]
  tools: { id: string; name: string }[]
  cells: HoldingCell[]
  /** In rem, `top` being the part for the names of tools. */
  height: number
  top: number
}

type Shape = { hollow: boolean; symbol: { draw: (path: Path, area: number) => void } }
/** The part of d3's path that shapes are drawn with. */
type Path = Pick<CanvasRenderingContext2D, 'moveTo' | 'lineTo' | 'arc' | 'rect' | 'closePath'>

const shape = (hollow: boolean, draw: (path: Path, radius: number) => void): Shape => ({
  hollow,
  symbol: { draw: (path, area) => draw(path, Math.sqrt(area / Math.PI)) },
})

const circle = (path: Path, r: number): void => {
  path.moveTo(r, 0)
  path.arc(0, 0, r, 0, 2 * Math.PI)
}
const triangle = (path: Path, r: number): void => {
  path.moveTo(0, -1.1 * r)
  path.lineTo(1.1 * r, 0.9 * r)
  path.lineTo(-1.1 * r, 0.9 * r)
  path.closePath()
}

/** As entity/StanceShape.tsx draws them. */
const shapes: Record<StanceName, Shape> = {
  uses: shape(false, circle),
  built: shape(false, (path, r) => path.rect(-0.9 * r, -0.9 * r, 1.8 * r, 1.8 * r)),
  recommends: shape(false, triangle),
  evaluates: shape(true, circle),
  replaced: shape(true, (path, r) => {
    circle(path, r)
    path.moveTo(-r, r)
    path.lineTo(r, -r)
  }),
  warns: shape(true, triangle),
}

const mostStances = 3

type Mark = { company: string; tool: string; href: string; words: string }
/** One shape, and where it stands among those of its cell: of two, half a step to either side. */
type Place = { at: number; of: number; stance: StanceName; marks: Mark[] }

const placesOf = (cells: HoldingCell[]): Place[] => {
  const places = new Map<string, Place>()
  for (const { company, tool, stances, words, to } of cells) {
    const shown = stances.slice(0, mostStances)
    for (const [at, stance] of shown.entries()) {
      const key = `${at} ${shown.length} ${stance}`
      const place = places.get(key) ?? { at, of: shown.length, stance, marks: [] }
      place.marks.push({ company, tool, href: hrefOf(to), words })
      places.set(key, place)
    }
  }
  return [...places.values()]
}

export const drawHoldings = (picture: HoldingPicture, canvas: Canvas): SVGSVGElement => {
  const { width, rem } = canvas
  const { companies, tools, cells } = picture
  const beside = !isNarrow(canvas)
  const marginTop = picture.top * rem
  const longest = Math.max(0, ...companies.map(({ name }) => name.length))
  const marginLeft = beside ? Math.min(14, 1 + 0.53 * longest) * rem : 0
  // The last of the names reaches as far to the side as up.
  const step = Math.min((width - marginLeft - marginTop) / Math.max(1, tools.length), 4.5 * rem)
  const at = { x: 'tool', y: 'company', href: 'href', title: 'words' } as const
  const down = beside ? 0 : 0.4375 * rem
  const size = 0.3125 * rem
  const svg = plot({
    ...{ width, height: picture.height * rem },
    ...{ marginTop, marginLeft, marginBottom: 0, marginRight: width - marginLeft - step * tools.length },
    x: { type: 'point', domain: tools.map(({ id }) => id), padding: 0.5, axis: null },
    y: { type: 'point', domain: companies.map(({ id }) => id), padding: 0.5, axis: null },
    marks: [
      link(companies, {
        ...{ x1: () => tools[0]?.id, x2: () => tools.at(-1)?.id, y1: 'id', y2: 'id' },
        ...{ dy: down, className: 'plot-hair' },
      }),
      link(tools, {
        ...{ x1: 'id', x2: 'id', y1: () => companies[0]?.id, y2: () => companies.at(-1)?.id },
        ...{ dy: down, className: 'plot-hair' },
      }),
      dot(
        cells.filter(({ stances }) => stances.length === 0).map(cell => ({ ...cell, href: hrefOf(cell.to) })),
        { ...at, dy: down, r: 0.1875 * rem, className: 'plot-named' },
      ),
      ...placesOf(cells).map(({ at: place, of, stance, marks }) =>
        dot(marks, {
          ...at,
          ...{ dx: (place - (of - 1) / 2) * size * 2.6, dy: down, r: size },
          symbol: shapes[stance].symbol,
          className: shapes[stance].hollow ? 'plot-hollow' : 'plot-filled',
        }),
      ),
      text(tools, {
        ...{ x: 'id', text: 'name', frameAnchor: 'top', textAnchor: 'start', lineAnchor: 'bottom', rotate: -45 },
        ...{ dx: 0.25 * rem, dy: -0.25 * rem, className: 'plot-name plot-tool' },
      }),
      text(companies, {
        ...{ y: 'id', text: 'name', frameAnchor: 'left', textAnchor: 'start', dx: -marginLeft },
        ...{ dy: beside ? 0 : -0.5 * rem, className: 'plot-name plot-row plot-company' },
      }),
    ],
  })
  return finished(svg, beside ? marginLeft - 0.5 * rem : width)
}
