// The upper halves of the two code pages that UTF-8 is most often misread as: Mac Roman and windows-1252 (WHATWG encodings).
// Written out, since a run-time's own decoders differ: Node reads the label windows-1252 as Latin-1, browsers do not.

/** `byteOf`: the byte that a character stands for, 0x80 to 0xff. `disguise` finds the first two of a UTF-8 sequence's bytes. */
export type CodePage = { name: string; byteOf: ReadonlyMap<string, number>; disguise: RegExp }

const macRoman =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
  '¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ'
/** From 0x80 to 0x9f; from there on windows-1252 is Latin-1. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const from0x80 = (characters: Iterable<string>): [string, number][] =>
  [...characters].map((character, index) => [character, 0x80 + index])

const latin1 = Array.from({ length: 128 }, (_, index) => String.fromCharCode(0x80 + index))

const page = (name: string, characters: [string, number][]): CodePage => {
  const between = (low: number, high: number): string =>
    characters.flatMap(([character, byte]) => (byte >= low && byte <= high ? character : [])).join('')
  return { name, byteOf: new Map(characters), disguise: new RegExp(`[${between(0xc2, 0xf4)}][${between(0x80, 0xbf)}]`) }
}

export const codePages: CodePage[] = [
  page('Mac Roman', from0x80(macRoman)),
  // Latin-1 too: what windows-1252 writes as a quote stands as a control character there.
  page('windows-1252', [...from0x80(latin1), ...from0x80(windows1252)]),
]
