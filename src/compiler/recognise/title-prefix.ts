// A line in; what stands in front of a title taken off: a number, a time, a day, what kind of thing it is. Says which of them it
// was, as a time or `Session:` tells that a talk follows.
import type { TalkKind } from '../../corpus/schema.ts'
import { type Inline, sliceInline } from '../read/inline.ts'

export type Prefixed = { line: Inline; kind?: TalkKind; timed?: true; named?: true }

const kindWords: [RegExp, TalkKind][] = [
  [/^(?:opening |closing )?keynote\b/i, 'keynote'],
  [/^(?:workshop|tutorial|taller|atelier|training)\b/i, 'workshop'],
  [/^(?:lightning|ignite) talk\b/i, 'lightning'],
  [/^panel\b/i, 'panel'],
]
export const kindOf = (words: string): TalkKind | undefined => kindWords.find(([pattern]) => pattern.test(words))?.[1]

/** `10:35`, `9.30am`, `10h50`; `9am` and `10h` only where more of a time or a sign follows. */
const exact = '\\d{1,2}(?:[:.]\\d\\d(?:\\s?[ap]\\.?m\\.?)?|\\s?h\\s?\\d\\d|[:.]\\d\\d\\s?(?:h|Uhr))'
const anyTime = `(?:${exact}|\\d{1,2}\\s?(?:[ap]\\.?m\\.?|h|Uhr))`
const until = '\\s?(?:[-–—]|to|bis|à|→)\\s?'
const time = new RegExp(
  `^(?:~|≈|ca\\.?\\s)?[([]?(?:${exact}(?:${until}${anyTime})?|${anyTime}${until}${anyTime})[)\\]]?\\s*[:|–—-]?\\s+(?=[\\p{L}\\p{N}"“«])|^[([]?${anyTime}[)\\]]?\\s*[:|–—-]\\s+(?=[\\p{L}\\p{N}"“«])`,
  'iu',
)
const day = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+(?=\d{1,2}[:.]\d\d)|day \d\s*[:–—-]\s+(?=\p{L}))/iu
const session = /^(?:session|talk|presentation|t)\s*#?\s*\d*\s*[:–—-]\s+/iu
/** `:heavy_minus_sign: `, `✔️ `: a mark of the writer's. */
const sign = /^(?::[a-z0-9_+-]{2,40}:|\p{Extended_Pictographic}\uFE0F?)\s+(?=\S)/u
/** `3. `, `Part 2: `, `[Workshop] `, `Keynote – `. */
const others =
  /^(?:\d{1,2}[.)]\s+|(?:chapitre|chapter|part|partie|kapitel|capítulo)\s+\d+\s*[:–—-]\s+|\[(?:workshop|keynote|talk|panel)\s*\d*\]\s*|\((?:workshop|keynote)\)\s*|(?:opening |closing )?(?:keynote|workshop|tutorial|taller|panel|(?:lightning|ignite) talk)\s*[:–—-]\s+)/iu

export const stripPrefix = (line: Inline): Prefixed => {
  let rest = line
  const told: Omit<Prefixed, 'line'> = {}
  for (;;) {
    const timed = rest.text.match(time)
    const named = rest.text.match(session)
    const found = timed ?? named ?? rest.text.match(day) ?? rest.text.match(others) ?? rest.text.match(sign)
    if (!found) break
    const kind = told.kind ?? kindOf(found[0].replace(/^[[(]/, ''))
    if (kind) told.kind = kind
    if (found[0].length >= rest.text.length) break
    if (timed) told.timed = true
    if (named) told.named = true
    rest = sliceInline(rest, found[0].length, rest.text.length)
  }
  return { line: rest, ...told }
}
