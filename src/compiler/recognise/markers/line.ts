// A talk marked by a line of its own that is bold, linked or struck out from end to end, or is a title with its byline, where
// such lines repeat; the line may be the first of a paragraph that goes on with notes.
import type { Evidence } from '../../../corpus/schema.ts'
import { type Inline, linesOfInline, sliceInline } from '../../read/inline.ts'
import type { Block } from '../../read/outline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { type Byline, readByline } from '../byline/byline.ts'
import { wholeByline } from '../byline/whole-byline.ts'
import { isGenericTitle } from '../generic-titles.ts'
import { startsWithPerson } from '../people.ts'
import { isPerson } from '../person-shape.ts'
import { sectionOf } from '../sections.ts'
import { readHeading, readItem } from '../titles.ts'
import { firstLine } from './first-line.ts'
import { type Context, type FoundTalk, isTaken, type Marker, together } from './marker.ts'
import { signsBelow } from './signs.ts'

const THRESHOLD = 0.6

const isWholly = (kind: 'strong' | 'link', { inline: { text, spans } }: Block): boolean =>
  spans.some(({ type, start, end }) => type === kind && start === 0 && end >= text.length)

const isShort = ({ type, parent, quoted, inline: { text } }: Block): boolean =>
  type === 'paragraph' && parent < 0 && !quoted && text.length > 8 && text.length <= 200

/** Dates, labels and asides are bold lines too: `**March 23, 2017**`, `**Takeaways**`. */
const isTitle = (text: string): boolean =>
  text.split(/\s+/).length >= 3 &&
  !/[:;!]$/.test(text.trim()) &&
  !/^\p{L}+ \d{1,2},? \d{4}$/u.test(text) &&
  !/^https?:/.test(text)

/** Over notes of its own a title may end in `!`, or only say which talk it is: `Opening Keynote`. */
const namesTalk = (text: string): boolean =>
  isGenericTitle(text) !== undefined || (isTitle(text.replace(/!+$/, '')) && sectionOf(text) === undefined)

/** `Ann Example (Image: Sample Team)`. */
const isCaption = ({ caption, inline: { text } }: Block): boolean =>
  caption === true ||
  /\b(?:image|photo|picture|foto|bild|source|credits?)s?(?:\s+(?:credits?|courtesy))?\s*(?::|©|by\b|thanks\b)/i.test(text)

/** `first` is the line that marks the talk; `rest` what its paragraph goes on with. */
type Line = { block: Block; index: number; marked: boolean; first: Inline; rest?: Inline }

const told =
  /\b(?:was|were|is|are|had|started|began|ended|got|went|came|told|talked|spoke|showed|gave|presented|covered|explained)\b/
