// What a talk's picture says in; its parts out: year and conference in the gutter, title, who, how many takeaways, which tools.
import type { TalkPicture } from '../picture.ts'
import { type Box, box, boxed, colours, marked, row, text } from './box.ts'
import { BODY, COLUMN, frame } from './frame.ts'

/** The rest are on the page. */
const NAMES = 5

/** People plain, companies semibold, as everywhere. Each name may begin a new line, none is broken. */
const byline = ({ people, companies, what }: TalkPicture): Box => {
  const names = [...people.map(name => ({ name, weight: 400 })), ...companies.map(name => ({ name, weight: 600 }))]
  const shown = names.slice(0, NAMES)
  const more = names.length - shown.length
  const last = more > 0 ? [`and ${more} more`, `· ${what.toLowerCase()}`] : [names.length > 0 ? `· ${what.toLowerCase()}` : what]
  const pieces = [
    ...shown.map(({ name, weight }, i) => text({ fontWeight: weight }, i < names.length - 1 ? `${name},` : name)),
    ...last.map(words => text({ color: colours.ink2 }, words)),
  ]
  return row({ flexWrap: 'wrap', columnGap: 9, marginTop: 18, fontSize: 30, lineHeight: 1.3, maxWidth: COLUMN }, pieces)
}

const gutter = ({ year, edition }: TalkPicture): Box[] => [
  ...(year ? [text({ fontFamily: 'serif', fontSize: 52, lineHeight: 1.1 }, year)] : []),
  text({ fontSize: 26, lineHeight: 1.25, color: colours.ink2, marginTop: year ? 10 : 8 }, edition),
]

/** Those that fit the line; a box that does not falls out of sight as a whole. */
const tools = (names: string[]): Box[] =>
  names.length === 0
    ? []
    : [
        row(
          { flexGrow: 1, flexShrink: 1, flexWrap: 'wrap', gap: 12, height: 50, marginLeft: 28, overflow: 'hidden' },
          names.slice(0, 6).map(name => boxed(name, 26, 540)),
        ),
      ]

export const titleOf = ({ title }: TalkPicture): string => title
export const titlePlace = {
  width: COLUMN,
  height: BODY - 70,
  sizes: [92, 84, 76, 68, 60, 54, 48, 43, 38, 34, 30],
  lineHeight: 1.12,
  averageWidth: 0.5,
}

export const talkLook = (picture: TalkPicture, title: string, size: number): Box =>
  frame({
    gutter: gutter(picture),
    body: [
      box(
        { width: COLUMN },
        [
          text({ fontFamily: 'serif', fontSize: size, lineHeight: titlePlace.lineHeight, letterSpacing: -size / 100 }, title),
          byline(picture),
        ],
        'fits',
      ),
    ],
    foot: [
      picture.takeaways ? marked(picture.takeaways) : text({ fontSize: 30, color: colours.ink2 }, 'Named in a recap'),
      ...tools(picture.tools),
    ],
  })
