// A file's bytes in, its text out: UTF-8 (or UTF-16 with a byte order mark), line ends made one, wrong decodings of the past
// repaired. Refuses what is no text, or past the bounds; the diagnostic says which.
import type { Diagnostic } from '../../corpus/diagnostic.ts'
import { repairMojibake } from './mojibake.ts'

/** A recap of a quarter of a megabyte is a book; past that the file is left out. Real ones have up to 73 kB. */
export const MAX_BYTES = 256 * 1024
/** In UTF-16 units. Markdown parsers are superlinear in the length of a line. */
export const MAX_LINE = 100_000

type Problem = Omit<Diagnostic, 'file'>

const encodingOf = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-8' =>
  bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

const tooLarge = (size: number): Problem => ({
  rule: 'file-too-large',
  severity: 'error',
  line: 1,
  message: `the file has ${size} bytes, more than ${MAX_BYTES}, and was left out`,
  hint: 'Split the recap.',
})

const refusalOf = (text: string): Problem | undefined => {
  const control = text.search(/[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]/)
  if (control >= 0)
    return {
      rule: 'binary-file',
      severity: 'error',
      line: lineAt(text, control),
      message: 'the file holds control characters: it is no plain text',
      hint: 'Save the recap as plain UTF-8 text.',
    }
  if (!/[^\s\u200b-\u200f\u2060\ufeff]/.test(text))
    return {
      rule: 'empty-file',
      severity: 'error',
      line: 1,
      message: 'the file is empty',
      hint: 'Write the recap, or remove the file.',
    }
  const long = text.split('\n').findIndex(line => line.length > MAX_LINE)
  if (long >= 0)
    return {
      rule: 'line-too-long',
      severity: 'error',
      line: long + 1,
      message: `the line has more than ${MAX_LINE} characters`,
      hint: 'Break it into paragraphs.',
    }
  return undefined
}

/** Overrides and isolates make text read otherwise than it is stored (https://trojansource.codes): they are taken out. */
const directions = /[\u202a-\u202e\u2066-\u2069]/g

/** Those that no script needs; joiners (U+200C, U+200D) are part of some, and of signs such as 👩‍💻. */
const zeroWidth = /[\u200b\u2060\ufeff]/

const warningsOf = (text: string, repaired: number[]): Problem[] => {
  const problems: Problem[] = []
  const broken = text.indexOf('\ufffd')
  if (broken >= 0)
    problems.push({
      rule: 'invalid-utf-8',
      severity: 'warning',
      line: lineAt(text, broken),
      message: 'some bytes are not UTF-8 and were replaced',
      hint: 'Save the file as UTF-8.',
    })
  const [first] = repaired
  if (first !== undefined)
    problems.push({
      rule: 'mojibake-repaired',
      severity: 'note',
      line: first,
      message: `${repaired.length === 1 ? 'a line' : `${repaired.length} lines`} of this file had been decoded wrongly and ${repaired.length === 1 ? 'was' : 'were'} repaired`,
      hint: 'Nothing to do; to be rid of this note, save the repaired text as UTF-8.',
    })
  const direction = text.search(directions)
  if (direction >= 0)
    problems.push({
      rule: 'direction-control',
      severity: 'warning',
      line: lineAt(text, direction),
      message: 'invisible characters that turn the direction of writing were taken out: text may have read otherwise than it is',
      hint: 'Remove them (U+202A to U+202E, U+2066 to U+2069).',
    })
  const hidden = text.search(zeroWidth)
  if (hidden >= 0)
    problems.push({
      rule: 'zero-width',
      severity: 'note',
      line: lineAt(text, hidden),
      message: 'invisible characters without a width stand in the text: words that look alike may not be',
      hint: 'Remove them (U+200B, U+2060, U+FEFF).',
    })
  return problems
}

/** `problems` holds why, where there is no text. */
export const decode = (bytes: Uint8Array): { text: string; refused: boolean; problems: Problem[] } => {
  const refuse = (problem: Problem) => ({ text: '', refused: true, problems: [problem] })
  if (bytes.length > MAX_BYTES) return refuse(tooLarge(bytes.length))
  const decoded = new TextDecoder(encodingOf(bytes)).decode(bytes).replace(/\r\n?/g, '\n')
  // Before the search for control characters: text that was decoded wrongly holds some.
  const { text: repaired, lines } = repairMojibake(decoded)
  const text = repaired.replace(/^\ufeff/, '')
  const refusal = refusalOf(text)
  if (refusal) return refuse(refusal)
  return { text: text.replace(directions, ''), refused: false, problems: warningsOf(text, lines) }
}
