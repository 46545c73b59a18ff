// A file's bytes in, its text out: UTF-8 (or UTF-16 with a byte order mark), line ends made one.
// Refuses what is no text, or past the bounds; the diagnostic says which.
import type { Diagnostic } from '../../corpus/diagnostic.ts'

/** A recap of half a megabyte is a book; past that the file is left out. */
export const MAX_BYTES = 512 * 1024
/** In UTF-16 units. Markdown parsers are superlinear in the length of a line. */
export const MAX_LINE = 100_000

type Refusal = Omit<Diagnostic, 'file'>

const encodingOf = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-8' =>
  bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'

const refusalOf = (text: string): Refusal | undefined => {
  const control = text.search(/[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]/)
  if (control >= 0) {
    const line = text.slice(0, control).split('\n').length
    return {
      rule: 'binary-file',
      severity: 'error',
      line,
      message: 'the file holds control characters: it is no plain text',
      hint: 'Save the recap as plain UTF-8 text.',
    }
  }
  if (!/[^\s\u200b-\u200f\u2060\ufeff]/.test(text))
    return { rule: 'empty-file', severity: 'error', message: 'the file is empty', hint: 'Write the recap, or remove the file.' }
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

export const decode = (bytes: Uint8Array): { text: string; refusal?: Refusal; warning?: Refusal } => {
  if (bytes.length > MAX_BYTES) {
    return {
      text: '',
      refusal: {
        rule: 'file-too-large',
        severity: 'error',
        message: `the file has ${bytes.length} bytes, more than ${MAX_BYTES}`,
        hint: 'Split the recap.',
      },
    }
  }
  const decoded = new TextDecoder(encodingOf(bytes)).decode(bytes)
  const text = decoded.replace(/\r\n?/g, '\n')
  const refusal = refusalOf(text)
  if (refusal) return { text: '', refusal }
  const broken = text.indexOf('\ufffd')
  if (broken < 0) return { text }
  const line = text.slice(0, broken).split('\n').length
  return {
    text,
    warning: {
      rule: 'invalid-utf-8',
      severity: 'warning',
      line,
      message: 'some bytes are not UTF-8 and were replaced',
      hint: 'Save the file as UTF-8.',
    },
  }
}
