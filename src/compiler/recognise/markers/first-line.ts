// A paragraph in; the title on its first line, and the lines below it, out: a line in bold or linked from end to end, or a bold
// beginning with links to its recording or with who gave it. Refuses a line that only ends because its editor wrapped it.
import { type Inline, linesOfInline, sliceInline } from '../../read/inline.ts'
import type { Block } from '../../read/outline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { readHeading } from '../titles.ts'

/** In UTF-16 units. */
const LONGEST = 200
const SHORTEST = 9

export type FirstLine = { first: Inline; rest: Inline }

/** Nothing but links of a word or two: `[+](u) [video](u)`. */
const onlyLabels = ({ text, spans }: Inline, from: number): boolean => {
  const links = spans.filter(({ type, start, end }) => type === 'link' && start >= from && end > start)
  let left = ''
  let at = from
  for (const { start, end } of links.toSorted((a, b) => a.start - b.start)) {
    if (text.slice(start, end).trim().split(/\s+/).length > 2) return false
    left += text.slice(at, Math.max(at, start))
    at = Math.max(at, end)
  }
  return !/[\p{L}\p{N}]/u.test(left + text.slice(at))
}

export const firstLine = (block: Block, vocabulary: Vocabulary): FirstLine | undefined => {
  const { inline } = block
  const end = inline.breaks?.[0]
  if (end === undefined || block.type !== 'paragraph' || block.parent >= 0 || block.quoted || end > LONGEST) return undefined
  const first = sliceInline(inline, 0, end)
  const rest = sliceInline(inline, end, inline.text.length)
  const [, next] = linesOfInline(inline)
  const isLinked = (line: Inline | undefined): boolean =>
    line?.spans.some(({ type, start, end: to }) => type === 'link' && start === 0 && to >= line.text.length) ?? false
  // What goes on being bold on the next line is one title, and its lines are read together.
  const bold = inline.spans.find(({ type, start, end: to }) => type === 'strong' && start === 0 && to >= SHORTEST && to <= end)
  if (bold && onlyLabels(first, bold.end)) return { first: sliceInline(first, 0, bold.end), rest }
  if (bold && readHeading(first, vocabulary).byline) return { first, rest }
  // One of several links below each other is a list of them; a sentence may begin with a link, too.
  const begins = isLinked(first) && first.text.length >= SHORTEST && !isLinked(next) && !/^\p{Ll}/u.test(rest.text)
  return begins ? { first, rest } : undefined
}
