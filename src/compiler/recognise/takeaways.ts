// Passages in; the takeaways in them out: sentences worth repeating, each with kind, voice, mentions, stances and the
// place where it stands. Leaves out headings, bylines, announcements and what only points elsewhere.
import type { Evidence, LinkRole, Original, TakeawayKind, Voice } from '../../corpus/schema.ts'
import { type Inline, sliceInline } from '../read/inline.ts'
import type { Block } from '../read/outline.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { linkRole } from './links.ts'
import { findMentions, type NamedMention } from './mentions.ts'
import { findStances, type NamedStance } from './stances/stances.ts'
import type { Passage } from './talks.ts'
import { leadsToOriginal } from './original.ts'
import { judge, outsideTalks } from './voice.ts'
import { writersBeside } from './who-says.ts'

export type TakeawayLink = { url: string; role: LinkRole; text: string; start: number; end: number }
export type RecognisedTakeaway = {
  kind: TakeawayKind
  voice: Voice
  text: string
  /** Offsets of the recap's text: from the first character to behind the last. */
  from: number
  to: number
  mentions: NamedMention[]
  stances: NamedStance[]
  links: TakeawayLink[]
  figures: { start: number; end: number }[]
  code: { start: number; end: number }[]
  section?: string
  /** Of kind and voice; a stance has its own. */
  evidence: Evidence[]
}