/** `"Some Title" by Ann Example was a talk on queues.` is told in prose. */
const isSentence = (text: string): boolean => /[.!]\s*$/.test(text) && told.test(text.replace(/["“«][^"”»]*["”»]/gu, ' '))

const linesIn = (context: Context): Line[] =>
  context.blocks.flatMap((block, index): Line[] => {
    const place = context.sections.get(block.heading)
    const holds = place?.own ?? place?.within
    const parts = firstLine(block, context.vocabulary)
    if (parts && namesTalk(parts.first.text) && !isTaken(context.found, index) && (!holds || holds.holds === 'talks'))
      return [{ block, index, marked: true, ...parts }]
    if (!isShort(block) || isTaken(context.found, index) || (holds && holds.holds !== 'talks') || !isTitle(block.inline.text))
      return []
    if (isCaption(block)) return []
    const begun =
      /^["“«]/.test(block.inline.text) ||
      block.inline.spans.some(({ type, start, end }) => (type === 'strong' || type === 'emphasis') && start === 0 && end > 8)
    const sentence = isSentence(block.inline.text)
    const marked =
      isWholly('strong', block) ||
      isWholly('link', block) ||
      (begun && !sentence && readItem(block.inline, context.vocabulary)?.byline !== undefined)
    const named =
      !marked &&
      !sentence &&
      ((startsWithPerson(block.inline.text, context.vocabulary) && !/[.]$/.test(block.inline.text)) ||
        readHeading(block.inline, context.vocabulary).byline !== undefined)
    return marked || named ? [{ block, index, marked, first: block.inline }] : []
  })

const words = (text: string): number => text.split(/\s+/).length
/** Of lines over their notes in one paragraph, before all of them are talks; and in words, how long most are. */
const FEWEST = 4
const TITLE = 4

/** Of lines with who gave it on the next one, before a name that few bear is read there, too. */
const FEWEST_BYLINES = 2
/** In UTF-16 units. */
const LONGEST_BYLINE = 80
const isByline = (rest: Inline, vocabulary: Vocabulary): boolean => {
  const [next] = linesOfInline(rest)
  return next !== undefined && wholeByline(next, vocabulary) !== undefined
}
/** `Zyx Fixture`, `Zyx Fixture, Sample Labs`. */
const nameAlone = ({ text }: Inline, vocabulary: Vocabulary): Byline | undefined =>
  text.length <= LONGEST_BYLINE && !/[.!?:;]$/.test(text.trim()) && isPerson((text.split(/[,(]/)[0] ?? '').trim(), vocabulary)
    ? readByline(text, vocabulary)
    : undefined

/** In a report lines of titles over their notes are its talks. */
const habitOf = (lines: Line[], { isReport }: Context): Evidence | undefined => {
  const lengths = lines.flatMap(({ first, rest }) => (rest ? words(first.text) : [])).sort((a, b) => a - b)
  return isReport && lengths.length >= FEWEST && (lengths[lengths.length >> 1] ?? 0) >= TITLE
    ? { of: 'talk', reason: `a title over its notes, repeated ${lengths.length} times in notes on talks`, confidence: 0.5 }
    : undefined
}

export const line: Marker = {
  name: 'line',
  find(context) {
    const { blocks, vocabulary, sections } = context
    const lines = linesIn(context)
    const marked = lines.filter(one => one.marked).length
    if (marked < 2) return []
    const starts = new Set(lines.map(({ index }) => index))
    const habit = habitOf(lines, context)
    const saysWho = lines.filter(({ rest }) => rest && isByline(rest, vocabulary)).length >= FEWEST_BYLINES
    return lines.flatMap(({ block, index, first, rest }): FoundTalk[] => {
      const end = blocks.findIndex(
        (other, at) =>
          at > index && (other.type === 'heading' || starts.has(at) || (isShort(other) && isWholly('strong', other))),
      )
      const until = end < 0 ? blocks.length : end
      const { title, byline: own, kind } = (rest ? undefined : readItem(first, vocabulary)) ?? readHeading(first, vocabulary)
      const next = rest && linesOfInline(rest)[0]
      const byline = own ?? (next && (wholeByline(next, vocabulary) ?? (saysWho ? nameAlone(next, vocabulary) : undefined)))
      const left = rest && next && byline && !own ? sliceInline(rest, next.text.length, rest.text.length) : rest
      const place = sections.get(block.heading)
      const holds = place?.own ?? place?.within
      const evidence: Evidence[] = [
        { of: 'talk', reason: `line marked up as a whole, repeated ${marked} times`, confidence: Math.min(0.5, marked * 0.1) },
        ...signsBelow(context, index, until, rest),
      ]
      if (rest && habit && (!place || holds?.holds === 'talks')) evidence.push(habit)
      if (byline) evidence.push({ of: 'talk', reason: 'line with a byline', confidence: 0.7 })
      if (holds?.holds === 'talks') evidence.push({ of: 'talk', reason: 'stands in a section of talks', confidence: 0.5 })
      if (blocks.slice(index + 1, until).filter(({ type }) => type === 'item').length >= 2)
        evidence.push({ of: 'talk', reason: 'notes follow it', confidence: 0.3 })
      if (together(evidence) < THRESHOLD || (until === index + 1 && !byline && !rest && holds?.holds !== 'talks')) return []
      return [
        {
          marker: 'line',
          block: index,
          until,
          title,
          kind: kind ?? (holds?.holds === 'talks' ? holds.kind : 'talk'),
          speakers: byline?.people ?? [],
          companies: byline?.companies ?? [],
          ...(left?.text ? { rest: left } : {}),
          evidence,
        },
      ]
    })
  },
}
