// Passages in; the takeaways in them out: sentences worth repeating, each with kind, voice, mentions, stances and the
// place where it stands. Leaves out headings, bylines, announcements and what only points elsewhere.
import type { Evidence, LinkRole, TakeawayKind, Voice } from '../../corpus/schema.ts'
import { type Inline, sliceInline } from '../read/inline.ts'
import type { Block } from '../read/outline.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { linkRole } from './links.ts'
import { findMentions, type NamedMention } from './mentions.ts'
import { findStances, type NamedStance } from './stances.ts'
import type { Passage } from './talks.ts'
import { judge, outsideTalks } from './voice.ts'

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
  /^(?:[Tt]his|[Tt]he|[Ii]t)(?: talk| session| workshop| presentation)? (?:was|is) (?:presented|given|held|from|by)(?: by| from)? \p{Lu}[\p{L}\s.&'-]{1,60}$|^\p{Lu}[\p{L}\s.&'-]{1,60} (?:gave|presented|held) (?:this|the|it)(?: talk| session| workshop)?$/u
const pointing =
  /^(?:the |his |her |their |full |my )?(?:slides?|video|recording|abstract|code|deck|link|presentation)s?\b(?: (?:and|,) (?:the )?\w+)?(?: (?:is|are|can be|covered|here|in here|online|available).*)?$/i

const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

const linksOf = ({ text, spans }: Inline): TakeawayLink[] =>
  spans.flatMap(({ type, url, start, end }) =>
    type === 'link' && url && start < end
      ? [{ url, role: linkRole(url, text.slice(start, end)), text: text.slice(start, end), start, end }]
      : [],
  )

const worthRepeating = (
  { text, spans }: Inline,
  { voice, mentions }: Pick<RecognisedTakeaway, 'voice' | 'mentions'>,
): boolean => {
  const words = wordCount(text)
  if (text.endsWith(':') && voice === 'author') return false
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

export const recogniseTakeaway = (
  labelled: Inline,
  before: Voice | undefined,
  quoted: boolean,
  actors: string[],
  vocabulary: Vocabulary,
  speakers: string[] = [],
): RecognisedTakeaway => {
  const sentence = withoutLabel(labelled)
  const { kind, voice, evidence, figures } = judge(sentence.text, before, quoted)
  const mentions = findMentions(sentence, vocabulary)
  const end = (sentence.source.at(-1) ?? 0) + 1
  return {
    kind,
    voice,
    text: sentence.text,
    from: sentence.source[0] ?? 0,
    to: end,
    mentions,
    stances: findStances(
      sentence.text,
      mentions,
      voice === 'author' && /\b(?:we|our)\b/i.test(sentence.text) ? [] : actors,
      speakers,
    ),
    links: linksOf(sentence),
    figures,
    code: sentence.spans.filter(({ type }) => type === 'code').map(({ start, end: behind }) => ({ start, end: behind })),
    evidence,
  }
}

/** A talk's takeaways; its title is none. */
export const takeawaysOfTalk = (
  passages: Passage[],
  actors: string[],
  blocks: Block[],
  vocabulary: Vocabulary,
  speakers: string[] = [],
): RecognisedTakeaway[] => {
  const takeaways: RecognisedTakeaway[] = []
  let before: Voice | undefined
  for (const { block, sentences } of passages) {
    for (const sentence of sentences) {
      const takeaway = recogniseTakeaway(sentence, before, blocks[block]?.quoted ?? false, actors, vocabulary, speakers)
      before = takeaway.voice
      if (worthRepeating(sentence, takeaway)) takeaways.push(takeaway)
    }
  }
  return takeaways
}

/** What stands in no talk: the writer's, but for quotations. `sectionOf` says under which heading, and whether it lists tools. */
export const takeawaysOutside = (
  passages: Passage[],
  placeOf: (block: number) => { title?: string; tools: boolean; themed: boolean },
  blocks: Block[],
  vocabulary: Vocabulary,
): RecognisedTakeaway[] =>
  passages.flatMap(({ block, sentences }) =>
    sentences.flatMap(sentence => {
      const { title, tools, themed } = placeOf(block)
      const listed = tools && blocks[block]?.type === 'item'
      const takeaway = recogniseTakeaway(sentence, 'author', blocks[block]?.quoted ?? false, [], vocabulary)
      const worth = listed
        ? takeaway.mentions.length > 0 || takeaway.links.length > 0
        : worthRepeating(sentence, takeaway) && worthRepeatingAlone(takeaway, themed)
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
