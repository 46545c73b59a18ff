// A sentence and the people whom it names in; the talks out whose titles it quotes beside who gave them and how: `Ann Example
// presented "Some Title"`, `Ann, in her talk "Some Title", …`, `"Some Title" was explained by Ann`. Refuses sayings and books.
import { type Inline, sliceInline } from '../../read/inline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { mayEmploy } from '../attribution/unlisted-employer.ts'
import { readByline } from '../byline/byline.ts'
import type { NamedMention } from '../mentions.ts'
import { rowsIn } from '../companions.ts'
import { canonicalPerson } from '../people.ts'
import { isPerson, namePattern, roleAhead } from '../person-shape.ts'
import { words } from './set-off.ts'
import type { Reported } from './reported.ts'

/** Behind whose reason stands a quotation. */
export const QUOTED = 'prose: a quoted title'

type SetOff = { from: number; to: number; title: Inline; isQuote: boolean }

const inDouble = '["“”«„]([^"“”«»„]{4,140})["”»“]'
/** An apostrophe within a word ends none. */
const inSingle = "(?<![\\p{L}\\p{N}])[‘']((?:[^\"“”«»„‘’']|(?<=\\p{L})[’'](?=\\p{L})){4,140})[’'](?![\\p{L}\\p{N}])"
const quote = new RegExp(`${inDouble}|${inSingle}`, 'gu')
/** In UTF-16 units. */
const SHORTEST = 5

/** Behind it a full stop within the quotation marks is the sentence's. */
const isCalled = /\b(?:titled|entitled|called)\s*[,:]?\s*$/iu

