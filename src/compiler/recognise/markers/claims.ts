// Who gave a talk in; what tells the sentences that are about it, and where its paragraphs end, out.
import type { Block } from '../../read/outline.ts'
import { escapePattern } from '../escape-pattern.ts'

/** Sentences that name the speaker, by full name or either part. */
export const claimsOf = (speakers: string[], companies: string[], others: string[] = []): RegExp => {
  // What several of them are called tells none of them.
  const parts = speakers.flatMap(name => name.split(' ')).filter(part => part.length > 2 && !others.includes(part))
  const names = [...speakers, ...parts, ...companies]
  return names.length > 0
    ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(escapePattern).join('|')})(?![\\p{L}\\p{N}])`, 'u')
    : /(?!)/
}

/** `You can find the slides of the talk here`. */
const pointsBack =
  /\b(?:resources|slides?|videos?|recordings?|materials?|code|links?)\b[^.]{0,60}\b(?:from|of|for|to)\s+(?:the|this|that|h(?:is|er)|their)\s+(?:talk|session|presentation|workshop|keynote|tutorial)\b/i

/** Behind the list that a paragraph opens by a colon. */
const endOfList = (until: number, blocks: Block[]): number => {
  if (!/:\s*$/.test(blocks[until - 1]?.inline.text ?? '')) return until
  let end = until
  while (blocks[end]?.type === 'item') end++
  return end
}

/** Up to the first paragraph that speaks of no speaker or company of these talks, and does not point back to them. */
export const endOf = (index: number, claims: RegExp[], blocks: Block[]): number => {
  let until = endOfList(index + 1, blocks)
  const isTheirs = (text: string): boolean => claims.some(claim => claim.test(text)) || pointsBack.test(text)
  while (blocks[until]?.type === 'paragraph' && blocks[until]?.parent === -1 && isTheirs(blocks[until]?.inline.text ?? ''))
    until = endOfList(until + 1, blocks)
  return until
}
