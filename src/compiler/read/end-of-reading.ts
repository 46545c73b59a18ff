// A body's lines in; the line from which on no more is read out, with the diagnostic that says so: a file of very many blocks
// or signs of markup would take a parser longer than a recap is worth. Looks at each line once.
import type { Problem } from './metadata.ts'

/** In UTF-16 units, of the whole recap; real ones have up to 75,000. */
const MAX_BODY = 150_000
/** Real recaps have up to 1,400. */
const MAX_LINES = 6_000

type Counted = 'blocks' | 'headings' | 'signs' | 'quotes' | 'underlined' | 'footnotes' | 'underscores'
type Limit = { rule: string; most: number; what: string; hint: string }

const SPLIT = 'Split the recap.'
const limits: Record<Counted, Limit> = {
  /** Real recaps have up to 1,000. */
  blocks: { rule: 'too-many-blocks', most: 2_000, what: 'blocks (headings, paragraphs, list items, cells)', hint: SPLIT },
  /** Real recaps have up to 60; each is compared with the others. */
  headings: { rule: 'too-many-headings', most: 500, what: 'headings', hint: SPLIT },
  /** Real recaps have up to 480. */
  signs: {
    rule: 'too-much-markup',
    most: 2_500,
    what: 'signs of markup (links, images, code, emphasis, tags, addresses, escapes)',
    hint: SPLIT,
  },
  /** Real recaps have up to 325. */
  quotes: { rule: 'too-much-markup', most: 1_300, what: 'block quotes', hint: `${SPLIT} Quotes may stand in one block.` },
  /** Real recaps have up to 10. */
  underlined: { rule: 'too-much-markup', most: 200, what: 'underlined headings', hint: `${SPLIT} Headings may begin with #.` },
  /** Real recaps have up to 5. */
  footnotes: { rule: 'too-much-markup', most: 400, what: 'footnotes', hint: `${SPLIT} A footnote may be a link.` },
  /** Within words, too. Real recaps have up to 200. */
  underscores: { rule: 'too-much-markup', most: 8_000, what: 'underscores', hint: SPLIT },
}
const counted: Counted[] = ['blocks', 'headings', 'signs', 'quotes', 'underlined', 'footnotes', 'underscores']

/** The signs of quotes and list items that a line begins with. */
export const container = /^(?:[ \t]{0,8}(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/
export const containerSigns = />|[-*+](?=[ \t]|$)|\d[.)]/g

/** What an inline construct needs one of; underscores within words are none. */
const signs = /[\]<&\\{]|`+|[*~]+|(?<![\p{L}\p{N}_])_+|@|www\.|:\/\//giu

/** Without looking behind, which takes longer. */
const anySign = /[\]<&\\{`*~_@]|www\.|:\/\//i

export const count = (text: string, pattern: RegExp): number => {
  let found = 0
  pattern.lastIndex = 0
  while (pattern.test(text)) found++
  return found
}

export const endOfReading = (lines: string[]): { at: number; problem: Problem } | undefined => {
  const sums: Record<Counted, number> = {
    blocks: 0,
    headings: 0,
    signs: 0,
    quotes: 0,
    underlined: 0,
    footnotes: 0,
    underscores: 0,
  }
  let length = 0
  let above = ''
  let columns = 0
  const ended = (at: number, rule: string, what: string, hint: string): { at: number; problem: Problem } => ({
    at,
    problem: {
      rule,
      severity: 'warning',
      line: at + 1,
      message: `only the first ${what} are read; the recap is left out from here on`,
      hint,
    },
  })
  for (const [at, line] of lines.entries()) {
    const isBlank = line.trim() === ''
    const marks = line.match(container)?.[0]
    if (isBlank) columns = 0
    else if (/^[ \t>]{0,20}[|:-][|: \t-]*$/.test(line) && line.includes('|')) columns = above.split('|').length
    if (columns > 0) sums.blocks += columns
    else if (!isBlank && marks !== undefined) sums.blocks += count(marks, containerSigns)
    else if (!isBlank && (above.trim() === '' || /^ {0,3}(?:#|<|```|~~~|\[)/.test(line))) sums.blocks++
    if (marks?.includes('>') && !above.match(container)?.[0].includes('>')) sums.quotes++
    if (/^(?:[ \t>]|[-*+][ \t]){0,20}#/.test(line)) sums.headings++
    if (/^[ \t>]{0,20}(?:=+|-+)[ \t]*$/.test(line) && above.trim() !== '') sums.underlined++
    if (/^[ \t>]{0,20}\[\^/.test(line)) sums.footnotes++
    if (anySign.test(line)) sums.signs += count(marks === undefined ? line : line.slice(marks.length), signs)
    if (line.includes('_')) sums.underscores += count(line, /_+/g)
    length += line.length + 1
    above = line
    for (const one of counted) {
      const { rule, most, what, hint } = limits[one]
      if (sums[one] > most) return ended(at, rule, `${most} ${what}`, hint)
    }
    if (length > MAX_BODY) return ended(at, 'long-recap', `${MAX_BODY} characters`, SPLIT)
    if (at >= MAX_LINES) return ended(at, 'long-recap', `${MAX_LINES} lines`, SPLIT)
  }
  return undefined
}