const setOffs = (sentence: Inline): SetOff[] => {
  const { text, spans } = sentence
  const quotes = [...text.matchAll(quote)].map(({ 0: whole, index }) => ({
    from: index,
    to: index + whole.length,
    title: sliceInline(
      sentence,
      index + 1,
      index +
        (isCalled.test(text.slice(0, index))
          ? whole.replace(/(?<!\.|\b(?:Inc|Ltd|Corp|Co|etc|vs))[.,](?=.$)/u, '').slice(0, -1)
          : whole.slice(0, -1)
        ).length,
    ),
    isQuote: true,
  }))
  const inItalics = spans
    .filter(({ type, start, end }) => (type === 'emphasis' || type === 'strong') && end - start >= SHORTEST)
    .filter(({ start, end }) => !quotes.some(({ from, to }) => from < end && to > start))
    .map(({ start, end }) => ({ from: start, to: end, title: sliceInline(sentence, start, end), isQuote: false }))
  return [...quotes, ...inItalics].filter(
    ({ title: { text: title } }) => /^[\p{Lu}\p{N}#¿¡]/u.test(title) && !/[.,]$/.test(title),
  )
}

const noun = '(?:talk|session|keynote|speech|lecture|presentation|workshop|tutorial)'
const anyNoun = new RegExp(`\\b${noun}s?\\b`, 'i')
const ofBooks =
  /\b(?:books?|papers?|articles?|posts?|novels?|films?|movies?|songs?|albums?|essays?|reads?|written|copy|copies|signed|signing)\b/i
/** `(Example Corp)`, `, head of stores,`. */
const aside = '(?:\\s*\\([^()]{2,60}\\)|,\\s[^.,;:()]{2,50},)?'
const tells =
  '(?:presented|presents|introduced|explained|explains|gave|gives|delivered|held|covered|discussed|showed|shows|shared|described|demonstrated|talked|talks|spoke|speaks|told|taught|walked|convinced|elaborated)'
const verb = new RegExp(`\\b${tells}\\b`)

/** Between a name and the title behind it. */
const theirs = new RegExp(
  `^${aside},?\\s+(?:in|with|during)\\s+(?:his|her|their)\\s+(?:\\p{Ll}[\\p{L}-]*\\s+){0,2}?(?:${noun}\\s*)?[,:]?\\s*(?:(?:called|titled|entitled|on|about)\\s+)?$`,
  'iu',
)
const gave = new RegExp(
  `^${aside}\\s+(?:\\p{Ll}+ly\\s+|then\\s+|also\\s+)?(?:presented|presents|introduced|explained|explains|gave|gives|delivered|held)(?:\\s+(?:us|an?|the|his|her|their|\\p{Ll}+|${noun}|on|about|called|titled|entitled)){0,5}\\s*:?\\s*$`,
  'iu',
)
const toldIn = /^[^.;:]{6,160}\b(?:in|during)\s*$/u
/** `the keynote from Ann Example was`: before the title. */
const wasOn = new RegExp(
  `^(?:${aside}|\\s+(?:from|of|at)\\s+(?=[A-Z])[^,.;:()]{2,40})\\s*(?:,|:|(?:,|was|is|were)?(?:\\s+(?:called|titled|entitled|about|on))?)\\s*$`,
  'iu',
)
const honorific = '(?:(?:Prof|Dr|Mr|Ms|Mrs)\\.?\\s+)*'
const talkOf = new RegExp(`\\b${noun}s?\\s+(?:was\\s+)?(?:given\\s+)?(?:by|from|of)\\s+${honorific}$`, 'iu')

/** Between the title and a name behind it. */
const passive =
  /^,?\s*(?:was|were|is|are)?\s*(?:\p{L}+\s+){0,4}?(?:explained|presented|given|described|delivered|held|covered|introduced|told|discussed)\b[^.;:"“”]{0,40}\bby\s+$/iu
const by = new RegExp(`^,?\\s*(?:\\p{Ll}+\\s+)?(?:by|thanks to)\\s+${roleAhead}?$`, 'iu')
const subject = /^,?\s+$/u

/** In words. */
const FEWEST = 2
const TELLING = 3

/** How the sentence says that this person gave what is set off, if it does. */
const given = ({ text }: Inline, { from, to, title, isQuote }: SetOff, { start, end }: NamedMention): boolean => {
  const count = words(title.text).length
  if (count < FEWEST) return false
  const ofTalk = anyNoun.test(text.slice(0, from)) || anyNoun.test(text.slice(to))
  const isLong = isQuote && count >= TELLING
  if (end <= from) {
    const gap = text.slice(end, from)
    if (talkOf.test(text.slice(0, start)) && wasOn.test(gap) && !/^\s+(?:from|of|at)\s+\p{Ll}/u.test(gap)) return true
    if (!isQuote) return theirs.test(gap) && ofTalk
    return theirs.test(gap) || (gave.test(gap) && (isLong || ofTalk)) || (isLong && toldIn.test(gap) && verb.test(gap))
  }
  const gap = text.slice(to, start)
  if (passive.test(gap)) return isQuote || ofTalk
  if (by.test(gap)) return isLong || (isQuote && ofTalk)
  const isIn = /\bin\s*$/i.test(text.slice(0, from)) && subject.test(gap)
  return isIn && isLong && new RegExp(`^${aside}\\s+(?:\\p{Ll}+ly\\s+)?${tells}\\b`, 'u').test(text.slice(end))
}

const isCompany = '\\s+(?:co-?founder|founder|CTO|CEO|team|engineers?|developers?)\\b'
const named = new RegExp(`(?:^|\\b(?:by|from|of|to)\\s+${roleAhead}?${honorific})(${namePattern})(?!${isCompany})`, 'gu')
/** Where a sentence begins, or behind `by`, who gives a quoted talk may have a name that few bear. */
const someone = ({ text }: Inline, known: NamedMention[], vocabulary: Vocabulary): NamedMention[] => [
  // The last of a row stands beside what they did.
  ...rowsIn(text, vocabulary).flatMap(({ names, end }): NamedMention[] => {
    const name = names.at(-1) ?? ''
    return known.some(other => other.end === end) ? [] : [{ entity: 'person', name, start: end - name.length, end, known: false }]
  }),
  ...[...text.matchAll(named)].flatMap(({ 0: whole, 1: name = '', index }): NamedMention[] => {
    const start = index + whole.length - name.length
    const end = start + name.length
    return known.some(other => other.start < end && other.end > start) || !isPerson(name, vocabulary)
      ? []
      : [{ entity: 'person', name: canonicalPerson(name, vocabulary), start, end, known: false }]
  }),
]

const employer =
  /^\s*\([^()]{2,60}\)|^\s+(?:from|at)\s+\p{Lu}[\p{L}\p{N}&-]*(?:\.\p{Ll}{2,3}(?!\p{L}))?(?:\s\p{Lu}[\p{L}\p{N}&-]*){0,2}/u
/** `Ann Example (Example Corp)`, `Ann Example from Example Corp`. */
const employersOf = ({ text }: Inline, { start, end }: NamedMention, vocabulary: Vocabulary): string[] => {
  const said = text.slice(end).match(employer)?.[0]
  const companies = (said && readByline(text.slice(start, end) + said, vocabulary)?.companies) || []
  return companies.filter(name => mayEmploy(name, vocabulary))
}

/** `Ann Example and Bob Example`. */
const beside = ({ text }: Inline, { start, end }: NamedMention, vocabulary: Vocabulary): NamedMention[] => {
  const row = rowsIn(text, vocabulary).find(one => one.start <= start && one.end >= end)
  return (row?.names ?? []).map(name => ({ entity: 'person', name, start, end: row?.end ?? end, known: false }))
}

const inThisTalk = new RegExp(`^In (?:this|that|the) ${noun},?\\s+${honorific}(${namePattern})\\s+${tells}\\b`, 'u')
const visits = /\b(?:went to|was|attended|saw|watched|visited|next|first|last)\b/i
/** `The first one I went to was "Title". In this talk Ann Example talked about …`. */
const toldNext = (sentence: Inline, found: SetOff[], next: string, vocabulary: Vocabulary): Reported[] => {
  const name = next.match(inThisTalk)?.[1]
  const [one, ...others] = found.filter(({ isQuote, title }) => isQuote && words(title.text).length >= TELLING)
  if (!name || !one || others.length > 0 || !visits.test(sentence.text) || !isPerson(name, vocabulary)) return []
  const speakers = [canonicalPerson(name, vocabulary)]
  return [{ title: one.title, speakers, companies: [], reason: `${QUOTED} before "In this talk"`, confidence: 0.7 }]
}

export const quotedTitles = (sentence: Inline, mentioned: NamedMention[], next: string, vocabulary: Vocabulary): Reported[] => {
  if (!/["“„«‘']/.test(sentence.text) && (mentioned.length === 0 || sentence.spans.length === 0)) return []
  if (ofBooks.test(sentence.text)) return []
  const found = setOffs(sentence)
  if (found.length === 0) return []
  const people = [...mentioned, ...(found.some(({ isQuote }) => isQuote) ? someone(sentence, mentioned, vocabulary) : [])]
  const told = found.flatMap((one): Reported[] => {
    const outside = people.filter(({ start, end }) => end <= one.from || start >= one.to)
    const first = outside.find(person => given(sentence, one, person))
    if (!first) return []
    const row = beside(sentence, first, vocabulary)
    const speakers = row.length > 0 ? row : [first]
    return [
      {
        title: one.title,
        speakers: [...new Set(speakers.map(({ name }) => name))],
        companies: employersOf(sentence, speakers.at(-1) ?? first, vocabulary),
        reason: `${QUOTED} beside ${first.name}`,
        confidence: 0.75,
      },
    ]
  })
  return told.length > 0 || people.length > 0 ? told : toldNext(sentence, found, next, vocabulary)
}
