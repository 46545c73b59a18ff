// A text in; where its words begin and end, out. A word is a run of letters, marks and digits in any script; nearly all text is
// ASCII, which needs no expression to tell.
const wordCharacter = /[\p{L}\p{N}\p{M}]/u
const isAsciiWord = Uint8Array.from({ length: 128 }, (_, code) => (/[\dA-Za-z]/.test(String.fromCharCode(code)) ? 1 : 0))

/** Calls back with each word's offsets in UTF-16 units, and with each character that is none of a word's, as one of length 1. */
export const eachWord = (text: string, see: (start: number, end: number, isWord: boolean) => void): void => {
  let from = -1
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    const size = code >= 0xd800 && code < 0xdc00 ? 2 : 1
    if (code < 128 ? isAsciiWord[code] === 1 : wordCharacter.test(size === 1 ? text.charAt(at) : text.slice(at, at + 2))) {
      if (from < 0) from = at
    } else {
      if (from >= 0) see(from, at, true)
      from = -1
      see(at, at + size, false)
    }
    at += size
  }
  if (from >= 0) see(from, text.length, true)
}

/** Where words begin, one after another, as far as somebody asks. */
export function* wordStarts(text: string): Generator<number> {
  let inWord = false
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    const size = code >= 0xd800 && code < 0xdc00 ? 2 : 1
    const isWord =
      code < 128 ? isAsciiWord[code] === 1 : wordCharacter.test(size === 1 ? text.charAt(at) : text.slice(at, at + 2))
    if (isWord && !inWord) yield at
    inWord = isWord
    at += size
  }
}
