// A recap, a line and what an annotation is to say in; the comment to paste and its place out.
import { stringify } from 'yaml'
import type { Correction } from '../../corpus/diagnostic.ts'
import type { RecognisedRecap } from '../recognise/recap.ts'

/** `{ speakers: [ Ann Example ] }` on one line, quoted where YAML wants it. */
const inline = (value: object): string =>
  stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: true }).trim()

/**
 * Below a heading, whose own line may end with signs that a blog engine reads; at the end of any other line, where a
 * comment of its own would end the list or the paragraph. In a table it stands inside the cell.
 */
export const annotate = ({ read }: RecognisedRecap, line: number, when: string, says: object): Correction => {
  const block = read.outline.blocks.find(other => other.line === line)
  const comment = `hallway: ${inline(says)}`
  return {
    when: block?.type === 'row' ? `${when}, inside the cell` : when,
    line: block?.type === 'heading' ? block.endLine : line,
    where: block?.type === 'heading' ? 'below' : 'end',
    text: /\.mdx$/i.test(read.file) ? `{/* ${comment} */}` : `<!-- ${comment} -->`,
  }
}
