// A talk marked by a bullet: the items of a list repeat one shape (a linked or bold title, a title before a statement, a
// byline), and the list or its items speak of talks.
import type { Evidence } from '../../../corpus/schema.ts'
import { sliceInline } from '../../read/inline.ts'
import type { Block } from '../../read/outline.ts'
import { MAX_TALKS } from '../bound-talks.ts'
import { wholeByline } from '../byline/whole-byline.ts'
import { isGenericTitle } from '../generic-titles.ts'
import { linkRole } from '../links.ts'
import { startsWithPerson } from '../people.ts'
import { type Section, sectionOf } from '../sections.ts'
import { readHeading, readItem, type Titled } from '../titles.ts'
import { isCapitalised } from './capitals.ts'
import { groupsOf, readListed } from './item-groups.ts'
import { readItemLines } from './item-lines.ts'
import { announcedKind } from './kinds.ts'
import { nameThenDeed } from './listed-lines.ts'
import { type Context, type FoundTalk, isTaken, type Marker, talkWord, together } from './marker.ts'
import { isVisit } from './pauses.ts'
import { leadsToTalk } from './recorded-titles.ts'
import { sharedCompany } from './shared-company.ts'

const THRESHOLD = 0.55
const announces =
  /\b(talks?|sessions?|workshops?|tutorials?|presentations?|speakers?|favou?rites?|summari[sz]e|keynotes?|useful|highlights?|attended|saw|liked|chose|picked|went to|charlas|vorträge|přednášky|conférences)\b/i

const ofTools = /\b(?:tools?|links|resources|references|reading|libraries|books|papers|articles|slides)\b[^.]{0,20}:?$/i

/** An address is no title. */
const isTitle = (text: string): boolean => !/^(?:https?:|www\.)|\bschedule$/i.test(text)
/** One word may be a title among others, but tells nothing of itself. */
const isWord = (text: string): boolean => /^@?\S+$/.test(text)

