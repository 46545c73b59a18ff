// Talks told a paragraph each, most of which say in their first two sentences who gave it, wherever the name stands: `Next up, Ann
// Example, who leads a team, showed how …`. The title is what is set off beside the name, what they spoke on, or else the name.
// Refuses a few such paragraphs in a post that tells of its talks in another way, and what was said to one in the hall.
import { type Inline, sliceInline } from '../../read/inline.ts'
import type { Block } from '../../read/outline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { findMentions } from '../mentions.ts'
import { canonicalPerson } from '../people.ts'
import { isGiven, isPerson, namePattern } from '../person-shape.ts'
import { sentencesOf } from '../sentences.ts'
import { claimsOf, endOf } from './claims.ts'
import { isEmbeddedPost } from './embedded-posts.ts'
import { linkedPeople } from './linked-people.ts'
import { type Context, type FoundTalk, isTaken, type Marker, talkWord } from './marker.ts'
import { isOccasion } from './occasion.ts'
import { talkNoun } from './reported.ts'
import { words } from './set-off.ts'
import { topicOf } from './told-topic.ts'

/** Of so many paragraphs, those that tell a talk in running text in another way included, it is how somebody writes. */
const HABIT = 3
/** In sentences: who gave a talk is said early. */
const OPENING = 2

type Named = { names: string[]; start: number; end: number }

const name = new RegExp(namePattern, 'gu')
/** Whom a sentence names first: by a name that people are given, as a link to their page, or set off. */
const firstNamed = (sentence: Inline, vocabulary: Vocabulary): Named | undefined => {
  const { text, spans } = sentence
  const mentions = findMentions(sentence, vocabulary)
  const setOff = spans.filter(({ type }) => type === 'strong' || type === 'emphasis')
  const written = [
    ...setOff.map(({ start, end }) => ({ start, end, isSure: true })),
    ...[...text.matchAll(name)].map(({ 0: whole, index }) => ({
      start: index,
      end: index + whole.length,
      isSure: isGiven(whole.split(' ')[0] ?? '', vocabulary),
    })),
  ].flatMap(({ start, end, isSure }) => {
    const whole = text.slice(start, end)
    return isSure && isPerson(whole, vocabulary) ? [{ name: canonicalPerson(whole, vocabulary), start, end }] : []
  })
  const people = [
    ...mentions.filter(({ entity }) => entity === 'person'),
    ...linkedPeople(sentence, mentions, vocabulary),
    ...written,
  ].sort((a, b) => a.start - b.start || b.end - a.end)
  const [first] = people
  if (!first) return undefined
  const second = people.find(({ start }) => start > first.end && /^,?\s+(?:and|&)\s+$/.test(text.slice(first.end, start)))
  return { names: [first.name, ...(second ? [second.name] : [])], start: first.start, end: second?.end ?? first.end }
}

/** `(Example Corp)`, `, who leads a team,`, `from Example Corp`. */
const apposition =
  '(?:\\s*\\([^()]{2,60}\\)|,\\s[^.;:()]{2,80}?,?|\\s+(?:from|of|at)\\s+(?:the\\s+)?[\\p{Lu}\\d][^.,;:()]{1,50}?){0,2}'
const speaking =
  '(?:talk(?:ed|s)(?=\\s+(?:about|on|through|us)\\s)|spoke|speaks|present(?:ed|s)|gave|gives|deliver(?:ed|s)|show(?:ed|s|cased)|explain(?:ed|s)|demo(?:ed|s)|demonstrat(?:ed|es)|introduc(?:ed|es)|shar(?:ed|es)|discuss(?:ed|es)|describ(?:ed|es)|outlin(?:ed|es)|cover(?:ed|s)|walked\\s+us|took\\s+us|took\\s+the\\s+stage|kicked\\s+off|highlighted|compared|argued)'
const spoke = new RegExp(
  `^${apposition}\\s+(?:(?:then|also|next|first|later|finally|\\p{Ll}+ly)\\s+){0,2}(?=${speaking}(?!\\p{L}))`,
  'u',
)
const noun = `(?:${talkNoun}|demo|lecture)`
const gaveBy = new RegExp(
  `\\b${noun}s?\\b(?![^.;]*\\b(?:opened|moderated|hosted|introduced|run)\\b)[^.;]{0,50}?\\b(?:by|from)\\s+(?:(?:the|our|a|an)\\s+)?(?:[\\p{L}\\p{N}&.'’-]+\\s+){0,4}?$`,
  'iu',
)
const theirs = new RegExp(`^['’]s?\\s+(?:\\p{L}+\\s+){0,4}?${noun}\\b`, 'iu')

/** Whom the sentence names as who spoke, and where it goes on. */
const whoSpoke = (sentence: Inline, vocabulary: Vocabulary): (Named & { from: number }) | undefined => {
  const who = firstNamed(sentence, vocabulary)
  if (!who) return undefined
  const behind = sentence.text.slice(who.end)
  const said = behind.match(spoke)?.[0] ?? behind.match(theirs)?.[0]
  if (said !== undefined) return { ...who, from: who.end + said.length }
  return gaveBy.test(sentence.text.slice(0, who.start)) ? { ...who, from: who.end } : undefined
}

