// What of a recap is looked through, so that one file never takes the time or the memory of the others. Past a bound the part is
// left out of recognition, and the diagnostic says which; the text itself is still shown. What is not even parsed: tangles.ts.
import type { Problem } from './metadata.ts'
import type { Block, Outline } from './outline.ts'

/** In UTF-16 units of plain text. Real recaps have up to 2,500, and 190 in a heading. */
const MAX_BLOCK = 8_000
const MAX_HEADING = 800
const MAX_BLOCKS = 2_000
/** Blanks and punctuation in a row, which patterns try from each of them on. Real recaps have up to 12. */
const MAX_RUN = 100
const run = new RegExp(`[\\s\\p{P}\\p{S}]{${MAX_RUN + 1}}`, 'u')
const ofRun = /[\s\p{P}\p{S}]/u
/** So long a run has a sign or half of one at each of these places that it passes. */
const mayHaveRun = (text: string): boolean => {
  for (let at = MAX_RUN; at < text.length; at += MAX_RUN) {
    const code = text.charCodeAt(at)
    if ((code >= 0xd800 && code < 0xe000) || ofRun.test(text.charAt(at))) return true
  }
  return false
}
/** In the whole recap: each may end a sentence, a name or a title. Real recaps have up to 4,000. */
const MAX_PUNCTUATION = 16_000

const strange = ({ type, inline: { text } }: Block): Omit<Problem, 'line' | 'severity'> | undefined => {
  const most = type === 'heading' ? MAX_HEADING : MAX_BLOCK
  if (text.length > most)
    return {
      rule: 'long-block',
      message: `the ${type === 'heading' ? 'heading' : 'block'} has ${text.length} characters, more than ${most}, and was not looked through`,
      hint: type === 'heading' ? 'Write a shorter heading, and the rest as a paragraph below.' : 'Break it into paragraphs.',
    }
  if (text.length > MAX_RUN && mayHaveRun(text) && run.test(text))
    return {
      rule: 'long-run',
      message: `the block has more than ${MAX_RUN} blanks or signs of punctuation in a row, and was not looked through`,
      hint: 'Leave them out; what is drawn with signs goes between lines of ```.',
    }
  return undefined
}

/** Of a recap with too much punctuation, the first block that is not looked through. */
const endOfPunctuation = (blocks: Block[]): number => {
  let sum = 0
  let length = 0
  for (const { inline } of blocks) length += inline.text.length
  if (length <= MAX_PUNCTUATION) return -1
  return blocks.findIndex(({ inline }) => (sum += inline.text.match(/[^\p{L}\p{N}\s]/gu)?.length ?? 0) > MAX_PUNCTUATION)
}

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
  const bounded = blocks.slice(0, MAX_BLOCKS).map(block => {
    const found = strange(block)
    if (!found) return block
    problems.push({ ...found, severity: 'warning', line: block.line })
    return { ...block, inline: { text: '', spans: [], source: [] } }
  })
  const end = endOfPunctuation(bounded)
  const first = bounded[end]
  if (first)
    problems.push({
      rule: 'too-much-punctuation',
      severity: 'warning',
      line: first.line,
      message: `the recap has more than ${MAX_PUNCTUATION} signs of punctuation, and was not looked through from here on`,
      hint: 'Split the recap.',
    })
  return { outline: { blocks: end < 0 ? bounded : bounded.slice(0, end) }, problems }
}
