// The talks that a document plainly has in; where most of them stand on a programme, `…/proposals/331`, and what else the writer
// links to there, out. Refuses addresses that few of the talks share, and links that name no subject.
import { type Inline, sliceInline } from '../../read/inline.ts'
import type { Block } from '../../read/outline.ts'
import { linkRole } from '../links.ts'
import { type FoundTalk, groupBy } from './marker.ts'
import { tellsSubject } from './recorded-titles.ts'
import type { Reported } from './reported.ts'

/** Of one or two talks the address tells nothing. */
const FEWEST = 3

/** An address without its last part, on any scheme; undefined where it is nothing of a programme. */
const shelfOf = (url: string | undefined): string | undefined =>
  url !== undefined && linkRole(url, '') === 'programme'
    ? url.match(/^https?:\/\/(?:www\.)?([^?#]+\/)[^/?#]+\/?$/i)?.[1]?.toLowerCase()
    : undefined

export const shelvesOf = (found: FoundTalk[], blocks: Block[]): ReadonlySet<string> => {
  const shelves = found.map(({ block }) =>
    blocks[block]?.inline.spans.flatMap(({ type, url }) => (type === 'link' ? (shelfOf(url) ?? []) : [])).at(0),
  )
  const counts = groupBy(shelves, shelf => shelf)
  return new Set([...counts].flatMap(([shelf, all]) => (shelf !== undefined && all.length >= FEWEST ? [shelf] : [])))
}

/** What a paragraph links to beside the others on the programme. */
export const besideOthers = (inline: Inline, shelves: ReadonlySet<string>): Reported[] =>
  shelves.size === 0
    ? []
    : inline.spans.flatMap(({ type, url, start, end }): Reported[] => {
        const shelf = type === 'link' ? shelfOf(url) : undefined
        return shelf !== undefined && shelves.has(shelf) && tellsSubject(inline.text.slice(start, end))
          ? [
              {
                title: sliceInline(inline, start, end),
                speakers: [],
                companies: [],
                reason: 'prose: a link to the programme, beside those of other talks',
                confidence: 0.65,
              },
            ]
          : []
      })
