// A comment and the blocks in; the index of the block that it is about out. Undefined where there is none.
import type { Comment } from '../../read/comments.ts'
import type { Block } from '../../read/outline.ts'

/** The block in whose text it stands; of several on one line, as in a table, the last that begins before it. */
export const holderOf = ({ line, offset }: Comment, blocks: Block[]): number | undefined => {
  const here = blocks.flatMap((block, index) => (block.line <= line && block.endLine >= line ? [index] : []))
  return here.findLast(index => (blocks[index]?.inline.source[0] ?? 0) < offset) ?? here[0]
}

/** Its own where it stands inside a text; else the one that ends right above, else the next, else the last above. */
export const placeOf = ({ line, endLine }: Comment, blocks: Block[], comments: Comment[]): number | undefined => {
  // Comments on lines of their own, one below the other, are all about the text above the first.
  const ends = new Map(comments.map(other => [other.endLine, other.line]))
  let first = line
  for (let before = ends.get(first - 1); before !== undefined && before < first; before = ends.get(first - 1)) first = before
  const above = blocks.findIndex(other => other.endLine === first - 1)
  if (above >= 0) return above
  const below = blocks.findIndex(other => other.line > endLine)
  if (below >= 0) return below
  return blocks.length > 0 ? blocks.length - 1 : undefined
}
