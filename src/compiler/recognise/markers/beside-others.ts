// The talks that a document plainly has in; where most of them stand on a programme, `…/proposals/331`, and what else the writer
// links to there, out. Refuses addresses that few of the talks share, and links that name no subject.
import { type Inline, sliceInline } from '../../read/inline.ts'
import type { Block } from '../../read/outline.ts'
import { linkRole } from '../links.ts'
import { isPerson } from '../person-shape.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { isCapitalised } from './capitals.ts'
import { type FoundTalk, groupBy } from './marker.ts'
import { isVisit } from './pauses.ts'
import { tellsSubject } from './recorded-titles.ts'
import type { Reported } from './reported.ts'

/** Of one or two talks the address tells nothing. */
const FEWEST = 3

/** An address without its last part, on any scheme; undefined where it is nothing of a programme. */
const shelfOf = (url: string | undefined): string | undefined =>
  url !== undefined && linkRole(url, '') === 'programme'
    ? url.match(/^https?:\/\/(?:www\.)?([^?#]+\/)[^/?#]+\/?$/i)?.[1]?.toLowerCase()
    : undefined

type Shelf = { talks: number; taken: Set<string>; areNumbered: boolean }
export type Shelves = ReadonlyMap<string, Shelf>

const lastOf = (url: string): string => url.replace(/\/$/, '').split('/').at(-1) ?? ''

/** Where at least three of the talks stand, and which addresses there are theirs. */
export const shelvesOf = (found: FoundTalk[], blocks: Block[]): Shelves => {
  const links = found.flatMap(({ block }) => {
    const link = blocks[block]?.inline.spans.find(({ type, url }) => type === 'link' && shelfOf(url))
    const shelf = shelfOf(link?.url)
    return shelf === undefined || link?.url === undefined ? [] : [{ shelf, last: lastOf(link.url) }]
  })
  return new Map(
    [...groupBy(links, ({ shelf }) => shelf)].flatMap(([shelf, all]) =>
      all.length >= FEWEST
        ? [
            [
              shelf,
              {
                talks: all.length,
                taken: new Set(all.map(({ last }) => last)),
                areNumbered: all.every(({ last }) => /^\d+$/.test(last)),
              },
            ] as const,
          ]
        : [],
    ),
  )
}

/** Numbered as the others are, or named in some words. */
const isAlike = (last: string, { areNumbered }: Shelf): boolean =>
  areNumbered ? /^\d+$/.test(last) : last.split(/[-_]/).filter(word => /\p{L}{2,}/u.test(word)).length >= 3

/** In words: shorter ones are labels. */
const SHORTEST = 3
const isMissed = /\bmiss(?:ed|ing)?\b/i

/** What a paragraph links to beside the others on the programme, by a title of its own. */
export const besideOthers = (inline: Inline, shelves: Shelves, vocabulary: Vocabulary): Reported[] =>
  shelves.size === 0 || isMissed.test(inline.text)
    ? []
    : inline.spans.flatMap(({ type, url, start, end }): Reported[] => {
        const shelf = type === 'link' ? shelves.get(shelfOf(url) ?? '') : undefined
        const title = sliceInline(inline, start, end)
        const isTitle =
          tellsSubject(title.text) &&
          title.text.split(/\s+/).length >= SHORTEST &&
          isCapitalised(title.text) &&
          !isVisit(title.text) &&
          !isPerson(title.text, vocabulary)
        const last = lastOf(url ?? '')
        return shelf && isTitle && !shelf.taken.has(last) && isAlike(last, shelf)
          ? [
              {
                title,
                speakers: [],
                companies: [],
                reason: 'prose: a link to the programme, beside those of other talks',
                confidence: 0.65,
              },
            ]
          : []
      })
