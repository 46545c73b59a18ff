// A sentence in; the talks out whose titles it sets off, as a link, a quotation or in italics, beside who gave them or beside
// the word talk: `Ann Example's [Title](u)`, `a talk called "Title"`, `the Some Title workshop by Ann Example`.
import { type Inline, sliceInline } from '../../read/inline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { bylined, firstOf } from '../byline-shapes.ts'
import { findMentions } from '../mentions.ts'
import { linkedPeople } from './linked-people.ts'
import { linkedTitles } from './linked-titles.ts'
import { canonicalPerson } from '../people.ts'
import { isPerson, namePattern } from '../person-shape.ts'
import { isHome, isProfile } from '../profile.ts'
import { sectionOf } from '../sections.ts'
import { talkWord } from './marker.ts'
import { nearest } from './nearest.ts'
import { plainTitles } from './plain-titles.ts'
import { programmeTitles } from './programme-titles.ts'
import { quotedTitles } from './quoted-titles.ts'
import { type Find, type Reported, reported, talkNoun } from './reported.ts'
import { isRecording, leadsToTalk, recordedTitles } from './recorded-titles.ts'
import { titlesInARow } from './titles-in-a-row.ts'
import { twiceSetOff } from './twice-set-off.ts'
import { ahead, asTitle, behind, RECORDED, SHORTEST, words } from './set-off.ts'

/** What titles that differ in case and signs alone have in common. */
export const titleKey = (title: string): string => words(title).join(' ')
export const sameTitle = (a: string, b: string): boolean => titleKey(a) === titleKey(b)

/** `using Ann Example's [Some Tool](u)`. */
const isUsed = /\b(?:us(?:e[ds]?|ing)|via|based on|built (?:on|with)|on top of)\s+$/i

