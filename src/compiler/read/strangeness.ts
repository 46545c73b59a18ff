// A piece of text in; how strange it is out: 0 for what people write, more for each shape that hardly any language has.
// Compares two readings of the same bytes; says nothing about a text alone.
import { boundedMemo } from '../bounded-memo.ts'

type Shape = [shape: RegExp, weight: number]

/** Signs that open, count or reckon: none stands right behind a letter. */
const notBehindLetters = '„‚¿¡€£¥¢¤ƒ‰§¶¬√±≠≤≥∂∑∏∫≈∞¼½¾¦⁄◊'

/** Of what windows-1252 writes for the later bytes of a character: what may end a word, and what may not. */
const ends = '…’”»›–—·•™®©°ªº\\xa0‘“‹«²³¹†‡'
const noEnds = '\\x80-\\x9f€‚ƒ„ˆ‰ŠŒŽ˜šœžŸ¡¢£¤¥¦§¨¬\\xad¯±´µ¶¸¼½¾¿'

/** What Mac Roman writes for later bytes: letters and signs. The doubled letters begin words in Estonian and Finnish. */
const macLetters = 'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûüßÆØªºæøµπΩ'
const macSigns = '†°¢£§•¶®©™´¨≠∞±≤≥¥∂∑∏∫'
const macLater = macLetters + macSigns
const doubled = 'Ää|Öö|Üü|Õõ'
const closed = '[^\\s“”‘’]{0,40}[“”‘’]'

