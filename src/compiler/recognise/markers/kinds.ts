// Words beside a talk's title, over its list or in its first lines in; of which kind it is, out: `(workshop, four stars)`,
// `The workshops that I saw:`, `Panel: NAMES`, `This keynote …`. Refuses a line that speaks of several kinds.
import type { TalkKind } from '../../../corpus/schema.ts'
import { escapePattern } from '../escape-pattern.ts'

const words: [TalkKind, string][] = [
  ['keynote', 'keynote'],
  ['workshop', 'workshop|tutorial|lab|hands-on(?: (?:lab|session|workshop))?|training|masterclass|taller|atelier'],
  ['panel', 'panel|panel discussion|round ?table'],
  ['lightning', '(?:lightning|ignite|flash)(?: talk| session)?'],
  ['talk', 'talk|session|presentation'],
]
const whole = words.map(
  ([kind, word]) => [kind, new RegExp(`^(?:(?:opening|closing|morning|afternoon|evening) )?(?:${word})s?$`, 'i')] as const,
)
const rating =
  /^(?:(?:\d{1,2}(?:[.,]\d)?|half an?|one|two|three|four|five)(?: and a half)?[ -]?(?:stars?|points?)|(?:[★☆⭐✭✮✩ ]|\u{FE0F})+|\d{1,2}(?:[.,]\d)?\s*(?:\/|out of|of)\s*(?:5|10)(?: stars)?|\d{1,3} ?min(?:utes|s)?)$/iu

/** What a bracket that says no more than a kind, a rating or a length says of the kind; undefined for any other bracket. */
const readLabels = (inside: string): { kind?: TalkKind } | undefined => {
  let kind: TalkKind | undefined
  for (const part of inside.split(/[,;·|]/)) {
    const own = whole.find(([, pattern]) => pattern.test(part.trim()))?.[0]
    if (own === undefined && !rating.test(part.trim())) return undefined
    kind ??= own
  }
  return kind === undefined ? {} : { kind }
}

const leading = /^\s*[([]([^()[\]]{1,60})[)\]]\s*(?:[.:,–—-]\s*)?/
const trailing = /\s*[([]([^()[\]]{1,60})[)\]]$/

type Label = { kind?: TalkKind; start: number; end: number }

/** `(workshop, four stars). ` at the beginning of what follows a title. */
export const labelAhead = (text: string): Label | undefined => {
  const found = text.match(leading)
  const label = found ? readLabels(found[1] ?? '') : undefined
  return found && label ? { ...label, start: 0, end: found[0].length } : undefined
}

/** ` (keynote)` at a title's end. */
export const labelBehind = (text: string): Label | undefined => {
  const found = /[)\]]$/.test(text) ? text.match(trailing) : null
  const label = found ? readLabels(found[1] ?? '') : undefined
  return found?.index && label ? { ...label, start: found.index, end: text.length } : undefined
}

const several: [TalkKind, RegExp][] = [
  ['keynote', /\bkeynotes\b/i],
  ['workshop', /\b(?:workshops|tutorials|labs|trainings)\b/i],
  ['panel', /\bpanels\b/i],
  ['lightning', /\b(?:lightning|ignite) talks\b/i],
  ['talk', /(?<!\b(?:lightning|ignite) )\b(?:talks|sessions|presentations)\b/i],
]

/** The kind of what a line announces: `The workshops that I saw:`. */
export const announcedKind = (text: string): TalkKind | undefined => {
  const kinds = several.filter(([, pattern]) => pattern.test(text))
  return kinds.length === 1 ? kinds[0]?.[0] : undefined
}

/** In UTF-16 units: what stands further down may be about another talk. */
const OPENING = 400

/** `Workshop by NAME`, at a line's beginning. */
const heldBy =
  /^(?:(?:an?|the|this)\s+)?(?:\p{L}+\s+)?(keynote|workshop|tutorial|panel(?: discussion)?|lightning talk)\s+(?:(?:given|held|presented|led|run|hosted)\s+)?(?:by|with)\s+(?=\[?\p{Lu})/iu

/** `This keynote`, `NAME's workshop`, `NAME gave the opening keynote`, `Panel: NAMES` in a talk's first lines. */
export const kindInLines = (lines: string[], speakers: string[]): TalkKind | undefined => {
  if (lines.some(line => /^(?:panel|panell?ists|moderators?)\s*:/i.test(line))) return 'panel'
  const text = lines.join(' ').slice(0, OPENING)
  if (!/keynote|workshop|tutorial|panel|lightning/i.test(text)) return undefined
  const held = lines.map(line => line.match(heldBy)?.[1]).find(word => word !== undefined)
  if (held !== undefined) return whole.find(([, pattern]) => pattern.test(held))?.[0]
  const names = speakers.flatMap(name => [name, name.split(' ').at(-1) ?? name]).map(escapePattern)
  const own = names.length > 0 ? `(?:[Tt]his|(?:${names.join('|')})['’]s?)` : '[Tt]his'
  const kind = '(keynote|workshop|tutorial|panel discussion|lightning talk)'
  const gave = names.length > 0 ? `|(?:${names.join('|')}) (?:gave|held|delivered) (?:the|an?) (?:\\p{L}+ )?${kind}` : ''
  const found = text.match(new RegExp(`(?<!\\p{L})(?:${own} (?:[\\p{L}-]+ )?${kind}${gave})(?!\\p{L})`, 'u'))
  const word = found?.[1] ?? found?.[2]
  return word === undefined ? undefined : whole.find(([, pattern]) => pattern.test(word))?.[0]
}
