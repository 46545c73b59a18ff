// References in; Markdown out: a takeaway as a block quote in full, then who, talk, edition, and who reports it, each a link.
// The text is escaped by the library that writes it: nothing in a title or a sentence becomes markup.
import type { BlockContent, PhrasingContent } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Takeaway } from '../../../corpus/schema.ts'
import { sentenceRuns } from '../../sentence.ts'
import { attribution, type Part } from '../attribution.ts'
import { oneLine } from '../one-line.ts'
import type { Reference } from '../references.ts'
import type { Format } from './format.ts'

const text = (value: string): PhrasingContent => ({ type: 'text', value })

/** Pieces stand side by side: a space at the end of one is not another's to lose. */
const piece = (value: string): string => oneLine(`|${value}|`).slice(1, -1)

const draw = (part: Part): PhrasingContent => {
  if (typeof part === 'string') return text(piece(part))
  const { words, address, title } = part
  const drawn: PhrasingContent = title === 'talk' ? { type: 'emphasis', children: [text(oneLine(words))] } : text(oneLine(words))
  return address ? { type: 'link', url: address, children: [drawn] } : drawn
}

/** Names are no links here: they would drown the sentence. What is set as code stays code. */
const sentence = (takeaway: Takeaway): PhrasingContent[] => {
  const runs = sentenceRuns({ ...takeaway, mentions: [], links: [], figures: [] })
  const pieces = runs.flatMap(run => run.pieces)
  return pieces.map(({ text: value, code }, i): PhrasingContent => {
    if (code && oneLine(value)) return { type: 'inlineCode', value: oneLine(value) }
    const start = i === 0 ? piece(value).trimStart() : piece(value)
    return text(i === pieces.length - 1 ? start.trimEnd() : start)
  })
}

const paragraph = (children: PhrasingContent[]): BlockContent => ({ type: 'paragraph', children })

const blocks = (reference: Reference): BlockContent[] => {
  const from = attribution(reference).map(draw)
  if (reference.of !== 'takeaway') return [paragraph(from)]
  return [{ type: 'blockquote', children: [paragraph(sentence(reference.takeaway))] }, paragraph([text('— '), ...from])]
}

export const markdown: Format = {
  id: 'markdown',
  name: 'Markdown',
  write: references =>
    toMarkdown(
      { type: 'root', children: references.flatMap(blocks) },
      { extensions: [gfmToMarkdown()], emphasis: '*', resourceLink: true },
    ).trimEnd(),
}