const shapes: Shape[] = [
  [/[\x80-\x9f\p{Co}\p{Cn}]/gu, 3],
  // `voilÃ`: a capital inside a word. ASCII ones do occur there (`iPhone`).
  [/\p{Ll}(?=(?![A-Z])\p{Lu})/gu, 1],
  [/(?![a-z])\p{Ll}(?=[A-Z])/gu, 1],
  [/\p{Ll}[ÂÃ]/gu, 1],
  [/\p{Lu}\p{Lu}(?![a-z])\p{Ll}(?!\p{L})/gu, 1], // `IRMû`
  [/[¨´¸ˆ˜¯˘˙˚˝˛ˇ]/gu, 1],
  [new RegExp(`(?![ªº])\\p{L}(?=[${notBehindLetters}])`, 'gu'), 1],
  [/[©®™†‡°ªº²³¹¶§¬±¥¢¤‰¼½¾¡¿•](?=\p{Ll})/gu, 1],
  [/(?<=\p{L})[©®™†‡ˆ‰‹˜€ƒ¶§¢¤•°](?=\p{L})/gu, 1],
  // Marks of letters taken apart, as some systems write them, but for the rare ones.
  [/(?<![A-Za-z])[\u0300-\u036f]|[\u0304-\u0307\u0309\u030b\u030d-\u0326\u0328-\u036f]/gu, 2],
  [/[\p{L}\p{N}](?=[“”„«»‹›‚‘](?![ªº])\p{L})/gu, 1],
  [/(?<=\p{L})[“”„«»‹›‚‘™®©](?=\p{Ll})/gu, 1],
  [/\d(?=[ÂÃ])/gu, 2],
  // What windows-1252 writes for Latin letters, quotes, emoji, the byte order mark and variation selectors.
  [/[ÂÃ](?=[\x80-\x9f€ƒ‚„†‡ˆ‰‹Œ•˜œŸ¡¢£¤¥¦§¨©ª«¬\xad®¯°±²³´µ¶·¸¹º¼½¾¿])/gu, 2],
  [/(?<![^\s([{"'])[ÂÃ](?=[\xa0»›’‘“”…–—™]\p{Ll})/gu, 2],
  [/(?<![\p{L}\xa0«“„])[ÂÃ](?=\xa0(?!»))/gu, 2],
  [/Ä(?=Œ)/gu, 2],
  [/\p{Ll}(?=[ÄÅ][^\p{L}\s])/gu, 1],
  [/[ÄÅ](?=[\x80-\x9f€‚ƒ„ˆ‰‹•˜¡¢£¤¥¦§¨¬\xad¯±´µ¶¸¼½¾¿])/gu, 2],
  [/ð(?=[Ÿ\x9f])|ï(?=[»¸¼½])|â(?=[€‚ƒ„†‡ˆ‰‹˜\x80-\x9f][^\x00-\x7f]|[ŒŽœžŸš][^\x00-\x7f\xa0»\p{L}])/gu, 2],
  [
    new RegExp(
      `[ãäåæçèé](?=(?:[${ends}]|(?!\\p{L}{2})(?=[${noEnds}]{2}))(?![¿¡]\\p{L}|[€£¥¢]\\d)[${noEnds}]|(?!\\p{L})[${noEnds}][${ends}])`,
      'gu',
    ),
    2,
  ],
  // What Mac Roman writes for them. A root or a negation may stand before the rest of the Greek and mathematical signs.
  [new RegExp(`√(?=(?![∂∑∏π∫Ωµ])[${macLater}])`, 'gu'), 2],
  [new RegExp(`¬(?=(?![∂∑∏π∫Ωµ∞])[${macLater}])`, 'gu'), 2],
  [/(?<=\p{L})√(?=[∂∑∏π∫Ωµ]\p{L})|(?<=\p{L}\p{L})√(?=[∂∑∏π∫Ωµ])|√(?=[∂∫∏]\p{Ll}\p{Ll})/gu, 2],
  [/(?<![^\s([{"'])[oO]√(?=π(?![\p{L}\p{N}]))/gu, 2], // `où`
  [/(?<=[\p{L}\p{N}])¬(?=[∂∑∏π∫Ωµ∞])|¬(?=[∑∞∏∫](?![\p{L}\p{N}(]))/gu, 2],
  // `don‚Äôt`, `‚Üí`, `„Å®`: low quotes open words, but hardly one that begins so; two letters may be chance.
  [new RegExp(`‚(?!${closed})(?=Ä[ìîòôúùãéèçå]|Ü[íêëìî]|[${macLater}]?[${macSigns}])|‰(?=[${macLater}]{2})`, 'gu'), 2],
  [new RegExp(`„(?!${closed})(?=Å[${macLater}]|[ÄÇÉ][${macSigns}])`, 'gu'), 2],
  [new RegExp(`[‚„](?!${closed})(?!${doubled})(?=[${macLetters}]{2})`, 'gu'), 1],
  [new RegExp(`(?<=\\p{L})≈(?=[${macLater}])|≈(?=[${macSigns}ßÆØæø])|ƒ(?=[${macLater}])`, 'gu'), 2],
  // Ideographs that happen to be written by letters alone: one of them may be chance, two are not.
  [new RegExp(`(?:[ÂÁÊËÈ][${macLetters}]{2}){2}`, 'gu'), 2],
  [new RegExp(`Ô(?=[∏ªºΩ])|[ÂÁÊËÈ](?=[${macLater}]?[¢£§¶≠∞±≤≥¥µ∂∑∏∫Ω¨])`, 'gu'), 2],
  [/[–—](?=[^\s\p{P}][–—])/gu, 1],
]

/** Letters that living languages write; what lies outside is more often chance. */
const usual =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Common}\p{Script=Inherited}]/u
/** Phonetic and historic letters, but for those of Azerbaijani, Romanian, Vietnamese, pinyin and code pages; rare ideographs. */
const unusual =
  /(?![ơƠưƯșȘțȚəƏǍ-ǜƒ])[\u0180-\u02af\u0370-\u0373\u0376-\u037d\u03cf-\u03ff\u0460-\u048f\u04c0-\u052f\u0600-\u0605\u0670-\u06ff\u0750-\u08ff\u3400-\u4dbf\ua000-\ua4cf\u{20000}-\u{3ffff}]/u

const mixed: Shape[] = [
  [
    /(?=\p{Script=Latin})\p{L}(?=[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Armenian}])/gu,
    2,
  ],
  [/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Armenian}](?=\p{Script=Latin})/gu, 2],
  [/\p{Script=Latin}(?=[\p{Script=Han}\p{Script=Hangul}])|[\p{Script=Han}\p{Script=Hangul}](?=\p{Script=Latin})/gu, 1],
]

const times = (text: string, shape: RegExp): number => text.match(shape)?.length ?? 0

const beyondAscii = /[^\x00-\x7f]/

/** ASCII letters and digits count as such: words that differ in them alone are equally strange. (`o` stands in a shape.) */
const skeleton = (text: string): string =>
  text
    .replace(/[a-np-z]/g, 'a')
    .replace(/[A-NP-Z]/g, 'A')
    .replace(/[0-9]/g, '1')

const sumOf = (text: string): number => {
  let sum = 0
  for (const [shape, weight] of shapes) sum += weight * times(text, shape)
  for (const [shape, weight] of mixed) sum += weight * times(text, shape)
  for (const character of text) if (character > '\x7f' && (!usual.test(character) || unusual.test(character))) sum += 2
  return sum
}

const LONGEST_REMEMBERED = 60
const sumOnce = boundedMemo(5_000, sumOf)

export const strangeness = (text: string): number => {
  if (!beyondAscii.test(text)) return 0
  return text.length > LONGEST_REMEMBERED ? sumOf(text) : sumOnce(skeleton(text))
}
