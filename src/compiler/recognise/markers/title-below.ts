// A heading that is no title, and the line below it, in; the title that this line gives, out: below a name and a company a line
// in italics or bold, below a theme a line `NAME, COMPANY - "Title"` or a first sentence such as `Next up was _Title_ by NAME`.
import { type Inline, sliceInline } from '../../read/inline.ts'
import type { Block } from '../../read/outline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { type Byline, readByline } from '../byline/byline.ts'
import { startsWithPerson } from '../people.ts'
import type { FoundTalk } from './marker.ts'
import { titleKey } from './set-off-titles.ts'

export type TitleBelow = { title: Inline; speakers: string[]; companies: string[]; left?: Inline[]; reason: string }

/** Under a heading that is only a name and a company, the line in italics or bold right below. */
const belowName = (
  { speakers, title, block, until }: FoundTalk,
  blocks: Block[],
  vocabulary: Vocabulary,
): TitleBelow | undefined => {
  const next = block + 1 < until ? blocks[block + 1] : undefined
  const company = vocabulary.find('company', title.text)
  const isPerson = startsWithPerson(title.text, vocabulary)
  if (next?.type !== 'paragraph' || title.text.split(/\s+/).length > 4 || (speakers.length === 0 && !isPerson)) return undefined
  const end = next.inline.breaks?.[0] ?? next.inline.text.length
  const span = next.inline.spans.find(({ type, start }) => (type === 'emphasis' || type === 'strong') && start === 0)
  if (!span || span.end < end - 1 || span.end > end + 1 || end > 200) return undefined
  const rest = sliceInline(next.inline, end, next.inline.text.length)
  return {
    title: sliceInline(next.inline, 0, end),
    speakers: [],
    companies: isPerson ? [] : [company?.name ?? title.text],
    left: rest.text ? [rest] : [],
    reason: 'a line below a name',
  }
}

/** What somebody does with a talk, and no book. */
const attends =
  /\b(?:next(?: up)?|first(?: up)?|up next|then|went|go(?:ing)?(?: back)? to|join(?:ed)?|attend(?:ed|ing)?|saw|see|watch(?:ed)?|start(?:ed|ing)?|began|kicked off|followed by|visited|chose|picked|listen(?:ed|ing)?|talk|session|keynote|presentation)\b/i
const cited = /\b(?:books?|papers?|articles?|posts?|quot\w+|read|recommend\w*)\b/i
const givenBy =
  /^["”]?,?\s*\(?(?:(?:(?:a|the) (?:talk|session|presentation|keynote|workshop) )?(?:done|given|presented|held|delivered|led) )?by\s+/
/** `IoT Keynote: Title`. */
const kindAhead = /^(?:\p{L}+ )?(?:keynote|session|workshop|talk)\s*:\s+/iu
const SHORTEST = 9
/** In UTF-16 units: further in, a title is only spoken of. */
const OPENING = 200

/** The talk that the first sentence below a theme, the heading at `block`, names. */
export const belowTheme = (
  { title, block }: Pick<FoundTalk, 'title' | 'block'>,
  blocks: Block[],
  vocabulary: Vocabulary,
): TitleBelow | undefined => {
  const next = blocks[block + 1]
  if (next?.type !== 'paragraph' || next.parent >= 0 || next.quoted) return undefined
  const { text, spans } = next.inline
  for (const { type, start, end } of spans) {
    if (type === 'code' || start > OPENING || end - start < SHORTEST) continue
    const by = text.slice(end).match(givenBy)
    const ahead = text.slice(0, start)
    if (!by || !attends.test(ahead) || cited.test(ahead) || /[.!?]\s+\p{Lu}/u.test(ahead)) continue
    const who = text.slice(end + by[0].length).match(/^.*?(?=[.!?;](?:\s|$)|$)/u)?.[0] ?? ''
    const byline: Byline | undefined = readByline(who, vocabulary)
    const inner = sliceInline(next.inline, start, end)
    const prefix = inner.text.match(kindAhead)?.[0].length ?? 0
    const isQuoted = /^["“«‘'].+["”»’']$/u.test(inner.text.slice(prefix))
    const named = sliceInline(inner, isQuoted ? prefix + 1 : prefix, isQuoted ? inner.text.length - 1 : inner.text.length)
    // Where the heading says the same, it is the title.
    if (!byline || byline.people.length > 4 || titleKey(title.text).includes(titleKey(named.text))) return undefined
    return { title: named, speakers: byline.people, companies: byline.companies, reason: `"by ${byline.people[0]}" behind it` }
  }
  return undefined
}

const namesThenTitle = /^(.{5,160}?)\s*(?:\s[-–—|]|[,:])\s*["“]([^"“”]{9,200})["”]\.?$/u

/** A line that is nothing but who, for whom, and a title in quotes: what stands above it are the writer's own words. */
const inByline = ({ title, block, until }: FoundTalk, blocks: Block[], vocabulary: Vocabulary): TitleBelow | undefined => {
  const next = block + 1 < until ? blocks[block + 1] : undefined
  const [whole, who, quoted] = (next?.type === 'paragraph' && next.inline.text.match(namesThenTitle)) || []
  const byline = who === undefined ? undefined : readByline(who, vocabulary)
  if (!next || !byline || !whole || !quoted || titleKey(title.text).includes(titleKey(quoted))) return undefined
  const from = whole.lastIndexOf(quoted)
  return {
    title: sliceInline(next.inline, from, from + quoted.length),
    speakers: byline.people,
    companies: byline.companies,
    left: [],
    reason: `quoted behind "${byline.people[0]}"`,
  }
}

/** `told`: who speaks, by lines below the heading. */
export const titleBelow = (talk: FoundTalk, told: string[], blocks: Block[], vocabulary: Vocabulary): TitleBelow | undefined =>
  belowName(talk, blocks, vocabulary) ??
  (talk.marker === 'heading' ? inByline(talk, blocks, vocabulary) : undefined) ??
  (talk.marker === 'heading' && talk.speakers.length + told.length === 0 ? belowTheme(talk, blocks, vocabulary) : undefined)
