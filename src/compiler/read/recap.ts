// A file's bytes in; its text, metadata, Markdown tree and outline out, every place in terms of the file.
// Undefined where it cannot be read: then the problems say why.
import type { Root } from 'mdast'
import { boundOutline, nestingProblem } from './bounds.ts'
import { decode } from './decode.ts'
import { readHtml } from './html.ts'
import { parseMarkdown } from './markdown.ts'
import { type Metadata, type Problem, readMetadata } from './metadata.ts'
import { repairMojibake } from './mojibake.ts'
import { type Outline, readOutline } from './outline.ts'

export type ReadRecap = {
  /** Path as it was given. */
  file: string
  /** The whole file, repaired; and the same with its metadata blanked out. */
  text: string
  body: string
  metadata: Metadata
  dialect: string
  root: Root
  outline: Outline
  /** The 1-based line of an offset. */
  lineAt(offset: number): number
}

/** By binary search over the lines' first offsets. */
const lineAt = (text: string): ((offset: number) => number) => {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return offset => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }
}

export const readRecap = (file: string, bytes: Uint8Array): { recap?: ReadRecap; problems: Problem[] } => {
  const decoded = decode(bytes)
  if (decoded.refusal) return { problems: [decoded.refusal] }
  const problems: Problem[] = decoded.warning ? [decoded.warning] : []
  const { text, lines } = repairMojibake(decoded.text.replace(/^\ufeff/, ''))
  if (lines.length > 0) {
    const line = lines[0] ?? 1
    problems.push({
      rule: 'mojibake-repaired',
      severity: 'note',
      line,
      message: `${lines.length === 1 ? 'a line' : `${lines.length} lines`} of this file had been decoded wrongly and ${lines.length === 1 ? 'was' : 'were'} repaired`,
      hint: 'Nothing to do; to be rid of this note, save the repaired text as UTF-8.',
    })
  }
  const { metadata, body, dialect, problems: ofMetadata } = readMetadata(text)
  const nesting = nestingProblem(body)
  if (nesting) return { problems: [...problems, ...ofMetadata, nesting] }
  const root = readHtml(parseMarkdown(body), body)
  const { outline, problems: ofBounds } = boundOutline(readOutline(root, body))
  return {
    recap: { file, text, body, metadata, dialect, root, outline, lineAt: lineAt(text) },
    problems: [...problems, ...ofMetadata, ...ofBounds],
  }
}
