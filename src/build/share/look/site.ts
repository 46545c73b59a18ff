// What the site's own picture says in; its parts out. It stands for every page that has none of its own.
import type { SitePicture } from '../picture.ts'
import { type Box, box, colours, marked, text } from './box.ts'
import { BODY, COLUMN, frame } from './frame.ts'

export const sentence = 'Who said what about which tool, when, and where it is written'
export const sentencePlace = { width: COLUMN, height: BODY, sizes: [76], lineHeight: 1.14, averageWidth: 0.5 }

export const siteLook = ({ takeaways, talks, years }: SitePicture, size: number): Box =>
  frame({
    gutter: [text({ fontFamily: 'serif', fontSize: 34, lineHeight: 1.2, marginTop: 14 }, years)],
    body: [
      box(
        { width: COLUMN },
        [text({ fontFamily: 'serif', fontSize: size, lineHeight: sentencePlace.lineHeight, letterSpacing: -0.8 }, sentence)],
        'fits',
      ),
    ],
    foot: [marked(takeaways), text({ fontSize: 30, marginLeft: 20, color: colours.ink2 }, talks)],
  })
