// A talk reported in running text: somebody "gave a talk on", "the talk … was on X … given by NAME", "NAME on X" beside the
// word talk, a company that "talks about" something. The title is the topic as the sentence has it.
import { type Inline, sliceInline } from '../../read/inline.ts'
import type { Block } from '../../read/outline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { MAX_TALKS } from '../bound-talks.ts'
import { linkRole } from '../links.ts'
import { findMentions } from '../mentions.ts'
import { canonicalPerson } from '../people.ts'
import { isPerson, namePattern } from '../person-shape.ts'
import { remembered } from '../remembered.ts'
import { sentencesOf } from '../sentences.ts'
import { type Context, type FoundTalk, type Marker, talkWord } from './marker.ts'
import { type Reported, sameTitle, setOffIn, titleKey } from './set-off-titles.ts'
import { escapePattern } from '../escape-pattern.ts'

/** A topic ends where the clause does. */
const topicEnd = /[,.;:(]|\s[-–—]\s|\s(?:and presented|and showed|with the|which|where|that|given by|as well|or (?=\p{Lu}))/u

const topicAt = (sentence: Inline, from: number): Inline => {
  const link = sentence.spans.find(span => span.type === 'link' && span.start >= from && span.start <= from + 2)
  if (link) return sliceInline(sentence, link.start, link.end)
  const quote = sentence.text.slice(from).match(/^["“«„]([^"”»“]{4,140})["”»“]/u)
  if (quote) return sliceInline(sentence, from + 1, from + quote[0].length - 1)
  const end = sentence.text.slice(from).search(topicEnd)
  return sliceInline(sentence, from, end < 0 ? sentence.text.replace(/[.\s]+$/, '').length : from + end)
}

const givenBy = new RegExp(`\\b(?:given|presented|held|led|run|delivered|taught)\\s+by\\s+(${namePattern})`, 'u')
const gaveIt = new RegExp(`(${namePattern})\\s+(?:gave|presented|held|delivered)\\s+(?:it|this|the talk)\\b`, 'u')
/** `given by NAME`, `NAME gave it` in the sentence or the next. */
const giver = (text: string, vocabulary: Vocabulary): string[] => {
  const found = text.match(givenBy)?.[1] ?? text.match(gaveIt)?.[1]
  return found && isPerson(found, vocabulary) ? [canonicalPerson(found, vocabulary)] : []
}

/** `NAME of COMPANY gave`, `NAME (COMPANY) gave`. */
const ofWhom = '(?:\\s+(?:of|from|at)\\s+[\\p{Lu}\\d][^.,;:()]{1,30}?|\\s*\\([^()]{2,40}\\)|,\\s[^.,;:()]{2,40},)?'
const patterns = {
  nameGave: new RegExp(
    `(${namePattern})${ofWhom}\\s+(?:(?:gave|presented|held|did|delivered)\\b[^.]{0,40}?\\b(?:talk|session|presentation|keynote|workshop)s?|(?:talked|talks|spoke|speaks|speaking|talking)(?:\\s+\\p{Ll}+)?)\\s+(?:on|about)\\s+`,
    'gu',
  ),
  namesTalk: new RegExp(
    `(${namePattern})['’]s?\\s+(?:\\p{L}+\\s+){0,2}?(?:talk|session|presentation|keynote|workshop)(?:\\s+(?:was|is))?,?\\s+(?:on|about)\\s+`,
    'gu',
  ),
  talkWasOn: /\b(?:talk|session|presentation|keynote|workshop)\b[^.:;]{0,30}?\b(?:was|were)\s+(?:on|about)\s+/giu,
  nameOn: new RegExp(`(?:from|by|was|or|and|between|:)\\s+(${namePattern})\\s+(?:on|about)\\s+`, 'gu'),
  companyTalks: /\b(?:talks?|talked|spoke|presents?|presented)\s+(?:about|on)\s+(?:the\s+)?/giu,
}

/** What all the patterns have: most sentences do not, and need no closer look. */
const saysOn = /\s(?:on|about)\s/i

const saidIn = (sentence: Inline, next: string, vocabulary: Vocabulary): Reported[] => {
  const { text } = sentence
  if (!saysOn.test(text)) return []
  const named = (pattern: RegExp, confidence: number): Reported[] =>
    [...text.matchAll(pattern)].flatMap(found => {
      const person = found[1] ?? ''
      if (!isPerson(person, vocabulary)) return []
      return [
        {
          title: topicAt(sentence, found.index + found[0].length),
          speakers: [canonicalPerson(person, vocabulary)],
          companies: [],
          reason: `prose: "${found[0].trim()} …"`,
          confidence,
        },
      ]
    })
  const gave = [...named(patterns.nameGave, 0.85), ...named(patterns.namesTalk, 0.75)]
  if (gave.length > 0) return gave
  const listed = talkWord.test(text) ? named(patterns.nameOn, 0.7) : []
  if (listed.length > 0) return listed
  const was = [...text.matchAll(patterns.talkWasOn)][0]
  if (was) {
    const speakers = giver(`${text} ${next}`, vocabulary)
    if (speakers.length > 0)
      return [
        {
          title: topicAt(sentence, was.index + was[0].length),
          speakers,
          companies: [],
          reason: `prose: "${was[0].trim()} …", "given by ${speakers[0]}"`,
          confidence: 0.8,
        },
      ]
  }
  const talks = [...text.matchAll(patterns.companyTalks)][0]
  const company =
    talks &&
    findMentions(sentence, vocabulary).find(
      mention => mention.entity === 'company' && mention.end <= talks.index && mention.start < 20,
    )
  if (talks && company)
    return [
      {
        title: topicAt(sentence, talks.index + talks[0].length),
        speakers: [],
        companies: [company.name],
        reason: `prose: "${company.name} ${talks[0].trim()} …"`,
        confidence: 0.65,
      },
    ]
  return []
}

/** What the sentence says, and the titles that it sets off and says nothing else of. */
const reportedIn = (sentence: Inline, next: string, vocabulary: Vocabulary): Reported[] => {
  const said = saidIn(sentence, next, vocabulary)
  const alone = setOffIn(sentence, next, vocabulary).filter(
    ({ title, speakers }) =>
      !said.some(other => sameTitle(other.title.text, title.text) || other.speakers.some(speaker => speakers.includes(speaker))),
  )
  return [...said, ...alone]
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
/** Sentences that name the speaker, by full name or either part. */
const claimsOf = (speakers: string[], companies: string[], others: string[] = []): RegExp => {
  // What several of them are called tells none of them.
  const parts = speakers.flatMap(name => name.split(' ')).filter(part => part.length > 2 && !others.includes(part))
  const names = [...speakers, ...parts, ...companies]
  return names.length > 0
    ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(escapePattern).join('|')})(?![\\p{L}\\p{N}])`, 'u')
    : /(?!)/
}

/** Prose writes a topic in lower case where a programme would not. */
const asTitle = (title: Inline): Inline => ({ ...title, text: title.text.charAt(0).toUpperCase() + title.text.slice(1) })

/** Up to the first paragraph that speaks of no speaker or company of these talks. */
const endOf = (index: number, claims: RegExp[], blocks: Block[]): number => {
  let until = index + 1
  while (
    blocks[until]?.type === 'paragraph' &&
    blocks[until]?.parent === -1 &&
    claims.some(claim => claim.test(blocks[until]?.inline.text ?? ''))
  )
    until++
  return until
}

/** A paragraph that reports more talks than these is no report. */
const MOST_IN_BLOCK = 12

/** An item with what is nested in it. */
const endOfItem = (index: number, blocks: Block[]): number => {
  let until = index + 1
  while ((blocks[until]?.parent ?? -1) >= index) until++
  return until
}

/** The talks that a paragraph reports. */
export const toldIn = remembered((inline: Inline, vocabulary): Reported[] => {
  const sentences = sentencesOf(inline)
  return sentences
    .flatMap((sentence, i) => reportedIn(sentence, sentences[i + 1]?.text ?? '', vocabulary))
    .filter(({ title }) => title.text.length > 3 && words(title.text).length <= 20)
    .slice(0, MOST_IN_BLOCK)
})

export const prose: Marker = {
  name: 'prose',
  find({ blocks, vocabulary, sections, found }: Context) {
    const talks: FoundTalk[] = []
    const titles = new Set(found.map(({ title }) => titleKey(title.text)))
    blocks.forEach((block, index) => {
      if (found.length + talks.length > MAX_TALKS) return
      const place = sections.get(block.heading)
      const holds = place?.own ?? place?.within
      const reads = block.type === 'paragraph' || (block.type === 'item' && block.level === 1 && holds?.holds !== 'aside')
      if (!reads || block.parent >= 0 || holds?.holds === 'tools') return
      const around = found.find(talk => talk.block <= index && talk.until > index)
      // Within a talk's own section a further talk must show its place on the programme; else it is only spoken of.
      const listed = block.inline.spans.some(({ url }) => url && linkRole(url, '') === 'programme')
      if (around && (around.marker !== 'heading' || !listed)) return
      const reported = toldIn(block.inline, vocabulary).filter(
        ({ title, speakers }) =>
          !titles.has(titleKey(title.text)) && !(around && speakers.some(speaker => around.speakers.includes(speaker))),
      )
      const named = reported.flatMap(({ speakers }) => speakers.flatMap(name => name.split(' ')))
      const shared = named.filter((part, at) => named.indexOf(part) !== at)
      const until =
        block.type === 'item'
          ? endOfItem(index, blocks)
          : endOf(
              index,
              reported.map(({ speakers, companies }) => claimsOf(speakers, companies, shared)),
              blocks,
            )
      for (const { title, speakers, companies, reason, confidence } of reported) {
        if (talks.some(talk => talk.block === index && sameTitle(talk.title.text, title.text))) continue
        talks.push({
          marker: 'prose',
          block: index,
          until,
          title: asTitle(title),
          kind: /\bworkshop\b/i.test(reason) ? 'workshop' : /\bkeynote\b/i.test(reason) ? 'keynote' : 'talk',
          speakers,
          companies,
          claims: claimsOf(speakers, companies, shared),
          evidence: [{ of: 'talk', reason, confidence }],
        })
      }
    })
    return talks
  },
}
