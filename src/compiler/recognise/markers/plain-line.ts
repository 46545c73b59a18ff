// A talk marked by a plain line over a list of notes, in a document that does without headings: `Title, Name` and bullets.
import type { Evidence } from '../../../corpus/schema.ts'
import type { Block } from '../../read/outline.ts'
import { readHeading } from '../titles.ts'
import { type Context, type FoundTalk, isTaken, type Marker, together } from './marker.ts'
import { signsBelow } from './signs.ts'

const THRESHOLD = 0.6
/** Fewer are an introduction and its list, not a habit. */
const FEWEST = 3

const isPlainLine = (block: Block, next: Block | undefined): boolean =>
  block.type === 'paragraph' &&
  block.parent < 0 &&
  !block.quoted &&
  next?.type === 'item' &&
  block.inline.text.length <= 140 &&
  block.inline.text.split(/\s+/).length >= 2 &&
  !/[:.;!,]$/.test(block.inline.text.trim()) &&
  /^[\p{Lu}\p{N}"“[(]/u.test(block.inline.text)

export const plainLine: Marker = {
  name: 'plain line',
  find(context: Context) {
    const { blocks, vocabulary, isReport } = context
    const lines = blocks.flatMap((block, index) =>
      isPlainLine(block, blocks[index + 1]) && !isTaken(context.found, index) ? [{ block, index }] : [],
    )
    if (lines.length < FEWEST) return []
    const starts = new Set(lines.map(({ index }) => index))
    return lines.flatMap(({ block, index }): FoundTalk[] => {
      const end = blocks.findIndex((other, at) => at > index && (other.type === 'heading' || starts.has(at)))
      const until = end < 0 ? blocks.length : end
      const { title, byline, kind } = readHeading(block.inline, vocabulary)
      const evidence: Evidence[] = [
        { of: 'talk', reason: `line over a list, repeated ${lines.length} times`, confidence: isReport ? 0.5 : 0.3 },
        ...signsBelow(context, index, until),
      ]
      if (byline) evidence.push({ of: 'talk', reason: 'line with a byline', confidence: 0.7 })
      if (together(evidence) < THRESHOLD) return []
      return [
        {
          marker: 'plain line',
          block: index,
          until,
          title,
          kind: kind ?? 'talk',
          speakers: byline?.people ?? [],
          companies: byline?.companies ?? [],
          evidence,
        },
      ]
    })
  },
}
