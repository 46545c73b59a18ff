// What a tool's picture says in; its parts out: the years in the gutter, the name in its box, who does what with it, how much is said.
import type { ToolPicture } from '../picture.ts'
import { type Box, box, boxed, colours, marked, row, text } from './box.ts'
import { COLUMN, frame } from './frame.ts'

/** As many lines as stand below the name. */
const STANCES = 3

/** Where nobody takes a stance: the talks that name it. */
const talkLine = ({ year, title }: ToolPicture['saidIn'][number]): Box =>
  row(
    { width: COLUMN, paddingTop: 9, paddingBottom: 9, borderTop: `1px solid ${colours.rule}`, fontSize: 27, lineHeight: 1.25 },
    [text({ width: 92, fontSize: 25, color: colours.ink2 }, year), text({ width: COLUMN - 92, fontFamily: 'serif' }, title)],
  )

/** The word as in a line of grammar, and whoever it is about on the same line. */
const stanceLine = ({ stance, who, named }: ToolPicture['stances'][number]): Box =>
  row({ width: COLUMN, paddingTop: 7, paddingBottom: 7, borderTop: `1px solid ${colours.rule}`, fontSize: 29, lineHeight: 1.3 }, [
    text({ width: 176, fontFamily: 'italic', color: colours.ink2 }, stance),
    text({ width: COLUMN - 176, ...(named ? { fontWeight: 600 } : { color: colours.ink2 }) }, who),
  ])

export const nameOf = ({ name }: ToolPicture): string => name
/** The padding and edge of the box are as wide as a character and a half. */
export const namePlace = {
  width: COLUMN - 90,
  height: 132,
  sizes: [92, 80, 70, 62, 54, 47, 41, 36],
  lineHeight: 1.25,
  averageWidth: 0.6,
}

export const toolLook = (picture: ToolPicture, name: string, size: number): Box =>
  frame({
    gutter: [
      text({ fontFamily: 'serif', fontSize: 34, lineHeight: 1.15 }, 'Tool'),
      text({ fontSize: 26, lineHeight: 1.25, color: colours.ink2, marginTop: 8 }, picture.years),
    ],
    body: [
      box(
        { width: COLUMN },
        [
          row({ marginBottom: 26 }, [boxed(name, size, COLUMN)]),
          ...picture.stances.slice(0, STANCES).map(stanceLine),
          ...picture.saidIn.map(talkLine),
        ],
        'fits',
      ),
    ],
    foot: [
      marked(picture.takeaways),
      text({ fontSize: 30, marginLeft: 18, color: colours.ink2 }, picture.talks && `· ${picture.talks}`),
    ],
  })
