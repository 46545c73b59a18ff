// A document's text and the marks around its metadata in; the metadata's source out, with its place. Knows no dialect.
import { lineOf, type Problem, type Reading } from './reading.ts'

/** `line` is the 1-based line of the opening; `end` the offset behind the closing. `word` is what follows the opening mark. */
export type Fenced = { word: string; source: string; line: number; start: number; end: number }

/** `closed: false` where the opening has no closing. Blank lines may stand before it. */
export const findFenced = (text: string, mark: RegExp, closing: RegExp): (Fenced & { closed: boolean }) | undefined => {
  const opening = text.match(mark)
  if (!opening) return undefined
  const start = opening[0].length
  const line = lineOf(text, start) - 1
  const word = (opening[1] ?? '').replace(/(?:^|\s)#.*$/, '').trim()
  const close = text.slice(start).match(closing)
  if (close?.index === undefined) return { word, source: text.slice(start), line, start, end: start, closed: false }
  return {
    word,
    source: text.slice(start, start + close.index),
    line,
    start,
    end: start + close.index + close[0].length,
    closed: true,
  }
}

/** The lines up to the first blank one are the metadata that was meant. */
export const unclosed = (text: string, { start, line }: Fenced, mark: string): Reading => {
  const blank = text.slice(start).search(/^[ \t]*$/m)
  const problem: Problem = {
    rule: 'unclosed-front-matter',
    severity: 'warning',
    line,
    message: `the front matter that begins here has no closing ${mark}`,
    hint: `Write ${mark} alone on the line behind the metadata.`,
  }
  return { end: blank < 0 ? text.length : start + blank, metadata: new Map(), problems: [problem] }
}
