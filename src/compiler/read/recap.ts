// A file's bytes in; its text, metadata, Markdown tree and outline out, every place in terms of the file.
// Undefined where it cannot be read: then the problems say why.
import type { Root } from 'mdast'
import { boundOutline } from './bounds.ts'
import { type Comment, readComments, withHtmlComments } from './comments.ts'
import { decode } from './decode.ts'
import { readHtml } from './html.ts'
import { parseMarkdown } from './markdown.ts'
import { type Metadata, type Problem, readMetadata } from './metadata.ts'
import { withoutProgram } from './mdx.ts'
import { type Outline, readOutline } from './outline.ts'
import { boundBody } from './tangles.ts'

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
  /** Where annotations stand. */
  comments: Comment[]
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
  const { text, refused, problems } = decode(bytes)
  if (refused) return { problems }
  const { metadata, body: written, dialect, problems: ofMetadata } = readMetadata(text)
  const whole = withHtmlComments(/\.mdx$/i.test(file) ? withoutProgram(written) : written)
  const { body, problems: ofTangles, refused: tangled } = boundBody(whole)
  if (tangled) return { problems: [...problems, ...ofMetadata, ...ofTangles] }
  const markdown = parseMarkdown(body)
  const comments = readComments(markdown, body)
  const { root, problems: ofHtml } = readHtml(markdown, body)
  const { outline, problems: ofBounds } = boundOutline(readOutline(root, body))
  return {
    recap: { file, text, body, metadata, dialect, root, outline, comments, lineAt: lineAt(text) },
    problems: [...problems, ...ofMetadata, ...ofTangles, ...ofHtml, ...ofBounds],
  }
}
