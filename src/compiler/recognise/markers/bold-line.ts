// A talk marked by a paragraph that is bold from end to end, where such lines repeat and what follows them reads like notes.
import type { Evidence } from '../../../corpus/schema.ts'
import type { Block } from '../../read/outline.ts'
import { linkRole } from '../links.ts'
import { readHeading } from '../titles.ts'
import { type Context, type FoundTalk, type Marker, talkWord, together } from './marker.ts'

const THRESHOLD = 0.6

const isBoldLine = ({ type, parent, inline: { text, spans } }: Block): boolean =>
  type === 'paragraph' &&
  parent < 0 &&
  text.length > 8 &&
  text.length <= 160 &&
  !/[.:;!]$/.test(text.trim()) &&
  spans.some(span => span.type === 'strong' && span.start === 0 && span.end >= text.length)

/** Dates, labels and asides are bold lines too: `**March 23, 2017**`, `**Takeaways**`. */
const isTitle = (text: string): boolean => text.split(/\s+/).length >= 3 && !/^\p{L}+ \d{1,2},? \d{4}$/u.test(text)

export const boldLine: Marker = {
  name: 'bold line',
  find({ blocks, vocabulary, sections, found }: Context) {
    const lines = blocks.flatMap((block, index) => {
      const place = sections.get(block.heading)
      const holds = place?.own ?? place?.within
      const taken = found.some(talk => talk.block <= index && talk.until > index)
      return isBoldLine(block) && isTitle(block.inline.text) && !taken && (!holds || holds.holds === 'talks')
        ? [{ block, index, holds }]
        : []
    })
    return lines.flatMap(({ block, index, holds }): FoundTalk[] => {
      const end = blocks.findIndex((other, at) => at > index && (other.type === 'heading' || isBoldLine(other)))
      const until = end < 0 ? blocks.length : end
      const body = blocks.slice(index + 1, until)
      const { title, byline, kind } = readHeading(block.inline, vocabulary)
      const evidence: Evidence[] = [
        { of: 'talk', reason: `bold line, repeated ${lines.length} times`, confidence: Math.min(0.5, lines.length * 0.1) },
      ]
      if (byline) evidence.push({ of: 'talk', reason: 'bold line with a byline', confidence: 0.7 })
      if (holds?.holds === 'talks') evidence.push({ of: 'talk', reason: 'stands in a section of talks', confidence: 0.6 })
      if (
        talkWord.test(
          body
            .slice(0, 2)
            .map(({ inline }) => inline.text)
            .join(' '),
        )
      )
        evidence.push({ of: 'talk', reason: 'the lines below speak of a talk', confidence: 0.4 })
      if (
        [block, ...body].some(({ inline }) =>
          inline.spans.some(({ url }) => url && ['programme', 'slides', 'video'].includes(linkRole(url, ''))),
        )
      )
        evidence.push({ of: 'talk', reason: 'links to a programme, slides or a recording', confidence: 0.4 })
      if (body.filter(({ type }) => type === 'item').length >= 2)
        evidence.push({ of: 'talk', reason: 'notes follow it', confidence: 0.3 })
      if (body.length === 0 || lines.length < 2 || together(evidence) < THRESHOLD) return []
      return [
        {
          marker: 'bold line',
          block: index,
          until,
          title,
          kind: kind ?? (holds?.holds === 'talks' ? holds.kind : 'talk'),
          speakers: byline?.people ?? [],
          companies: byline?.companies ?? [],
          evidence,
        },
      ]
    })
  },
}
