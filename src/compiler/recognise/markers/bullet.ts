// A talk marked by a bullet: the items of a list repeat one shape (a linked or bold title, a title before a statement, a
// byline), and the list or its items speak of talks.
import type { Evidence } from '../../../corpus/schema.ts'
import type { Block } from '../../read/outline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { linkRole } from '../links.ts'
import { findMentions } from '../mentions.ts'
import { readItem } from '../titles.ts'
import { type Context, type FoundTalk, type Marker, talkWord, together } from './marker.ts'

const THRESHOLD = 0.55
const announces =
  /\b(talks?|sessions?|presentations?|speakers?|favou?rites?|summari[sz]e|useful|highlights?|attended|saw|liked|charlas|vorträge|přednášky|conférences)\b/i

/** Lists of one document that stand under one heading and look alike are one list with interruptions. */
const groupsOf = ({ blocks, sections, found }: Context): { heading: number; items: number[] }[] => {
  const groups = new Map<string, { heading: number; items: number[] }>()
  blocks.forEach((block, index) => {
    const taken = found.some(talk => talk.block <= index && talk.until > index)
    if (block.type !== 'item' || block.level !== 1 || block.ordered || block.quoted || taken) return
    const place = sections.get(block.heading)
    const holds = place?.own ?? place?.within
    if (holds && holds.holds !== 'talks') return
    const key = `${block.heading}`
    const group = groups.get(key) ?? { heading: block.heading, items: [] }
    group.items.push(index)
    groups.set(key, group)
  })
  return [...groups.values()]
}

const signOf = (block: Block, context: Context): number => {
  const titled = readItem(block.inline, context.vocabulary)
  if (!titled) return 0
  const link = block.inline.spans.find(span => span.type === 'link' && span.start <= 1)
  const said = talkWord.test(block.inline.text) ? 0.3 : 0
  const shape = titled.byline ? 0.7 : link?.url && linkRole(link.url, '') !== 'code' ? 0.5 : 0.4
  return Math.min(1, shape + said)
}

/** `And talks by my colleagues at Shopify:` holds for every item of the list below. */
const sharedCompany = (intro: Block | undefined, vocabulary: Vocabulary): string[] => {
  if (intro?.type !== 'paragraph' || !announces.test(intro.inline.text)) return []
  const companies = findMentions(intro.inline, vocabulary).filter(
    ({ entity, start }) =>
      entity === 'company' &&
      /\b(?:colleagues?|team|folks|people|engineers|friends|cowork\w+)\b[^.]{0,24}\b(?:at|from|of)\s+$|\b(?:talks?|sessions?|presentations?)\b[^.]{0,12}\b(?:by|from)\s+$/i.test(
        intro.inline.text.slice(0, start),
      ),
  )
  return companies.length === 1 ? companies.map(({ name }) => name) : []
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

export const bullet: Marker = {
  name: 'bullet',
  find(context) {
    const { blocks, sections, vocabulary } = context
    const talks: FoundTalk[] = []
    for (const { heading, items } of groupsOf(context)) {
      const first = items[0] ?? 0
      const place = sections.get(heading)
      const holds = place?.own ?? place?.within
      const intro = blocks[first - 1]
      const signs = items.map(index => (blocks[index] ? signOf(blocks[index], context) : 0))
      const evidence: Evidence[] = [
        {
          of: 'talk',
          reason: `${signs.filter(Boolean).length} of ${items.length} items begin with a title`,
          confidence: signs.reduce((sum, sign) => sum + sign, 0) / items.length,
        },
      ]
      if (holds?.holds === 'talks') evidence.push({ of: 'talk', reason: 'stands in a section of talks', confidence: 0.4 })
      if (intro?.type === 'paragraph' && announces.test(intro.inline.text))
        evidence.push({ of: 'talk', reason: 'the line above announces talks', confidence: 0.3 })
      if (items.length < 2 || together(evidence) < THRESHOLD || signs.filter(Boolean).length * 2 < items.length) continue
      items.forEach((index, i) => {
        // The lists of one heading may each have an introduction of their own.
        const own = blocks[(items.findLast(item => item <= index && blocks[item - 1]?.type === 'paragraph') ?? first) - 1]
        const block = blocks[index]
        const titled = block && readItem(block.inline, vocabulary)
        if (!block || !titled) return
        const { title, byline, kind, rest, reason } = titled
        talks.push({
          marker: 'bullet',
          block: index,
          until: endOf(index, items[i + 1], blocks),
          title,
          kind: kind ?? (holds?.holds === 'talks' ? holds.kind : 'talk'),
          speakers: byline?.people ?? [],
          companies: byline?.companies.length ? byline.companies : sharedCompany(own, vocabulary),
          ...(rest ? { rest } : {}),
          evidence: [...evidence, { of: 'title', reason, confidence: 0.8 }],
        })
      })
    }
    return talks
  },
}
