// A body's lines in; the same body out, with what would take a Markdown parser longer than a recap is worth blanked out or cut
// off, and a diagnostic for each. Offsets and lines stay. Looks at each line once, before anything parses or recurses.
import { container, containerSigns, count, endOfReading } from './end-of-reading.ts'
import type { Problem } from './metadata.ts'

/** Levels of quotes and lists; parsers and pages recurse over them. Real recaps have up to six. */
const MAX_DEPTH = 16
/** Columns before a list item or quote: deeper than the levels above can be meant. */
const MAX_INDENT = 200
/** Deepest level times lines: an open list or quote is asked about each line. Real recaps stay below 10,000. */
const MAX_DEEP_LINES = 60_000
/** Between two blank lines: brackets, or runs of stars, underscores and tildes that may open or close something. Parsers match
 * them by pairs. Real recaps have up to 85. */
const MAX_MARKS = 600
/** The sum of the squares of the above. */
const MAX_PAIRS = 3_000_000
/** Blocks with fewer are read even past that. */
const FEW_MARKS = 30
/** Runs of backticks times characters: each run may look for its like up to the end of the block. */
const MAX_CODE_SEARCH = 10_000_000
/** Between two blank lines; each makes the parser read on to the end of the block. */
const MAX_UNCLOSED = 20
const MAX_COLUMNS = 50

type Chunk = { from: number; to: number; line: number }

const depthOf = (line: string): number => {
  const indent = line.search(/[^ \t]/)
  if (indent < 0) return 0
  const signs = line.slice(indent).match(container)?.[0]
  return signs === undefined ? 0 : Math.floor(indent / 2) + count(signs, containerSigns)
}

const nestingProblem = (lines: string[]): Problem | undefined => {
  let deepest = 0
  let at = -1
  for (const [i, line] of lines.entries()) {
    const signs = line.match(container)?.[0]
    const level = signs === undefined ? 0 : count(signs, containerSigns)
    const depth = depthOf(line)
    if (depth > deepest) [deepest, at] = [depth, i]
    if (level > MAX_DEPTH || (depth > 0 && line.search(/[^ \t]/) >= MAX_INDENT)) {
      deepest = Number.POSITIVE_INFINITY
      at = i
      break
    }
  }
  if (deepest * lines.length <= MAX_DEEP_LINES || deepest <= MAX_DEPTH / 2) return undefined
  return {
    rule: 'nested-too-deeply',
    severity: 'error',
    line: at + 1,
    message: `quotes or lists are nested more than ${MAX_DEPTH} deep here, or too deep for so many lines`,
    hint: 'Write it with fewer levels.',
  }
}

/** Opened and not closed again before the block ends. */
const unclosed = (text: string): number => {
  if (!text.includes('<')) return 0
  const openers: [RegExp, string][] = [
    [/<!--/g, '-->'],
    [/<\?/g, '?>'],
    [/<!\[CDATA\[/g, ']]>'],
    [/<![A-Za-z]/g, '>'],
  ]
  return openers.reduce((sum, [opener, closer]) => sum + count(text.slice(text.lastIndexOf(closer) + 1), opener), 0)
}

/** Underscores within words are no marks. */
const brackets = /[[\]]/g
const runs = /(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])|\*+|~+/gu

const tangleOf = (text: string): { marks: number; problem?: Omit<Problem, 'line'> } => {
  const marks = Math.max(count(text, brackets), /[_*~]/.test(text) ? count(text, runs) : 0)
  if (marks > MAX_MARKS)
    return {
      marks,
      problem: {
        rule: 'tangled-block',
        severity: 'warning',
        message: `the block has ${marks} brackets or signs of emphasis, more than ${MAX_MARKS}, and was left out`,
        hint: 'Break it into paragraphs with blank lines between, or write \\ before signs that are meant as such.',
      },
    }
  const backticks = text.includes('`') ? count(text, /`+/g) : 0
  if (backticks * text.length > MAX_CODE_SEARCH)
    return {
      marks,
      problem: {
        rule: 'tangled-block',
        severity: 'warning',
        message: `the block has ${backticks} runs of backticks in ${text.length} characters, and was left out`,
        hint: 'Break it into paragraphs with blank lines between.',
      },
    }
  const open = unclosed(text)
  if (open > MAX_UNCLOSED)
    return {
      marks,
      problem: {
        rule: 'unclosed-html',
        severity: 'warning',
        message: `the block opens ${open} HTML comments or instructions that it does not close, and was left out`,
        hint: 'Close each with --> or ?>, or write &lt; for a sign that is meant as such.',
      },
    }
  const columns =
    text.includes('|') && /^(?=[^\n]*\|)[ \t>|:-]*-[ \t>|:-]*$/m.test(text)
      ? Math.max(...text.split('\n').map(line => line.split('|').length - 1))
      : 0
  if (columns > MAX_COLUMNS)
    return {
      marks,
      problem: {
        rule: 'wide-table',
        severity: 'warning',
        message: `a line of the block has ${columns} columns, more than ${MAX_COLUMNS}, and was left out`,
        hint: 'Write a narrower table.',
      },
    }
  return { marks }
}

const chunksOf = (lines: string[]): Chunk[] => {
  const chunks: Chunk[] = []
  let at = 0
  let open: Chunk | undefined
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') open = undefined
    else if (open) open.to = at + line.length
    else chunks.push((open = { from: at, to: at + line.length, line: i + 1 }))
    at += line.length + 1
  }
  return chunks
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ')

/** Blocks that take long by themselves are blanked. */
const withoutTangles = (body: string): { bounded: string; problems: Problem[] } => {
  const problems: Problem[] = []
  let pairs = 0
  let crowded: { blocks: number; line: number } | undefined
  let bounded = ''
  let done = 0
  for (const { from, to, line } of chunksOf(body.split('\n'))) {
    const text = body.slice(from, to)
    const { marks, problem } = tangleOf(text)
    if (problem) problems.push({ ...problem, line })
    else if (marks < FEW_MARKS || pairs + marks * marks <= MAX_PAIRS) {
      pairs += marks * marks
      continue
    } else crowded = { blocks: (crowded?.blocks ?? 0) + 1, line: crowded?.line ?? line }
    bounded += body.slice(done, from) + blank(text)
    done = to
  }
  if (crowded)
    problems.push({
      rule: 'tangled-block',
      severity: 'warning',
      line: crowded.line,
      message: `the recap has too many brackets or signs of emphasis: from here on, blocks with more than ${FEW_MARKS} were left out (${crowded.blocks})`,
      hint: 'Split the recap.',
    })
  return { bounded: done === 0 ? body : bounded + body.slice(done), problems }
}

/** `refused`: no part of the body is to be parsed. */
export const boundBody = (body: string): { body: string; problems: Problem[]; refused: boolean } => {
  const { bounded, problems: ofBlocks } = withoutTangles(body)
  const lines = bounded.split('\n')
  const end = endOfReading(lines)
  const problems = end ? [end.problem, ...ofBlocks.filter(({ line = 1 }) => line <= end.at)] : ofBlocks
  // The line that ends the reading may itself be what nests.
  const nesting = nestingProblem(lines.slice(0, (end?.at ?? lines.length) + 1))
  if (nesting) return { body, problems: [nesting, ...problems], refused: true }
  const read = end ? lines.slice(0, end.at).reduce((sum, line) => sum + line.length + 1, 0) : bounded.length
  return { body: bounded.slice(0, read), problems, refused: false }
}
