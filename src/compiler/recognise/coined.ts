// A sentence in; the tools that it introduces by a name that the vocabulary does not have out: `a tool called TraceGraph`, `they
// built Granomaly to`. Refuses words that are not written as names, persons, and what the vocabulary knows as something else.
import { fold } from '../../corpus/ids.ts'
import type { Inline } from '../read/inline.ts'
import type { EntityKind } from '../../corpus/schema.ts'
import type { NameKind, Vocabulary } from '../vocabulary.ts'

export type Coined = { entity: EntityKind; name: string; start: number; end: number; known: boolean }

const thing = String.raw`(?:tools?|librar(?:y|ies)|frameworks?|systems?|services?|projects?|platforms?|databases?|apps?|applications?|software|daemons?|plugins?|engines?|utility|program|bot|proxy|scheduler|dashboard)`
const called = new RegExp(String.raw`\b${thing},?\s+(?:that (?:is|was|they)\s+)?(?:called|named|dubbed)\s+["'‘“«]?`, 'giu')
/** Somebody made it, and the sentence goes on with what for. */
const made =
  /\b(?:we|they|he|she|i|team|engineers|company|have|has|had|also)\s+(?:also\s+)?(?:built|wrote|created|developed|open-?sourced|introduced|released)\s+/giu
/** `Example Corp's 'FIFE' service`, `their Statsling platform`: whose it is, and what it is. */
const theirs =
  /(?:\b(?:their|our|in-house|internal|homegrown)|\p{L}['’]s?)\s+(?:own\s+|new\s+|internal\s+)?["'‘“]?(?=[\p{L}\d-]+["'’”]?\s)/giu
const itsKind = new RegExp(String.raw`^["'’”]?\s+${thing}\b`, 'i')
/** Shorthand for what many have is nobody's name. */
/** `Ann Example, the creator of Granomaly`. */
const creator =
  /\p{Lu}\p{L}+,?\s+(?:who\s+is\s+)?(?:the\s+|an?\s+)?(?:(?:original|lead|co-?)\s*)?(?:creator|inventor|maintainer)s?\s+of\s+/giu
/** `Tools such as _gorename_, _generate_ and _oracle_`. */
const tools = new RegExp(String.raw`\b(?:tools|librar(?:y|ies)|frameworks)\s+(?:such as|like|including)\s+`, 'giu')
const shorthand =
  /^(?:\p{Lu}{2,}s?|Cloud|Web|Apps?|Search|Ads?|Mobile|Global|Core|Data|Open|Machine|Deep|Big|Platform|Product|Production|Customer|Enterprise|Developer|Unified|Central|Distributed)$/u
const isQuoted = (text: string, start: number): boolean => /["'‘“`]/.test(text.charAt(start - 1))
const madeFor = /^\s+(?:to|for|which|that|in order)\b|^,\s+(?:an?|their|our|its|his|her|which)\b/
/** One word, written as no other word is: a capital, a digit or a hyphen in it. */
const asName = /^(?:\p{Lu}[\p{L}\p{N}]+(?:-\p{Lu}?[\p{L}\p{N}]+)*|\p{Ll}+(?:\p{Lu}|\d)[\p{L}\p{N}]*)/u
const kinds: NameKind[] = ['tool', 'company', 'conference', 'person', 'topic']
const isQuick =
  /\b(?:called|named|dubbed|built|wrote|created|developed|sourced|introduced|released|their|our|in-house|internal|homegrown|creator|inventor|maintainer|such as|like|including)\b|['’]s?\s/i

export const coined = ({ text, spans }: Inline, vocabulary: Vocabulary): Coined[] => {
  if (!isQuick.test(text)) return []
  const found: Coined[] = []
  const add = (start: number, goesOn: (after: string, name: string) => boolean) => {
    const code = spans.find(span => span.type === 'code' && span.start === start)
    const name = code ? text.slice(start, code.end) : (text.slice(start).match(asName)?.[0] ?? '')
    const after = text.slice(start + name.length)
    if (
      found.some(other => other.start === start) ||
      name.length < 3 ||
      name.length > 30 ||
      /\s/.test(name) ||
      /^\s+\p{Lu}\p{Ll}/u.test(after)
    )
      return
    if (!goesOn(after, name)) return
    if (vocabulary.givenNames.has(fold(name)) || kinds.some(kind => vocabulary.find(kind, name))) return
    found.push({ entity: 'tool', name, start, end: start + name.length, known: false })
  }
  for (const { 0: before, index } of text.matchAll(called)) add(index + before.length, () => true)
  for (const { 0: before, index } of text.matchAll(made)) add(index + before.length, after => madeFor.test(after))
  for (const { 0: before, index } of text.matchAll(creator)) add(index + before.length, () => true)
  for (const { 0: before, index } of text.matchAll(tools)) {
    let at = index + before.length
    for (;;) {
      const span = spans.find(({ type, start }) => start === at && (type === 'emphasis' || type === 'strong' || type === 'code'))
      if (!span) break
      const name = text.slice(span.start, span.end)
      if (/^[\p{L}\p{N}][\p{L}\p{N}.-]{2,24}$/u.test(name) && !kinds.some(kind => vocabulary.find(kind, name)))
        found.push({ entity: 'tool', name, start: span.start, end: span.end, known: false })
      at = span.end + (/^(?:,\s+(?:and\s+)?|\s+(?:and|or|&)\s+)/.exec(text.slice(span.end))?.[0].length ?? 0)
      if (at === span.end) break
    }
  }
  for (const { 0: before, index } of text.matchAll(theirs)) {
    const start = index + before.length
    add(start, (after, name) => itsKind.test(after) && (isQuoted(text, start) || !shorthand.test(name)))
  }
  return found
}
