// A line and a place in it in; the title that begins there, told apart from what is said of it, out.
import { type Inline, sliceInline } from '../read/inline.ts'
import type { Parted } from './byline-shapes.ts'

/** The title that begins here: its link or quotation, else what stands before a statement, else the rest of the line. */
export const upToStatement = (line: Inline, from: number): Pick<Parted, 'title' | 'rest'> => {
  const rest = sliceInline(line, from, line.text.length)
  const link = rest.spans.find(({ type, start, end }) => type === 'link' && start <= 1 && end > start)
  const quote = rest.text.match(/^(?:["“][^"”]+["”]|«[^«»]*(?:«[^«»]*»[^«»]*)*»)/u)
  const end = link?.end ?? quote?.[0].length ?? rest.text.search(/(?<!\s)\s+[-–—]\s+|[.:]\s+(?=\p{Lu})|[.:]?$/u)
  return { title: sliceInline(rest, 0, end), ...restOf(rest, end) }
}
export const restOf = (line: Inline, from: number): { rest?: Inline } => {
  const skipped = line.text.slice(from).match(/^[\s:.,;–—-]*/)?.[0].length ?? 0
  const rest = sliceInline(line, from + skipped, line.text.length)
  return rest.text ? { rest } : {}
}