const announcing =
  /\b(?:(?:blog )?post (?:is|i['’]ll|covers)|in (?:this|the re(?:maind|mind)er of this) (?:blog )?post|i(?:['’]ll| will) (?:first|cover|include|start|refrain|write)|i have pulled together|see below|here(?:['’]s| is| are) (?:a|the|my|some)|these are (?:my|the)|thanks to|sponsor(?:ed|ing) my|links? to relevant|below (?:is|are)|(?:you can|can be) (?:find|found|read|watch|see)\b[^.]*\bhere|see (?:the|this) \w+ here|^as mentioned|more on (?:this|that))\b/i
const bylineOnly =
  /^(?:[Tt]his|[Tt]he|[Ii]t)(?: talk| session| workshop| presentation)? (?:was|is) (?:presented|given|held|from|by)(?: by| from)? \p{Lu}[\p{L}\s.&'-]{1,60}$|^\p{Lu}[\p{L}\s.&'-]{1,60} (?:gave|presented|held) (?:this|the|it)(?: talk| session| workshop)?$|^by \p{Lu}[\p{L}\s.,&'-]{1,60}$/u
/** `Slides`, `The video is on YouTube`, `In the original`; but not `Code is instrumented by hand`. */
const pointing =
  /^(?:the |his |her |their |full |my )?(?:slides?|video|recording|abstract|code|deck|link|presentation)s?\b(?: (?:and|,) (?:the )?\w+)?(?: (?:(?:is|are|can be)(?: (?:now|also|all))? (?:available|online|here|there|on|at|in|up|linked|posted|published|found|seen|watched|read|downloaded|below|public)\b|covered|here|in here|online|available).*)?$|^in (?:the|its) original(?: \w+)?$/i
/** Between links of a line that only lists them: `Threads: [1](…), [2](…)`, `[Slides](…) · [Notes](…)`. */
const between = /^\s*(?:[\p{L}\s]{0,24}:)?[\s·•|,;/–—&+.()-]*(?:and|or)?[\s·•|,;/–—&+.()-]*$/u

const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

const linksOf = ({ text, spans }: Inline): TakeawayLink[] =>
  spans.flatMap(({ type, url, start, end }) =>
    type === 'link' && url && start < end
      ? [{ url, role: linkRole(url, text.slice(start, end)), text: text.slice(start, end), start, end }]
      : [],
  )

/** What is left of a sentence of links is nothing. */
const onlyLinks = ({ text, spans }: Inline): boolean => {
  let at = 0
  let links = 0
  for (const { type, start, end } of spans) {
    if (type !== 'link' || start === end || start < at) continue
    if (!between.test(text.slice(at, start))) return false
    at = end
    links++
  }
  return links > 0 && between.test(text.slice(at))
}

/** `What it brings:`, `The talk named four points:` announce a list, and say nothing whole. */
const announcesList =
  /^(?:what|how|why|which|when|where|who|for|from|under|on|the (?:following|main|key))\b|\b(?:following|these|two|three|four|five|six|seven|eight|nine|ten|several|some|many|few|number|set|list|lists|listed|points|\d{1,2})\b/i
/** In words: what introduces a list at more length says something. */
const INTRODUCTION = 13

const runsIn = /\b(?:is|are|was|were|has|have|had|can|will|does|do|did|should|must)\b/i
/** `**What went well.** …`: a heading within its line. */
const isRunIn = ({ text, spans }: Inline, kind: TakeawayKind): boolean =>
  spans.some(({ type, start, end }) => type === 'strong' && start === 0 && end >= text.replace(/[\s.:!]+$/, '').length) &&
  kind === 'claim' &&
  wordCount(text) <= 6 &&
  (/^(?:what|how|why|where|who|when)\b/i.test(text) || !runsIn.test(text))

const worthRepeating = (
  { text, spans }: Inline,
  { kind, voice, mentions }: Pick<RecognisedTakeaway, 'kind' | 'voice' | 'mentions'>,
): boolean => {
  const words = wordCount(text)
  if (
    /(?<!:\w{1,30}):$/.test(text) &&
    (voice === 'author' || words < (kind === 'advice' ? INTRODUCTION / 2 : INTRODUCTION) || announcesList.test(text))
  )
    return false
  // `Threads: [Ann’s](…), [Bo’s](…)` names whose links these are; a list of people is one.
  if (
    mentions.every(({ entity, end }) => entity === 'person' && /^['’]/.test(text.slice(end))) &&
    onlyLinks({ text, spans, source: [] })
  )
    return false
  if (mentions.length === 0 && spans.some(({ type, start, end }) => type === 'link' && start === 0 && end === text.length))
    return false
  if (words < 3 || announcing.test(text) || bylineOnly.test(text.replace(/[.!]$/, ''))) return false
  if (pointing.test(text.replace(/[.!]$/, ''))) return false
  return /\p{L}{2,}\s+\S/u.test(text)
}

/** In words: a shorter remark outside talks is hardly a statement. */
const STATEMENT = 6

/**
 * Outside talks a statement must name something, count something, or judge the event; in a section of its own, on a theme of the
 * conference, it need only be one.
 */
const worthRepeatingAlone = (takeaway: RecognisedTakeaway, themed: boolean): boolean =>
  (themed && wordCount(takeaway.text) >= STATEMENT) ||
  takeaway.mentions.some(({ entity }) => entity !== 'topic') ||
  takeaway.figures.length > 0 ||
  takeaway.kind === 'quote' ||
  /["“][^"”\s]+\s[^"”\s]+\s[^"”]*["”]/.test(takeaway.text) ||
  (takeaway.kind === 'opinion' && /\b(conference|talks?|workshops?|srecon)\b/i.test(takeaway.text))

/** `Takeaway: …`, `TL;DR: …` says what follows, and is no part of it. */
const label = /^(?:(?:key|main|big|biggest|top|important) )?take-?aways?(?: \d{1,2})?\s*[:–—]\s+|^tl[;,]? ?dr\s*[:–—]\s+/i
const withoutLabel = (sentence: Inline): Inline => {
  const length = sentence.text.match(label)?.[0].length ?? 0
  return length > 0 && length < sentence.text.length ? sliceInline(sentence, length, sentence.text.length) : sentence
}

/** Who wrote the post that is recapped, where one is named, and which post that is. */
export type Reported = { writers: string[]; original?: Original }
/** Whom a talk's sentences are about. */
export type Scene = Reported & { actors: string[]; speakers: string[]; vocabulary: Vocabulary }

const without = ({ text, spans, source, breaks = [] }: Inline, from: number, to: number): Inline => {
  const moved = (at: number): number => (at <= from ? at : Math.max(from, at - (to - from)))
  return {
    text: text.slice(0, from) + text.slice(to),
    source: [...source.slice(0, from), ...source.slice(to)],
    breaks: breaks.filter(at => at < from || at >= to).map(moved),
    spans: spans
      .filter(({ start, end }) => start < from || end > to)
      .map(span => ({ ...span, start: moved(span.start), end: moved(span.end) })),
  }
}

/** `Kafka is in use (in the original).`: what a talk's link says, its sentences need not. A link that a sentence needs stays. */
const withoutOriginal = (sentence: Inline, original: Original | undefined): Inline => {
  const { text, spans } = sentence
  if (original?.url === undefined) return sentence
  const link = spans.find(({ type, url }) => type === 'link' && url !== undefined && leadsToOriginal(url, original))
  if (!link || link.start === link.end) return sentence
  const open = text.slice(0, link.start).match(/\s*[([]$/)
  const close = open ? text.slice(link.end).match(/^[)\]]/) : undefined
  const alone = /[.!?]["”']?\s+$/.test(text.slice(0, link.start)) && /^[.\s]*$/.test(text.slice(link.end))
  if (!(open && close) && !alone) return sentence
  const from = open && close ? link.start - open[0].length : text.slice(0, link.start).trimEnd().length
  const to = open && close ? link.end + 1 : text.length
  // Nothing is left of a line that is the link.
  if (from === 0) return sentence
  const cut = without(sentence, from, to)
  return withoutOriginal(sliceInline(cut, 0, cut.text.length), original)
}

/** The sentence as it is repeated. */
const plain = (written: Inline, original: Original | undefined): Inline => withoutLabel(withoutOriginal(written, original))

export const recogniseTakeaway = (
  written: Inline,
  before: Voice | undefined,
  quoted: boolean,
  { actors, speakers, vocabulary, writers, original }: Scene,
): RecognisedTakeaway => {
  const sentence = plain(written, original)
  const { kind, voice, evidence, figures } = judge(sentence.text, before, quoted, { writers, speakers })
  const mentions = findMentions(sentence, vocabulary)
  const end = (sentence.source.at(-1) ?? 0) + 1
  return {
    kind,
    voice,
    text: sentence.text,
    from: sentence.source[0] ?? 0,
    to: end,
    mentions,
    stances: findStances(sentence.text, mentions, {
      // Where the writer says "we", that is no company of the talk.
      actors: voice === 'author' && /\b(?:we|our)\b/i.test(sentence.text) ? [] : actors,
      speakers,
      voice,
      makerOf: tool => vocabulary.find('tool', tool)?.maker,
    }),
    links: linksOf(sentence),
    figures,
    code: sentence.spans.filter(({ type }) => type === 'code').map(({ start, end: behind }) => ({ start, end: behind })),
    evidence,
  }
}

/** `Start small.`: two words that tell what to do, or end as a sentence does. */
const isShort = ({ text }: Inline, { kind }: RecognisedTakeaway): boolean =>
  wordCount(text) === 2 && /^\p{Lu}\p{L}+\s\S/u.test(text) && kind === 'advice' && /^[^:]*$/.test(text)

/** A talk's takeaways; its title is none. */
export const takeawaysOfTalk = (passages: Passage[], blocks: Block[], talk: Scene): RecognisedTakeaway[] => {
  const scene = { ...talk, writers: writersBeside(talk.writers, talk.speakers) }
  const takeaways: RecognisedTakeaway[] = []
  const lists = new Set<number>()
  const short: { takeaway: RecognisedTakeaway; list: number }[] = []
  let before: Voice | undefined
  for (const { block, sentences } of passages) {
    const { quoted = false, type, list = -1 } = blocks[block] ?? {}
    for (const [place, sentence] of sentences.entries()) {
      const read = plain(sentence, scene.original)
      const takeaway = recogniseTakeaway(read, before, quoted, scene)
      before = takeaway.voice
      if (place === 0 && sentences.length > 1 && isRunIn(read, takeaway.kind)) continue
      if (worthRepeating(read, takeaway)) {
        takeaways.push(takeaway)
        lists.add(list)
      } else if (type === 'item' && isShort(read, takeaway)) short.push({ takeaway, list })
    }
  }
  // A short item is a takeaway where its list holds others.
  const kept = short.filter(({ list }) => lists.has(list) || short.filter(other => other.list === list).length > 1)
  return kept.length === 0 ? takeaways : [...takeaways, ...kept.map(({ takeaway }) => takeaway)].sort((a, b) => a.from - b.from)
}

/** What stands in no talk: the writer's, but for quotations. `sectionOf` says under which heading, and whether it lists tools. */
export const takeawaysOutside = (
  passages: Passage[],
  placeOf: (block: number) => { title?: string; tools: boolean; themed: boolean },
  blocks: Block[],
  vocabulary: Vocabulary,
  reported: Reported,
): RecognisedTakeaway[] =>
  passages.flatMap(({ block, sentences }) =>
    sentences.flatMap(sentence => {
      const { title, tools, themed } = placeOf(block)
      const listed = tools && blocks[block]?.type === 'item'
      const scene = { ...reported, actors: [], speakers: [], vocabulary }
      const read = plain(sentence, reported.original)
      const takeaway = recogniseTakeaway(read, 'author', blocks[block]?.quoted ?? false, scene)
      const worth = listed
        ? takeaway.mentions.length > 0 || takeaway.links.length > 0
        : worthRepeating(read, takeaway) && worthRepeatingAlone(takeaway, themed)
      return worth
        ? [
            {
              ...(takeaway.kind === 'quote' ? takeaway : outsideTalks(takeaway)),
              ...(title ? { section: title } : {}),
            },
          ]
        : []
    }),
  )
