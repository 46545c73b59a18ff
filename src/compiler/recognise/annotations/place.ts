// A comment and the blocks in; the index of the block that it is about out. Undefined where there is none.
import type { Comment } from '../../read/comments.ts'
import type { Block } from '../../read/outline.ts'

/** The block in whose text it stands; of several on one line, as in a table, the last that begins before it. */
export const holderOf = ({ line, offset }: Comment, blocks: Block[]): number | undefined => {
  const here = blocks.flatMap((block, index) => (block.line <= line && block.endLine >= line ? [index] : []))
  return here.findLast(index => (blocks[index]?.inline.source[0] ?? 0) < offset) ?? here[0]
}

/** Its own where it stands inside a text; else the one that ends right above, else the next, else the last above. */
export const placeOf = ({ line, endLine }: Comment, blocks: Block[]): number | undefined => {
  const above = blocks.findIndex(other => other.endLine === line - 1)
  if (above >= 0) return above
  const below = blocks.findIndex(other => other.line > endLine)
  if (below >= 0) return below
  return blocks.length > 0 ? blocks.length - 1 : undefined
}