/** `Some vendor talks not worth mentioning`: what somebody says of a talk. */
const remark = /\b(?:as usual|not worth|well done)\b/i
/** In a section of talks an item that is no sentence is a title as it stands: `Full-stack engineers: a myth?` */
const plainTitle = ({ inline }: Block): Titled | undefined => {
  const count = inline.text.split(/\s+/).length
  return count >= 2 &&
    count <= 18 &&
    !/^(?:he|she|they|it|there|we|i|you|this|that|these|some|no|and|but|so)\b/i.test(inline.text) &&
    /^[\p{Lu}\p{N}"“]/u.test(inline.text) &&
    !/\.$|\.\s+\p{Lu}/u.test(inline.text) &&
    !remark.test(inline.text)
    ? { title: inline, reason: 'an item of a section of talks' }
    : undefined
}

/** The sign of an item with a byline. */
const BYLINED = 0.7
/** Among others of a list that is announced, what is written like a title or called a talk. */
const listedTitle = (block: Block): Titled | undefined =>
  isCapitalised(block.inline.text) || talkWord.test(block.inline.text) ? plainTitle(withoutStop(block)) : undefined
/** The whole item, or what of it is linked. */
const asItStands = (block: Block): Titled | undefined => {
  const link = block.inline.spans.find(({ type, start, end }) => type === 'link' && start <= 1 && end > start)
  return link
    ? { title: sliceInline(block.inline, link.start, link.end), reason: 'a linked item of a list of titles' }
    : { title: withoutStop(block).inline, reason: 'an item of a list of titles' }
}
const withoutStop = (block: Block): Block => ({
  ...block,
  inline: sliceInline(block.inline, 0, block.inline.text.replace(/\.\s*$/, '').length),
})

/** An entry of a programme that is no talk says nothing of the others. */
const isTimedVisit = (block: Block | undefined, { vocabulary, document }: Context): boolean => {
  const read = block && document.conference ? readHeading(block.inline, vocabulary) : undefined
  return read?.timed === true && isVisit(read.title.text)
}

/** `10h - 10h50 : Title`, as a programme has it. */
const timedTitle = (block: Block, { vocabulary, document }: Context): Titled | undefined => {
  const read = document.conference ? readHeading(block.inline, vocabulary) : undefined
  const plain = read?.timed && !isVisit(read.title.text) ? plainTitle({ ...block, inline: read.title }) : undefined
  return read && plain ? { ...read, reason: 'an item that begins with its time' } : undefined
}

const outing =
  /^(?:I|we)\s+\p{L}+\s+(?:the|an?|to the|to an?)\s+(?:\p{L}+\s+)?(?:film|movie|dinner|party|play|show|book|exhibition|concert|tour)\b/iu
/** `isListed`: a line above says that these are talks. */
const titledBy = (block: Block, isListed: boolean, { blocks, vocabulary, sections, ...context }: Context): Titled | undefined => {
  const place = sections.get(block.heading)
  const holds = place?.own ?? place?.within
  const isAmongTalks = isListed || (holds?.holds === 'talks' && !holds.day)
  const listed = isListed
    ? readListed(block.inline, vocabulary)
    : isAmongTalks
      ? nameThenDeed(block.inline, vocabulary)
      : undefined
  if (listed) return listed
  const titled = readItemLines(block.inline, vocabulary) ?? readItem(block.inline, vocabulary)
  // `Welcome by the organisers`, `I saw the film "Queues" by Ann Example`: no talk.
  if (titled && (/^welcome$/i.test(titled.title.text) || outing.test(block.inline.text))) return undefined
  if (titled) {
    const named = sectionOf(titled.title.text)
    // `Mastering performance tools` in a section of talks is one of them.
    // `Keynote by Ann Example`: a keynote of theirs, and holds none.
    const isOne = named?.holds === 'talks' && !named.day && titled.byline !== undefined
    const isTitle =
      !named || isOne || (named.holds === 'tools' && holds?.holds === 'talks' && titled.title.text.split(/\s+/).length >= 4)
    return isTitle && !startsWithPerson(titled.title.text, vocabulary) ? titled : undefined
  }
  const whole = { blocks, vocabulary, sections, ...context }
  const other = timedTitle(block, whole) ?? nestedByline(block, blocks.indexOf(block), whole)
  if (other) return other
  return holds?.holds === 'talks' && !holds.day && !continues(block, blocks) && !startsWithPerson(block.inline.text, vocabulary)
    ? plainTitle(block)
    : undefined
}

/** `Facing a couple of issues:` and a list: what is in it belongs to the sentence. */
const continues = (block: Block, blocks: Block[]): boolean => {
  const first = blocks.findIndex(({ list }) => list === block.list)
  const before = blocks[first - 1]
  return before?.type === 'paragraph' && /[:,]$/.test(before.inline.text.trim()) && !announces.test(before.inline.text)
}

/** A title, and who gave it as the first of what is nested in it. */
const nestedByline = (block: Block, index: number, { blocks, vocabulary }: Context): Titled | undefined => {
  const next = blocks[index + 1]
  const byline = next?.parent === index && next.type === 'item' ? wholeByline(next.inline, vocabulary) : undefined
  const plain = byline ? plainTitle(block) : undefined
  return plain ? { ...plain, reason: 'a title over who gave it' } : undefined
}

const signOf = (block: Block, index: number, isListed: boolean, context: Context): number => {
  const titled = titledBy(block, isListed, context)
  if (!titled || !isTitle(titled.title.text) || (isWord(titled.title.text) && !titled.rest)) return 0
  const link = block.inline.spans.find(span => span.type === 'link' && span.start <= 1)
  const said = talkWord.test(block.inline.text) ? 0.3 : 0
  // Set off from end to end, over notes of its own.
  const isOverByline = nestedByline(block, index, context) !== undefined
  const heads = !titled.rest && context.blocks[index + 1]?.parent === index && !isWord(titled.title.text)
  const shape =
    titled.byline || isOverByline || leadsToTalk(link?.url)
      ? BYLINED
      : titled.timed
        ? 0.6
        : link && (!link.url || linkRole(link.url, '') !== 'code')
          ? 0.5
          : heads
            ? 0.5
            : 0.4
  return Math.min(1, shape + said)
}

/** Up to the next item of the list, the next heading, or the first paragraph that stands free again. */
const endOf = (item: number, next: number | undefined, blocks: Block[]): number => {
  let until = item + 1
  while (until < blocks.length && until !== next) {
    const block = blocks[until]
    const before = blocks[until - 1]
    if (!block || block.type === 'heading') break
    const nested = block.parent >= item || block.level > 1
    const continued = block.type === 'item' && block.ordered && /[:?]\s*$/.test(before?.inline.text ?? '')
    const sameList = block.type === 'item' && before?.list === block.list && block.list !== blocks[item]?.list
    if (!nested && !continued && !sameList) break
    until++
  }
  return until
}

/** `Ann Example: the head of it all`: people, and what they are. */
const areDescriptions = (items: number[], context: Context): boolean => {
  const titled = items.flatMap(index => {
    const block = context.blocks[index]
    return (block && titledBy(block, false, context)) ?? []
  })
  const small = titled.filter(
    ({ title, byline }) => byline && title.source[0] !== undefined && /^["“„«]?\p{Ll}/u.test(title.text),
  )
  return small.length >= 2 && small.length * 2 > titled.length
}
const isOfTalks = (holds: Section | undefined, intro: Block | undefined): boolean =>
  holds?.holds === 'talks' || (intro?.type === 'paragraph' && /\b(?:talks?|sessions?|keynotes?)\b/i.test(intro.inline.text))

export const bullet: Marker = {
  name: 'bullet',
  find(context) {
    const { blocks, sections, vocabulary } = context
    const talks: FoundTalk[] = []
    for (const { heading, announced, ofTitles, items: all } of groupsOf(context)) {
      const items = all.filter(index => !isTimedVisit(blocks[index], context))
      const first = items[0] ?? 0
      const place = sections.get(heading)
      const holds = place?.own ?? place?.within
      const intro = blocks[first - 1]
      const ofHeading = place?.own?.holds === 'talks' ? sharedCompany(blocks[heading]?.inline, vocabulary) : []
      const isListed = (index: number): boolean => announced.has(blocks[index]?.list ?? -1)
      const signs = items.map(index =>
        isTaken(context.found, index) ? 1 : blocks[index] ? signOf(blocks[index], index, isListed(index), context) : 0,
      )
      const evidence: Evidence[] = [
        {
          of: 'talk',
          reason: `${signs.filter(Boolean).length} of ${items.length} items begin with a title`,
          confidence: signs.reduce((sum, sign) => sum + sign, 0) / items.length,
        },
      ]
      if (holds?.holds === 'talks')
        evidence.push({ of: 'talk', reason: 'stands in a section of talks', confidence: holds.day ? 0.15 : 0.4 })
      if (intro?.type === 'paragraph' && announces.test(intro.inline.text) && !ofTools.test(intro.inline.text))
        evidence.push({ of: 'talk', reason: 'the line above announces talks', confidence: 0.3 })
      if (ofTitles) evidence.push({ of: 'talk', reason: 'a day of which nothing but titles is told', confidence: 0.6 })
      if (!isOfTalks(holds, intro) && areDescriptions(items, context)) continue
      if (items.length < 2 || together(evidence) < THRESHOLD || (!ofTitles && signs.filter(Boolean).length * 2 < items.length))
        continue
      items.forEach((index, i) => {
        if (talks.length > MAX_TALKS) return
        // The lists of one heading may each have an introduction of their own.
        const own = blocks[(items.findLast(item => item <= index && blocks[item - 1]?.type === 'paragraph') ?? first) - 1]
        const block = blocks[index]
        const titled =
          block &&
          (ofTitles
            ? asItStands(block)
            : (titledBy(block, isListed(index), context) ?? (isListed(index) ? listedTitle(block) : undefined)))
        if (!block || !titled || isTaken(context.found, index) || !isTitle(titled.title.text)) return
        const { title, byline, kind, rest, reason } = titled
        const ofSection = holds?.holds === 'talks' ? holds.kind : 'talk'
        const line = own?.type === 'paragraph' && announces.test(own.inline.text) ? own.inline : undefined
        const ofList = ofSection === 'talk' && line ? announcedKind(line.text) : undefined
        const shared = sharedCompany(line, vocabulary)
        talks.push({
          marker: 'bullet',
          block: index,
          until: endOf(index, items[i + 1], blocks),
          title,
          kind: kind ?? isGenericTitle(title.text)?.kind ?? ofList ?? ofSection,
          speakers: byline?.people ?? [],
          companies: byline?.companies.length ? byline.companies : shared.length > 0 ? shared : ofHeading,
          ...(rest ? { rest } : {}),
          evidence: [...evidence, { of: 'title', reason, confidence: 0.8 }],
        })
      })
    }
    return talks
  },
}
