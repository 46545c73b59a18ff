// What a recap may hold, so that one file never takes the time or the memory of the others. Past a bound the part is left out
// of recognition, and the diagnostic says which; the text itself is still shown.
import type { Problem } from './metadata.ts'
import type { Outline } from './outline.ts'

/** Levels of quotes and lists; parsers and pages recurse over them. */
const MAX_DEPTH = 32
/** Columns before a list item or quote: deeper than the levels above can be meant. */
const MAX_INDENT = 200
/** In UTF-16 units of plain text. */
const MAX_BLOCK = 8_000
const MAX_BLOCKS = 3_000

/** Looks at the lines alone, before anything recurses over what they nest. */
export const nestingProblem = (body: string): Problem | undefined => {
  const lines = body.split('\n')
  const at = lines.findIndex(line => {
    const containers = line.match(/^(?:[ \t]{0,8}(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/)?.[0] ?? ''
    const depth = containers.match(/>|[-*+](?=[ \t]|$)|\d[.)]/g)?.length ?? 0
    return depth > MAX_DEPTH || (line.length > MAX_INDENT && /^[ \t]{200,}(?:>|[-*+]|\d{1,9}[.)])/.test(line))
  })
  if (at < 0) return undefined
  return {
    rule: 'nested-too-deeply',
    severity: 'error',
    line: at + 1,
    message: `quotes or lists are nested more than ${MAX_DEPTH} deep here`,
    hint: 'Write it with fewer levels.',
  }
}

export const boundOutline = ({ blocks, comments }: Outline): { outline: Outline; problems: Problem[] } => {
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
  return { outline: { blocks: kept, comments }, problems }
}
