// What stands in a picture's gutter, body and foot in; the whole picture out: paper, the door with the name, and the two rules.
import { HEIGHT, WIDTH } from '../picture.ts'
import { type Box, box, colours, row, text } from './box.ts'

const MARGIN = 64
const GUTTER = 216
/** Of the column beside the gutter. */
export const COLUMN = WIDTH - 2 * MARGIN - GUTTER
/** Of the body, from the rules to the foot. */
export const BODY = 308

const path = (d: string, more: Record<string, string | number>): Box => ({ type: 'path', props: { d, ...more } })

/** As `Door.tsx` draws it. */
const door: Box = {
  type: 'svg',
  props: {
    viewBox: '0 0 32 32',
    width: 56,
    height: 56,
    fill: 'none',
    stroke: colours.ink,
    children: [
      path('M6 28V3.5h19V28M18 28h11', { 'stroke-width': 2.5 }),
      path('M6 3.5 17.5 8v22.5L6 28z', { 'stroke-width': 2.5, 'stroke-linejoin': 'round', fill: colours.mark }),
      path('M13.8 18v3', { 'stroke-width': 2 }),
    ],
  },
}

type Parts = { gutter: Box[]; body: Box[]; foot: Box[] }

export const frame = ({ gutter, body, foot }: Parts): Box =>
  box(
    {
      width: WIDTH,
      height: HEIGHT,
      padding: `36px ${MARGIN}px 0`,
      backgroundColor: colours.paper,
      color: colours.ink,
      fontFamily: 'sans',
    },
    [
      row({ alignItems: 'center', height: 64 }, [door, text({ fontFamily: 'serif', fontSize: 44, marginLeft: 14 }, 'Hallway')]),
      box(
        {
          marginTop: 18,
          width: WIDTH - 2 * MARGIN,
          height: 3,
          borderTop: `2px solid ${colours.ink}`,
          borderBottom: `2px solid ${colours.ink}`,
        },
        [],
      ),
      row({ marginTop: 38, height: BODY }, [box({ width: GUTTER - 24, marginRight: 24 }, gutter), box({ width: COLUMN }, body)]),
      row({ marginTop: 36, marginLeft: GUTTER, width: COLUMN, height: 56, alignItems: 'center' }, foot),
    ],
  )
