// What of a recap is looked through, so that one file never takes the time or the memory of the others. Past a bound the part is
// left out of recognition, and the diagnostic says which; the text itself is still shown. What is not even parsed: tangles.ts.
import type { Problem } from './metadata.ts'
import type { Outline } from './outline.ts'

/** In UTF-16 units of plain text. */
const MAX_BLOCK = 8_000
const MAX_BLOCKS = 3_000

export const boundOutline = ({ blocks }: Outline): { outline: Outline; problems: Problem[] } => {
  const problems: Problem[] = []
  const extra = blocks[MAX_BLOCKS]
  if (extra)
    problems.push({
      rule: 'too-many-blocks',
      severity: 'warning',
      line: extra.line,
      message: `only the first ${MAX_BLOCKS} of ${blocks.length} blocks were looked through`,
      hint: 'Split the recap.',
    })
  const kept = blocks.slice(0, MAX_BLOCKS).map(block => {
    const { length } = block.inline.text
    if (length <= MAX_BLOCK) return block
    problems.push({
      rule: 'long-block',
      severity: 'warning',
      line: block.line,
      message: `the block has ${length} characters, more than ${MAX_BLOCK}, and was not looked through`,
      hint: 'Break it into paragraphs.',
    })
    return { ...block, inline: { text: '', spans: [], source: [] } }
  })
  return { outline: { blocks: kept }, problems }
}
