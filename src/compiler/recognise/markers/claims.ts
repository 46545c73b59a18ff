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

/** Up to the first paragraph that speaks of no speaker or company of these talks. */
export const endOf = (index: number, claims: RegExp[], blocks: Block[]): number => {
  let until = index + 1
  while (
    blocks[until]?.type === 'paragraph' &&
    blocks[until]?.parent === -1 &&
    claims.some(claim => claim.test(blocks[until]?.inline.text ?? ''))
  )
    until++
  return until
}
