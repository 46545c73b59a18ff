// A document's talks in; the same out, the last without what its writer says of the conference at the end: below a line that is
// drawn across the page, or in the first person of the conference as a whole. Refuses to cut what headings or lists follow.
import type { Block } from '../read/outline.ts'
import type { FoundTalk } from './markers/marker.ts'

/** A paragraph that closes a report by its first words. */
const closing =
  /^(?:and )?(?:that(?:['’]s| was| is) (?:it|all)\b|this (?:was|concludes|wraps)\b|overall\b|all in all\b|in (?:conclusion|summary)\b|to (?:sum up|conclude|wrap up)\b|see you\b|thanks?\b|thank you\b|(?:un)?till? next\b|(?:i['’]m |we['’]re |i am |we are )?looking forward to\b|i (?:really |very much |thoroughly )?(?:enjoyed|liked|loved)\b|i (?:had|left|learned|came|can|would|will|hope|highly)\b|we (?:had|hope|will)\b|it was (?:a|an|my|great|fun|good)\b|if you (?:have|ever|get|were)\b)/i
const writer =
  /\b(?:I|I['’](?:m|ve|d|ll)|[Mm]y|me|we|We|[Oo]ur|us)\b|^(?:thanks|thank you|see you|that['’]s|that was|(?:un)?till? next|looking forward)\b/i
/** The conference, not one talk of it. */
const whole =
  /\b(?:conference|event|organi[sz](?:ers?|ing)|next year|(?:this|last) year['’]s|next (?:one|time|edition)|(?:all|these|many|other|great|so many) (?:the )?(?:talks|sessions|speakers|people)|(?:two|three|four|few|couple of) days|\p{L}+(?:con|conf|fest|days))\b/iu
const ofOneTalk = /\b(?:this|his|her|their|the) (?:talk|session|keynote|workshop|presentation|panel|tutorial)\b/i

const closes = ({ inline: { text } }: Block): boolean =>
  closing.test(text) && writer.test(text) && whole.test(text) && !ofOneTalk.test(text)

const isFree = ({ type, level, quoted }: Block): boolean => type === 'paragraph' && level === 0 && !quoted

/** Paragraphs alone, from this block to the end. */
const endsInParagraphs = (blocks: Block[], from: number): boolean => blocks.slice(from).every(isFree)

/** In blocks: a longer ending is no afterword. */
const LONGEST = 6

const beginOf = (last: FoundTalk, talks: FoundTalk[], blocks: Block[], rules: number[]): number | undefined => {
  const from = Math.max(last.block + 2, blocks.length - LONGEST)
  const behindRule = (at: number, begin: number): boolean => {
    const line = blocks[at]?.line ?? 0
    const before = blocks[at - 1]?.endLine ?? 0
    return at > begin && rules.some(rule => rule > before && rule < line)
  }
  // Where lines are drawn inside other talks, too, they end none.
  const cutsOthers = talks.some(
    talk => talk !== last && blocks.slice(talk.block + 1, talk.until).some((_, i) => behindRule(talk.block + 1 + i, talk.block)),
  )
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at]
    if (!block || !endsInParagraphs(blocks, at)) continue
    if ((!cutsOthers && behindRule(at, last.block)) || closes(block)) return at
  }
  return undefined
}

/** `rules`: the lines on which a line is drawn across the page. */
export const withoutEpilogue = (talks: FoundTalk[], blocks: Block[], rules: number[]): FoundTalk[] => {
  const last = talks.at(-1)
  // Of a document that is one talk as a whole, every paragraph may be of the talk.
  if (!last || last.until < blocks.length || last.marker === 'document' || last.marker === 'remainder') return talks
  const begin = beginOf(last, talks, blocks, rules)
  return begin === undefined ? talks : talks.map(talk => (talk.until > begin ? { ...talk, until: begin } : talk))
}