const quoted = /["“«„‘](?=[\p{Lu}\p{N}])([^"”»“‘’]{4,140}?)[.,]?["”»“’](?!\p{L})/u
const behindOn = /^[^.;:]{0,80}?\b(?:on|about)\s+(?=\S)/u
const clauseEnd = /[,;:(]|\.(?!\S)|\s[-–—]\s|\s(?:which|where|that(?!\s\p{Lu})|in which|as well)\b/u

/** `**Example Corp** was there`: who it was, not what on. */
const isWhose = (text: string, vocabulary: Vocabulary): boolean =>
  (['company', 'conference'] as const).some(kind => vocabulary.find(kind, text)) && !vocabulary.find('tool', text)

const titleOf = (sentence: Inline, { names, start, end, from }: Named & { from: number }, vocabulary: Vocabulary): Inline => {
  const { text, spans } = sentence
  const quote = text.match(quoted)
  if (quote?.index !== undefined && words(quote[1] ?? '').length >= 2)
    return sliceInline(sentence, quote.index + 1, quote.index + 1 + (quote[1] ?? '').length)
  const setOff = spans.find(
    span =>
      (span.type === 'strong' || span.type === 'emphasis') &&
      (span.end <= start || span.start >= end) &&
      /^["“]?\p{Lu}/u.test(text.slice(span.start, span.end)) &&
      !names.includes(text.slice(span.start, span.end)) &&
      !isWhose(text.slice(span.start, span.end), vocabulary),
  )
  if (setOff) return sliceInline(sentence, setOff.start, setOff.end)
  const topic = topicOf(sliceInline(sentence, from, text.length))
  if (topic) return topic
  const on = text.slice(from).match(behindOn)
  const at = from + (on?.[0].length ?? 0)
  const close = text.slice(at).search(clauseEnd)
  const said = on ? sliceInline(sentence, at, close < 0 ? text.length : at + close) : undefined
  return said?.text && !isOccasion(said) && words(said.text).length <= 14 ? said : sliceInline(sentence, start, end)
}

/** What is said to one, or not on a stage; what is to come. */
const notOnStage =
  /\b(?:lunch|dinner|breakfast|party|beers?|bar|pub|restaurant|booth|stand|coffee|hallway|hotel|city|town|boat|taxi|ride|walk|met|chat(?:ted|s|ting)?|tweet(?:ed|s)?|wrote|blog(?:ged)?|books?|podcast|organi[sz]ers?|thanks?|thank|volunteers?|awards?|prizes?|raffle|toast|song|rules|badges?|wifi|venue|schedule|sponsors?|welcom\w+|will|next year|last year|miss(?:ed|ing)|couldn['’]t|didn['’]t|friend|colleague|hired|joined|photo|picture|interview\w*)\b|code of conduct|\b(?:told|showed|gave|took|sent|asked|invited|introduced|explained(?: to)?|to) me\b/i
/** What they did beside it tells what on: `explained how`; not `shared a taxi`. */
const saysWhat = /^\S+\s+(?:us\s+)?(?:how|why|what|that|about|on|through)\b/u

type Told = { index: number; title: Inline; names: string[]; sentence: string }

const toldAt = (index: number, { inline }: Block, vocabulary: Vocabulary): Told[] => {
  for (const sentence of sentencesOf(inline).slice(0, OPENING)) {
    const who = whoSpoke(sentence, vocabulary)
    const title = who && titleOf(sentence, who, vocabulary)
    const isTalk = who && (talkWord.test(inline.text) || saysWhat.test(sentence.text.slice(who.from)))
    if (who && title && isTalk && !notOnStage.test(sentence.text.replace(title.text, ' ')))
      return [{ index, title, names: who.names, sentence: sentence.text }]
    if (firstNamed(sentence, vocabulary)) return []
  }
  return []
}

export const peopleWithin: Marker = {
  name: 'people within',
  find({ blocks, vocabulary, sections, found, document }: Context) {
    if (!document.conference) return []
    const told = blocks.flatMap((block, index) => {
      const place = sections.get(block.heading)
      const holds = (place?.own ?? place?.within)?.holds
      const isOpen = block.type === 'paragraph' && block.parent < 0 && !block.quoted && !block.caption && !isTaken(found, index)
      return isOpen && holds !== 'tools' && holds !== 'aside' && !isEmbeddedPost(index, blocks)
        ? toldAt(index, block, vocabulary)
        : []
    })
    const inProse = new Set(found.flatMap(({ marker, block }) => (marker === 'prose' ? [block] : [])))
    const habit = told.length + inProse.size
    if (habit < HABIT) return []
    const known = new Set(found.flatMap(({ speakers }) => speakers))
    return told.flatMap(({ index, title, names, sentence }): FoundTalk[] => {
      if (names.some(one => known.has(one))) return []
      for (const one of names) known.add(one)
      const claims = claimsOf(names, [])
      return [
        {
          marker: 'prose',
          block: index,
          until: endOf(index, [claims], blocks),
          title: { ...title, text: title.text.charAt(0).toUpperCase() + title.text.slice(1) },
          kind: /\bkeynote\b/i.test(sentence) ? 'keynote' : 'talk',
          speakers: names,
          companies: [],
          claims,
          evidence: [{ of: 'talk', reason: `one of ${habit} paragraphs that say who spoke`, confidence: 0.6 }],
        },
      ]
    })
  },
}