/** `Ann Example ("Title")`, `Ann Example's [Title](u)`, `Ann Example on "Title"`, `Ann Example gave a [Title](u)`. */
const nameThenTitle: Find = (sentence, people) =>
  people.flatMap(({ name, start, end }) => {
    const isQuoted = /^['’]s?\s+["“'‘]/u.test(sentence.text.slice(end))
    if (!isQuoted && isUsed.test(sentence.text.slice(0, start))) return []
    const gap = sentence.text
      .slice(end)
      .match(
        /^(?:\s*(?:\(|:|,|['’]s?\s+(?:\p{L}+\s+){0,3}?)|\s+(?:on|with|(?:present(?:s|ed|ing)?|gave|delivered|did)(?:\s+(?:an?|the|h(?:is|er)|their)(?:\s+\p{Ll}+){0,2})?)\s+)\s*/u,
      )
    return gap ? reported(ahead(sentence, end + gap[0].length), [name], `"${name}" before a title`, 0.75) : []
  })

const givenTalk = new RegExp(`\\b${talkNoun}s?\\s+(?:was\\s+|is\\s+)?(?:given\\s+)?(?:by|from|of)\\s+$`, 'iu')
const beforeIts =
  /^(?:\s+(?:from|of|at)\s+\p{Lu}[^,.;:]{1,40}(?=,\s+(?:en)?titled))?(?:\s+[-–—]|[:,](?:\s+(?:(?:en)?titled|called))?)\s+/u
/** `a nice talk by Ann Example - [Title](u)`. */
const talkByThenTitle: Find = (sentence, people) =>
  people.flatMap(({ name, start, end }) => {
    const gap = givenTalk.test(sentence.text.slice(0, start)) && sentence.text.slice(end).match(beforeIts)
    return gap ? reported(ahead(sentence, end + gap[0].length), [name], `"talk by ${name}" before a title`, 0.75) : []
  })

const wentTo = /\b(?:attended|watched|went to|sat in on|listened to)\b/i
const ofBooks = /\b(?:books?|papers?|articles?|posts?|read|recommend\w*|novel)\b/i
/** In words: a shorter one in bold may be what somebody made. */
const IN_BOLD = 3
/** `Thanks to **the head of our team** (Ann Example)`. */
const ofTeam = /\b(?:thanks?|thank|organi[sz]\w+|team|colleagues?|volunteers?|met)\b/i
const boldBehind = (sentence: Inline, to: number): Inline | undefined => {
  const span = sentence.spans.find(({ type, start, end }) => type === 'strong' && end === to && end - start >= SHORTEST)
  const title = span && sliceInline(sentence, span.start, span.end)
  const isTold = talkWord.test(sentence.text) || (words(title?.text ?? '').length >= IN_BOLD && !ofTeam.test(sentence.text))
  return isTold && !ofBooks.test(sentence.text) ? title : undefined
}
/** `"Title" (Ann Example)`, `"Title" (Ann Example, Example Corp)`, `**what it was on** (Ann Example)`. */
const quoteThenName: Find = (sentence, people) =>
  people.flatMap(({ name, start, end }) => {
    const open = sentence.text.slice(0, start).match(/\s*\($/)
    const title =
      open?.index === undefined
        ? undefined
        : /["”»]$/.test(sentence.text.slice(0, open.index))
          ? behind(sentence, open.index)
          : boldBehind(sentence, open.index)
    return /^\s*(?:[,&)]|and\b|from\b|of\b)/.test(sentence.text.slice(end))
      ? reported(title, [name], `a title "(${name})"`, 0.75)
      : []
  })

/** `"Title" by Ann Example`, in a sentence that speaks of a talk: books are by somebody too. */
const titleThenName: Find = (sentence, people) =>
  people.flatMap(({ name, start }) => {
    const by = sentence.text.slice(0, start).match(/\s*(?:,|[-–—])?\s*\(?\b(?:by|from|with|presented by|given by)\s+$/iu)
    const title = by?.index === undefined ? undefined : behind(sentence, by.index)
    const ofTalk = talkWord.test(sentence.text) || wentTo.test(sentence.text) || title?.spans.some(({ url }) => leadsToTalk(url))
    return ofTalk ? reported(title, [name], `a title "by ${name}"`, 0.75) : []
  })

const beforeTitle = new RegExp(
  `\\b${talkNoun}s?\\b,?(?:\\s+(?:called|titled|entitled|named|was|about|on|around))?(?:\\s+(?:the|a|an|new|on|about|titled|called)){0,3}\\s*[,:]?\\s*`,
  'giu',
)

/** `a talk called "Title"`, `a workshop on the new [Title](u)`. */
const talkThenTitle: Find = (sentence, people) =>
  [...sentence.text.matchAll(beforeTitle)].flatMap(({ 0: match, index }) => {
    const title = ahead(sentence, index + match.length)
    // Whoever reads its byline as well says more.
    return title && ofSomebody(title.text) ? [] : reported(title, nearest(people, index), `"${match.trim()}" before a title`, 0.7)
  })

/** `[Title](u) was a fun history … This talk …`, or one whose link leads to a recording. */
const linkedTitle: Find = (sentence, people, next) => {
  const first = sentence.spans.find(({ type, start, end }) => type === 'link' && start <= 1 && end - start >= SHORTEST)
  const rest = first ? sentence.text.slice(first.end) : ''
  // `big events, like The Fixture Worm`: what is called after somebody.
  const givers = people.filter(({ start }) => !/\b(?:the|like)\s+$/i.test(sentence.text.slice(0, start)))
  return first &&
    !isRecording.test(sentence.text) &&
    (leadsToTalk(first.url) || talkWord.test(`${rest} ${next}`)) &&
    /^["”]?\s+(?:was|is|by|from)\b/.test(rest)
    ? reported(sliceInline(sentence, first.start, first.end), nearest(givers, first.end), 'a linked title "was …"', 0.65)
    : []
}

/** `I enjoyed [_Some Longer Title_](u)` and its recording, its slides or its place on the programme, set off twice. */
const recordedTitle: Find = (sentence, people) =>
  sentence.spans.flatMap(({ type, start, end, url }) => {
    const isSetOff = sentence.spans.some(
      other => (other.type === 'emphasis' || other.type === 'strong') && other.start <= start + 1 && other.end >= end - 1,
    )
    const isQuoted = /^["“«].*["”»]$/u.test(sentence.text.slice(start, end))
    if (type !== 'link' || !leadsToTalk(url) || !(isSetOff || isQuoted)) return []
    const title = sliceInline(sentence, isQuoted ? start + 1 : start, isQuoted ? end - 1 : end)
    return words(title.text).length >= RECORDED
      ? reported(asTitle(title), nearest(people, end), 'a title, set off and linked to its recording', 0.7)
      : []
  })

/** Of several words, and somebody whose name few bear. */
const endsInName = /\sby\s+\p{Lu}[\p{L}'’-]+\s+\p{Lu}[\p{L}'’-]+$/u
const ofSomebody = (text: string): boolean => endsInName.test(text) && words(text).length >= 6

/** `I enjoyed **Some Title by Ann Example**`: what is set off holds its own byline. */
const titleWithName: Find = ({ text, spans, ...sentence }, people, _, vocabulary) =>
  people.length === 0 && !/\bby \p{Lu}/u.test(text)
    ? []
    : spans
        .filter(
          ({ type, start, end }) =>
            type !== 'code' &&
            end - start >= SHORTEST &&
            (people.some(who => who.start > start && who.end <= end) ||
              (type !== 'link' && ofSomebody(text.slice(start, end)) && !ofBooks.test(text))),
        )
        .flatMap(({ start, end }) => {
          const held = firstOf(bylined, sliceInline({ text, spans, ...sentence }, start, end), vocabulary)
          return reported(asTitle(held?.title), held?.byline?.people ?? [], 'a title with its byline, set off', 0.75).map(
            one => ({
              ...one,
              companies: held?.byline?.companies ?? [],
            }),
          )
        })

const dashThenQuote = new RegExp(`^(${namePattern})\\s+[-–—]\\s+(?=["“«])`, 'u')
/** `Zyx Fixture - "Title" was my favourite talk`: so it is told of somebody whose name few bear, too. */
const nameDashTitle: Find = (sentence, _people, next, vocabulary) => {
  const found = sentence.text.match(dashThenQuote)
  const name = found?.[1]
  const title = found && ahead(sentence, found[0].length)
  if (!name || !title || !isPerson(name, vocabulary)) return []
  return talkWord.test(`${sentence.text.slice(found[0].length + title.text.length)} ${next}`)
    ? reported(title, [canonicalPerson(name, vocabulary)], `"${name}" and a dash before a title`, 0.75)
    : []
}

/** `a talk that I liked very much, titled "Title"`. */
const titledQuote: Find = (sentence, people) =>
  [...sentence.text.matchAll(/\b(?:en)?titled\s*[,:]?\s*(?=["“«])/giu)].flatMap(({ 0: match, index }) =>
    new RegExp(`\\b${talkNoun}\\b`, 'i').test(sentence.text.slice(0, index))
      ? reported(ahead(sentence, index + match.length), nearest(people, index), `"${match.trim()}" before a title`, 0.7)
      : [],
  )

const visited = /\b(?:attended|watched|saw|enjoyed|went to|sat in on|listened to)\s+the\s+/giu
const asTalk = new RegExp(`^["”'’]?\\s+${talkNoun}\\b`, 'iu')
/** `I attended the "Some Longer Title" session`: whoever gave it. */
const visitedTitle: Find = sentence =>
  [...sentence.text.matchAll(visited)].flatMap(({ 0: match, index }) => {
    const title = ahead(sentence, index + match.length)
    const to = title ? sentence.text.indexOf(title.text, index) + title.text.length : 0
    return title && asTalk.test(sentence.text.slice(to)) && sectionOf(title.text)?.holds !== 'aside'
      ? reported(title, [], `"${match.trim()}" a title and "session"`, 0.7)
      : []
  })

const finds: Find[] = [
  quotedTitles,
  twiceSetOff,
  titlesInARow,
  titleWithName,
  nameThenTitle,
  talkByThenTitle,
  nameDashTitle,
  titleThenName,
  quoteThenName,
  ...plainTitles,
  talkThenTitle,
  titledQuote,
  visitedTitle,
  linkedTitle,
  recordedTitle,
  linkedTitles,
  programmeTitles,
]

/** `I met [Ann Example](u), [Bob Example](u)`: who follows is no title. */
const namesSomebody = ({ text, spans }: Inline, vocabulary: Vocabulary): boolean =>
  isPerson(text, vocabulary) && spans.some(({ url }) => isProfile(url) || isHome(url))

export const setOffIn = (sentence: Inline, next: string, vocabulary: Vocabulary): Reported[] => {
  if (
    sentence.spans.length === 0 &&
    !/["“«„‘]|(?<!\p{L})'|\bby\b|['’]s? \p{Lu}|['’]s (?:and|talk)\b|\b(?:his|her|their) \p{Lu}|\bwith (?:the |his |her |their )?\p{Lu}|\bPanel\b/u.test(
      sentence.text,
    )
  )
    return []
  const mentions = findMentions(sentence, vocabulary)
  const people = [...mentions.filter(({ entity }) => entity === 'person'), ...linkedPeople(sentence, mentions, vocabulary)]
  const found: Reported[] = []
  const told = [
    ...finds.flatMap(find => find(sentence, people, next, vocabulary)),
    ...recordedTitles(sentence, people, vocabulary),
  ]
  for (const one of told) {
    // What says who gave it tells more than what only says that it was one.
    const nameless = found.findIndex(({ title, speakers }) => speakers.length === 0 && sameTitle(title.text, one.title.text))
    if (nameless >= 0 && one.speakers.length > 0) found.splice(nameless, 1)
    if (
      !people.some(({ name }) => sameTitle(name, one.title.text)) &&
      !namesSomebody(one.title, vocabulary) &&
      !found.some(
        ({ title, speakers }) =>
          sameTitle(title.text, one.title.text) || speakers.some(speaker => one.speakers.includes(speaker)),
      )
    )
      found.push(one)
  }
  return found
}
