// Text that was UTF-8, but was once read as Mac Roman or windows-1252, in; the text that was meant, out: `Co√∂rdination` is
// `Coördination`. Lines stay where they are. Refuses to touch anything that is not a whole UTF-8 sequence in disguise.

/** What only a wrong decoding writes: a square root or a capital A with tilde before what was a letter, `‚Ä` or `â€` for a quote. */
const telling: Record<string, RegExp> = {
  macintosh: /√[^\s\p{L}\p{N}]|√[ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûüßØøƒªº]|‚Ä/u,
  'windows-1252': /Ã[\u00a0-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€/u,
}

/** First bytes of accented Latin letters, of punctuation and of emoji. Others are quotes and dashes of clean text, read as Mac Roman. */
const leads = new Set([0xc2, 0xc3, 0xc4, 0xc5, 0xe2, 0xef, 0xf0])

const tables = Object.entries(telling).map(([label, sign]) => {
  const decoder = new TextDecoder(label)
  const byteOf = new Map<string, number>()
  for (let byte = 0x80; byte < 0x100; byte++) byteOf.set(decoder.decode(new Uint8Array([byte])), byte)
  return { byteOf, sign }
})
const utf8 = new TextDecoder('utf-8', { fatal: true })

const sequenceLength = (lead: number): number => (!leads.has(lead) ? 0 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2)

/** The character that stands disguised at `at`, and how many characters the disguise takes. */
const undisguise = (text: string, at: number, byteOf: Map<string, number>): { meant: string; length: number } | undefined => {
  const lead = byteOf.get(text.charAt(at))
  const length = lead === undefined ? 0 : sequenceLength(lead)
  if (length === 0) return undefined
  const bytes: number[] = []
  for (let i = at; i < at + length; i++) {
    const byte = byteOf.get(text.charAt(i))
    if (byte === undefined || (i > at && (byte < 0x80 || byte > 0xbf))) return undefined
    bytes.push(byte)
  }
  try {
    const meant = utf8.decode(new Uint8Array(bytes))
    return /[\p{L}\p{P}\p{S}\p{M}\u00a0\u200b-\u200f\ufeff]/u.test(meant) ? { meant, length } : undefined
  } catch {
    return undefined // an overlong or surrogate sequence: no disguise
  }
}

/** The repaired text, and the 1-based lines that changed. */
export const repairMojibake = (text: string): { text: string; lines: number[] } => {
  const damaged = tables.filter(({ sign }) => sign.test(text))
  if (damaged.length === 0) return { text, lines: [] }
  const lines = new Set<number>()
  let repaired = ''
  let line = 1
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '\n') line++
    const found = character > '\x7f' ? damaged.map(({ byteOf }) => undisguise(text, at, byteOf)).find(Boolean) : undefined
    if (!found) {
      repaired += character
      continue
    }
    repaired += found.meant
    at += found.length - 1
    lines.add(line)
  }
  return { text: repaired, lines: [...lines] }
}
