// An MDX body in; the same with what is program in it blanked out (imports, exports, components, expressions), so that the rest
// is Markdown and keeps its places. Leaves code, and comments that are for Hallway.
import { blank } from './blank.ts'

/** In UTF-16 units. Longer tags and expressions are left as they are. */
const MAX_LENGTH = 4_000
/** Characters looked at for each of the body: past that it is no text, and its end is left as it is. */
const MAX_EFFORT = 40

const openings =
  /(?<=^|\n)[ \t]*(?:`{3,}|~{3,})|`+|<!--|\{\/\*\s*hallway\s*:|(?<=^|\n)(?:import|export)\b(?=[ {*"'])|<(?=\/?[A-Za-z>])|\{(?![%{:])/g

/** How far what begins at the start of `text` goes: to where its brackets are closed and `ends` holds; 0 where it never is. */
const lengthOf = (text: string, ends: (character: string, depth: number, at: number) => boolean): number => {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '"' || character === "'" || character === '`') {
      const close = text.indexOf(character, at + 1)
      const line = text.indexOf('\n', at)
      // A quote that its line does not close is an apostrophe.
      if (close > 0 && (line < 0 || close < line)) at = close
    } else if (character === '{' || character === '(' || character === '[') depth++
    else if (character === '}' || character === ')' || character === ']') depth--
    if (ends(character, depth, at)) return at + 1
  }
  return 0
}

const endsStatement = (text: string) => (character: string, depth: number, at: number) =>
  character === '\n' && depth <= 0 && /^(?:[ \t]*(?:\n|$)|import|export)/.test(text.slice(at + 1, at + 100))

/** The length of the piece of program, or of what is kept as it is, that begins with `opening`; 0 where it is neither. */
const pieceAt = (text: string, opening: string): { length: number; kept: boolean } => {
  const upTo = (mark: string): number => {
    const end = text.indexOf(mark, opening.length)
    return end < 0 ? 0 : end + mark.length
  }
  if (opening === '<!--') return { length: upTo('-->'), kept: true }
  if (opening.startsWith('{/*')) return { length: upTo('*/}'), kept: true }
  if (/^`+$/.test(opening) && opening.length < 3) return { length: upTo(opening), kept: true }
  if (opening === '{') return { length: lengthOf(text, (_, depth) => depth === 0), kept: false }
  if (opening === '<') {
    const length = lengthOf(text, (character, depth) => character === '>' && depth === 0)
    // Tags in lower case are HTML, unless an attribute is an expression.
    return { length, kept: /^<\/?[a-z]/.test(text) && !text.slice(0, length).includes('={') }
  }
  return { length: lengthOf(`${text}\n`, endsStatement(text)), kept: false }
}

/** Blanks at the beginning of a line would make the text behind them code: references to a space stand for them. */
const filler = (text: string, before: string, after: string): string => {
  const last = text.lastIndexOf('\n') + 1
  const length = text.length - last
  const opensLine = last > 0 || /^[\s>*+\-\d.)]*$/.test(before)
  if (length < 4 || !opensLine || !/^[ \t]*[^\s]/.test(after)) return blank(text)
  const count = Math.ceil(length / 10)
  const references = Array.from({ length: count }, (_, i) => {
    const size = Math.floor(length / count) + (i < length % count ? 1 : 0)
    return size < 5 ? '&#9;' : `&#${'32'.padStart(size - 3, '0')};`
  })
  return blank(text.slice(0, last)) + references.join('')
}

export const withoutProgram = (body: string): string => {
  let text = ''
  let done = 0
  let effort = body.length * MAX_EFFORT
  openings.lastIndex = 0
  for (let found = openings.exec(body); found && effort > 0; found = openings.exec(body)) {
    const start = found.index
    const [opening] = found
    const fence = opening.trimStart()
    if (/^(?:`{3,}|~{3,})$/.test(fence)) {
      const close = body.indexOf(`\n${fence}`, start + opening.length)
      if (close < 0) break
      openings.lastIndex = close + 1 + fence.length
      continue
    }
    const ahead = body.slice(start, start + MAX_LENGTH)
    const { length, kept } = pieceAt(ahead, opening)
    effort -= length || ahead.length
    if (length === 0) continue
    const stop = Math.min(start + length, body.length)
    if (!kept) {
      const before = body.slice(body.lastIndexOf('\n', start - 1) + 1, start)
      text += body.slice(done, start) + filler(body.slice(start, stop), before, body.slice(stop, stop + 100))
      done = stop
    }
    openings.lastIndex = stop
  }
  return text + body.slice(done)
}
