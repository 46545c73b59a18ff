// A sentence in; the talks out whose titles it sets off, as a link, a quotation or in italics, beside who gave them or beside
// the word talk: `Ann Example's [Title](u)`, `a talk called "Title"`, `the Some Title workshop by Ann Example`.
import { type Inline, sliceInline } from '../../read/inline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { linkRole } from '../links.ts'
import { findMentions, type NamedMention } from '../mentions.ts'
import { talkWord } from './marker.ts'

export type Reported = { title: Inline; speakers: string[]; companies: string[]; reason: string; confidence: number }

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
export const sameTitle = (a: string, b: string): boolean => words(a).join(' ') === words(b).join(' ')

const quotedAhead = /^["“«„]([^"”»“]{4,140})["”»“]/u
const quotedBehind = /["“«„]([^"”»“]{4,140})["”»“]$/u
const talkNoun = '(?:talk|session|keynote|presentation|workshop|tutorial|panel)'
const titleWord = "(?:\\p{Lu}[\\p{L}\\p{N}'’-]*|of|and|the|for|in|to|with)"

/** In characters: shorter links and italics are names, not titles. */
const SHORTEST = 9

/** The title that is set off at `from`. */
const ahead = (sentence: Inline, from: number): Inline | undefined => {
  const quote = sentence.text.slice(from).match(quotedAhead)
  if (quote) return sliceInline(sentence, from + 1, from + quote[0].length - 1)
  const span = sentence.spans.find(
    ({ type, start, end }) =>
      (type === 'link' || type === 'emphasis') && start >= from && start <= from + 1 && end - start >= SHORTEST,
  )
  return span && sliceInline(sentence, span.start, span.end)
}

/** The title that is set off up to `to`. */
const behind = (sentence: Inline, to: number): Inline | undefined => {
  const quote = sentence.text.slice(0, to).match(quotedBehind)
  if (quote?.[1]) return sliceInline(sentence, to - 1 - quote[1].length, to - 1)
  const span = sentence.spans.find(
    ({ type, start, end }) => (type === 'link' || type === 'emphasis') && Math.abs(end - to) <= 1 && end - start >= SHORTEST,
  )
  return span && sliceInline(sentence, span.start, span.end)
}

type Find = (sentence: Inline, people: NamedMention[]) => Reported[]

const reported = (title: Inline | undefined, speakers: string[], reason: string, confidence: number): Reported[] =>
  title && words(title.text).length >= 2 && !/^https?:/.test(title.text)
    ? [{ title, speakers, companies: [], reason: `prose: ${reason}`, confidence }]
    : []

/** `Ann Example ("Title")`, `Ann Example's [Title](u)`, `Ann Example on "Title"`. */
const nameThenTitle: Find = (sentence, people) =>
  people.flatMap(({ name, end }) => {
    const gap = sentence.text
      .slice(end)
      .match(/^(?:\s*(?:\(|:|,|['’]s?\s+(?:\p{L}+\s+){0,3}?)|\s+(?:on|with|presented|gave|presenting)\s+)\s*/u)
    return gap ? reported(ahead(sentence, end + gap[0].length), [name], `"${name}" before a title`, 0.75) : []
  })

/** `"Title" by Ann Example`, in a sentence that speaks of a talk: books are by somebody too. */
const titleThenName: Find = (sentence, people) =>
  people.flatMap(({ name, start }) => {
    const by = sentence.text.slice(0, start).match(/\s*,?\s*\(?\b(?:by|from|presented by|given by)\s+$/u)
    const title = by?.index === undefined ? undefined : behind(sentence, by.index)
    const ofTalk =
      talkWord.test(sentence.text) ||
      title?.spans.some(({ url }) => url && ['programme', 'slides', 'video'].includes(linkRole(url, '')))
    return ofTalk ? reported(title, [name], `a title "by ${name}"`, 0.75) : []
  })

/** `the Tackling Technical Debt workshop by Ann Example`. */
const capitalisedTitle: Find = ({ ...sentence }, people) =>
  people.flatMap(({ name, start }) => {
    const found = sentence.text
      .slice(0, start)
      .match(new RegExp(`\\b(?:[Tt]he|[Aa])\\s+(${titleWord}(?:\\s+${titleWord}){1,9})\\s+${talkNoun}\\s+by\\s+$`, 'u'))
    if (!found?.[1] || found.index === undefined) return []
    const from = found.index + found[0].indexOf(found[1])
    return reported(sliceInline(sentence, from, from + found[1].length), [name], `"… by ${name}"`, 0.8)
  })

/** The person that stands near, where one does. */
const near = (people: NamedMention[], at: number): string[] =>
  people
    .filter(({ start }) => Math.abs(start - at) < 80)
    .slice(0, 1)
    .map(({ name }) => name)

const beforeTitle = new RegExp(
  `\\b${talkNoun}s?\\b,?(?:\\s+(?:called|titled|entitled|named|was|about|on|around))?(?:\\s+(?:the|a|an|new|on|about|titled|called)){0,3}\\s*[,:]?\\s*`,
  'giu',
)

/** `a talk called "Title"`, `a workshop on the new [Title](u)`. */
const talkThenTitle: Find = (sentence, people) =>
  [...sentence.text.matchAll(beforeTitle)].flatMap(({ 0: match, index }) =>
    reported(ahead(sentence, index + match.length), near(people, index), `"${match.trim()}" before a title`, 0.7),
  )

/** `[Title](u) was a fun history …`, in a sentence that speaks of a talk. */
const linkedTitle: Find = (sentence, people) => {
  const first = sentence.spans.find(({ type, start, end }) => type === 'link' && start <= 1 && end - start >= SHORTEST)
  const rest = first ? sentence.text.slice(first.end) : ''
  return first && talkWord.test(rest) && /^["”]?\s+(?:was|is|by|from)\b/.test(rest)
    ? reported(sliceInline(sentence, first.start, first.end), near(people, first.end), 'a linked title "was …"', 0.65)
    : []
}

const finds: Find[] = [nameThenTitle, titleThenName, capitalisedTitle, talkThenTitle, linkedTitle]

export const setOffIn = (sentence: Inline, vocabulary: Vocabulary): Reported[] => {
  if (sentence.spans.length === 0 && !/["“«„]|\bby\b/.test(sentence.text)) return []
  const people = findMentions(sentence, vocabulary).filter(({ entity }) => entity === 'person')
  const found: Reported[] = []
  for (const one of finds.flatMap(find => find(sentence, people)))
    if (
      !people.some(({ name }) => sameTitle(name, one.title.text)) &&
      !found.some(({ title }) => sameTitle(title.text, one.title.text))
    )
      found.push(one)
  return found
}
