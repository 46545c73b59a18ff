// Text that was UTF-8, but was once read as Mac Roman or windows-1252, in; the text that was meant, out: `Co√∂rdination` is
// `Coördination`. Lines stay where they are. Refuses to touch what is no whole UTF-8 sequence in disguise, and, of those, what
// clean text may also hold: `café…”`, `√π`, `“Ä`.
import { type CodePage, codePages } from './code-pages.ts'
import { strangeness } from './strangeness.ts'

/** How much stranger than its repair a piece must be to show by itself that it is damaged. */
const SURE = 2
/** A text may have been damaged more than once. */
const MAX_PASSES = 3

/** A stretch without blanks of which every character but ASCII belongs to a disguised sequence. */
type Piece = { from: number; to: number; line: number; meant: string; gain: number; plain: boolean }
/** `strays`: characters, ASCII apart, that belong to no disguised sequence. They speak for clean text. */
type Line = { pieces: Piece[]; strays: boolean }

/** The character that stands disguised at `at`, and how many characters the disguise takes. */
const undisguise = (text: string, at: number, { byteOf }: CodePage): { meant: string; length: number } | undefined => {
  const lead = byteOf.get(text.charAt(at)) ?? 0
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
  if (length === 0) return undefined
  let point = lead & (0xff >> (length + 1))
  let control = false
  for (let i = at + 1; i < at + length; i++) {
    const byte = byteOf.get(text.charAt(i)) ?? 0
    if (byte < 0x80 || byte > 0xbf) return undefined
    point = (point << 6) | (byte & 0x3f)
    control ||= /[\x80-\x9f]/.test(text.charAt(i))
  }
  const shortest = [0, 0, 0x80, 0x800, 0x10000][length] ?? 0
  if (point < shortest || point > 0x10ffff || (point >= 0xd800 && point < 0xe000)) return undefined
  const meant = String.fromCodePoint(point)
  // A control character is meant only by text that was damaged twice, and shows as one before too.
  if (/\p{Cn}/u.test(meant) || (/\p{Cc}/u.test(meant) && !control)) return undefined
  return { meant, length }
}

const readLine = (text: string, from: number, to: number, line: number, page: CodePage): Line => {
  const pieces: Piece[] = []
  let strays = false
  let start = from
  let meant = ''
  let disguised = false
  const close = (end: number): void => {
    if (disguised) {
      const [before, after] = [text.slice(Math.max(from, start - 1), start), text.slice(end, Math.min(to, end + 1))]
      const repaired = strangeness(before + meant + after)
      const gain = strangeness(before + text.slice(start, end) + after) - repaired
      pieces.push({ from: start, to: end, line, meant, gain, plain: repaired === 0 })
    }
    meant = ''
    disguised = false
  }
  for (let at = from; at < to; ) {
    const character = text.charAt(at)
    const found = character > '\x7f' ? undisguise(text, at, page) : undefined
    const stray = !found && character > '\x7f'
    if (found) disguised = true
    if (stray) strays = true
    if (stray || /[ \t\f\v]/.test(character)) {
      close(at)
      start = at + 1
    } else meant += found?.meant ?? character
    at += found?.length ?? 1
  }
  close(to)
  return { pieces, strays }
}

const readLines = (text: string, page: CodePage): Line[] =>
  text.split('\n').reduce<{ lines: Line[]; from: number }>(
    ({ lines, from }, content, index) => {
      const to = from + content.length
      const line = page.disguise.test(content)
        ? readLine(text, from, to, index + 1, page)
        : { pieces: [], strays: /[^\x00-\x7f]/.test(content) }
      lines.push(line)
      return { lines, from: to + 1 }
    },
    { lines: [], from: 0 },
  ).lines

type Reading = { pieces: Piece[]; whole: boolean; gain: number }

/** One surely damaged piece vouches for all where nothing speaks against it, and elsewhere for what it makes no stranger. */
const readPage = (text: string, page: CodePage): Reading | undefined => {
  if (!page.disguise.test(text)) return undefined
  const lines = readLines(text, page)
  const sure = (line: Line): boolean => line.pieces.some(({ gain }) => gain >= SURE)
  if (!lines.some(sure)) return undefined
  const whole = lines.every(({ strays }) => !strays)
  const pieces = lines.flatMap(line =>
    whole || (!line.strays && sure(line))
      ? line.pieces
      : line.pieces.filter(({ gain, plain }) => gain >= SURE || (gain >= 0 && plain)),
  )
  return { pieces, whole, gain: pieces.reduce((sum, { gain }) => sum + gain, 0) }
}

/** By the page that explains the whole text, or else the most of it. */
const repairOnce = (text: string): { text: string; lines: number[] } | undefined => {
  const [best] = codePages
    .flatMap(page => readPage(text, page) ?? [])
    .sort((one, other) => Number(other.whole) - Number(one.whole) || other.gain - one.gain)
  if (!best) return undefined
  let repaired = ''
  let at = 0
  for (const { from, to, meant } of best.pieces) {
    repaired += text.slice(at, from) + meant
    at = to
  }
  return { text: repaired + text.slice(at), lines: best.pieces.map(({ line }) => line) }
}

/** The repaired text, and the 1-based lines that changed. */
export const repairMojibake = (text: string): { text: string; lines: number[] } => {
  const lines = new Set<number>()
  let current = text
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const repaired = repairOnce(current)
    if (!repaired) break
    current = repaired.text
    for (const line of repaired.lines) lines.add(line)
  }
  return { text: current, lines: [...lines].sort((a, b) => a - b) }
}
