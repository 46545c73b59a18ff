// Talks marked by a label that says which the writer liked: `**My favourite talk:**` and on the next line, or behind it, a title.
// Refuses what goes on as a sentence does, and a title behind the label that nothing sets off.
import { type Inline, linesOfInline, sliceInline } from '../../read/inline.ts'
import { readHeading, readItem } from '../titles.ts'
import { type Context, type FoundTalk, isTaken, type Marker } from './marker.ts'

const label =
  /^(?:(?:my|our|the)\s+)?(?:(?:personal|absolute|all-time|second|other)\s+)*(?:fav(?:ou?rite)?|best)\s+(?:(?:technical|training|lightning|conference|keynote|user)\s+)?(?:talk|session|keynote|workshop|tutorial|panel|presentation|bof)(?:\s+(?:of|from|at)\s+(?:the\s+)?(?:day|conference|event|week|show))?\s*:\s*/iu
const aside = /^(?:note|nb|ps|p\.s\.)\b/i
/** In words: longer lines are sentences. */
const LONGEST = 16

const isTitle = ({ text }: Inline): boolean =>
  /^[\p{Lu}\p{N}"“«]/u.test(text) && text.split(/\s+/).length <= LONGEST && !/[.:;,]$/.test(text)
const isSetOff = ({ text, spans }: Inline): boolean =>
  /^["“«]/.test(text) || spans.some(({ type, start, end }) => type !== 'code' && start <= 1 && end > start)

export const favourite: Marker = {
  name: 'favourite',
  find({ blocks, vocabulary, document, found }: Context) {
    if (!document.conference) return []
    return blocks.flatMap((block, index): FoundTalk[] => {
      const labelled = block.inline.text.match(label)?.[0]
      if (labelled === undefined || block.type !== 'paragraph' || block.parent >= 0 || isTaken(found, index)) return []
      const [first, ...lines] = linesOfInline(block.inline)
      const behind = first && sliceInline(first, Math.min(labelled.trimEnd().length, first.text.length), first.text.length)
      const own = lines.findIndex(({ text }) => !aside.test(text))
      const line = behind?.text ? behind : lines[own]
      if (!line || !isTitle(line)) return []
      const read = (behind?.text ? readItem(line, vocabulary) : undefined) ?? readHeading(line, vocabulary)
      // Beside the label, and without a name or marks, words may be anything.
      if (behind?.text && !read.byline && !isSetOff(line)) return []
      const end = blocks.findIndex(
        ({ type, inline }, at) =>
          at > index && (type === 'heading' || inline.spans.some(span => span.type === 'strong' && span.start === 0)),
      )
      const left = lines.slice(behind?.text ? 0 : own + 1)
      return [
        {
          marker: 'favourite',
          block: index,
          until: end < 0 ? blocks.length : end,
          title: read.title,
          kind:
            read.kind ??
            (/\b(?:training|workshop|tutorial)\b/i.test(labelled)
              ? 'workshop'
              : /\bkeynote\b/i.test(labelled)
                ? 'keynote'
                : 'talk'),
          speakers: read.byline?.people ?? [],
          companies: read.byline?.companies ?? [],
          left: new Map([[index, left]]),
          evidence: [{ of: 'talk', reason: `labelled "${labelled.trim()}"`, confidence: 0.8 }],
        },
      ]
    })
  },
}
