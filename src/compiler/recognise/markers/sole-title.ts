// A document whose metadata has a title of its own in; the title that its text gives the one talk it reports, out: its only
// heading, or a line in bold near its beginning. Refuses where several could be it, and headings that only name a part.
import { type Inline, sliceInline } from '../../read/inline.ts'
import type { Block } from '../../read/outline.ts'
import { isGenericTitle } from '../generic-titles.ts'
import { readHeading, type Titled } from '../titles.ts'
import type { Context } from './marker.ts'

export type SoleTitle = Titled & { block: number; rest?: Inline }

/** In blocks: a title stands near the beginning. */
const OPENING = 3
/** In UTF-16 units. */
const LONGEST = 200

const words = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

const onlyHeading = ({ blocks, sections, vocabulary, document }: Context): SoleTitle | undefined => {
  const open = [...sections.values()].filter(({ own }) => own === undefined)
  const [place] = open
  const heading = place && blocks[place.block]
  if (open.length !== 1 || !heading || place.block > OPENING || place.until < blocks.length * 0.6) return undefined
  const { text } = heading.inline
  if (text.length > LONGEST || words(text) < 2 || isGenericTitle(text) || document.namesEdition(text)) return undefined
  return { ...readHeading(heading.inline, vocabulary), block: place.block }
}

/** The bold beginning of a paragraph, with nothing behind it or a dash and who gave it. */
const boldTitle = (block: Block, context: Context): (Titled & { rest?: Inline }) | undefined => {
  const { text, spans } = block.inline
  const bold = spans.find(({ type, start }) => type === 'strong' && start === 0)
  if (block.type !== 'paragraph' || block.parent >= 0 || block.quoted || !bold || bold.end > LONGEST) return undefined
  const title = sliceInline(block.inline, 0, bold.end)
  const behind = text.slice(bold.end)
  const dash = behind.match(/^\s*(?:[-–—|]|by)\s+/)
  if (words(title.text) < 3 || /[.:;,!]$/.test(title.text.trim()) || (behind.trim() !== '' && !dash)) return undefined
  const { title: bare, byline, kind, reason } = readHeading(title, context.vocabulary)
  const rest = sliceInline(block.inline, bold.end + (dash?.[0].length ?? 0), text.length)
  return { title: bare, reason, ...(byline ? { byline } : {}), ...(kind ? { kind } : {}), ...(rest.text ? { rest } : {}) }
}

const onlyBold = (context: Context): SoleTitle | undefined => {
  if ([...context.sections.values()].some(({ own }) => own === undefined)) return undefined
  const found = context.blocks
    .slice(0, OPENING)
    .flatMap((block, index) => [boldTitle(block, context) ?? []].flat().map(titled => ({ ...titled, block: index })))
  return found.length === 1 ? found[0] : undefined
}

export const soleTitle = (context: Context): SoleTitle | undefined => onlyHeading(context) ?? onlyBold(context)
