// A talk's title and sentences in; who gave it, and what says so, out. Refuses whom they only cite.
import type { Evidence } from '../../../corpus/schema.ts'
import type { Inline } from '../../read/inline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { namesInARow, namesOf } from '../companions.ts'
import { linkedPeople } from '../markers/linked-people.ts'
import { findMentions, type NamedMention } from '../mentions.ts'
import { isProfile } from '../profile.ts'
import { namePattern } from '../person-shape.ts'
import { tells } from '../telling.ts'
import { isCited, isReference, wrote } from './cited.ts'
import { openingOf } from './opening.ts'

export type Speakers = { speakers: string[]; evidence: Evidence[] }

const gaveWord = new RegExp(`(?<!\\p{L})${tells}`, 'u')
const gave = new RegExp(
  `(${namesInARow})(?:,[^.,]{0,60},|\\s+(?:of|from|at)\\s+[^.,]{2,40}?)?\\s+(?:[\\p{L}]+ly\\s+)?${tells}`,
  'gu',
)
const givenBy = new RegExp(
  `\\b(?:given|presented|held|led|run|delivered|taught|hosted|[Tt]his (?:talk|session|keynote|workshop) (?:was|is))\\s+by\\s+(?:the\\s+(?:\\p{Ll}+\\s+){1,2})?(${namePattern})`,
  'gu',
)

/** Somebody's talk, in the title or in what says it: `Andy Jassey's Keynote`, `a talk by Alexandra Hill`. */
const talkBy =
  /\b(?:talk|session|keynote|presentation|workshop|tutorial|demo|panel|vortrag|charla|ponencia|conférence|présentation|přednáška|taller|atelier|speaker|speakers|sprecher|keynote von)\b[^.]{0,40}?(?:\b(?:by|from|with|von|de|par|od|avec|con|was|were|is|are)|[:,(–—-])\s*$/iu
const possessive = /^['’]s?\b/
const talkNoun = /\b(?:talk|session|keynote|presentation|workshop|tutorial|demo|vortrag|charla|conférence|přednáška)\b/iu

/** `Ann Example and Bob Example`: those who are named right behind, too. */
const together = (people: NamedMention[], first: NamedMention, text: string): string[] => {
  const names = [first.name]
  let end = first.end
  for (const person of people.filter(({ start }) => start >= first.end)) {
    if (!/^(?:\s*\([^)]{0,60}\))?\s*(?:,|,? (?:and|und|y|et|a|e|og|en)|&|\+)\s+$/u.test(text.slice(end, person.start))) break
    names.push(person.name)
    end = person.end
  }
  return names
}

const isName = new RegExp(`^${namePattern}`, 'u')

type Sign = { reason: string; confidence: number; matches: (person: NamedMention, sentence: Inline, index: number) => boolean }

/** What tells the speaker among the people that a talk's first sentences name; the first sign that somebody bears decides. */
const signs: Sign[] = [
  {
    reason: 'the talk is "by" them',
    confidence: 0.85,
    matches: ({ start, end }, { text }) =>
      talkBy.test(text.slice(0, start)) || (possessive.test(text.slice(end)) && talkNoun.test(text.slice(end, end + 40))),
  },
  {
    reason: 'the first sentence begins with the name',
    confidence: 0.75,
    matches: (person, sentence, index) => person.start <= 2 && index <= 1 && !isCited(person, sentence),
  },
  {
    reason: 'named in the first sentences, with a link to their account',
    confidence: 0.7,
    matches: (person, sentence, index) =>
      index <= 2 &&
      !isCited(person, sentence) &&
      sentence.spans.some(({ type, start, url }) => type === 'link' && start === person.start && isProfile(url)),
  },
  {
    reason: 'named in the first sentences',
    confidence: 0.6,
    matches: (person, sentence, index) => index <= 2 && !isCited(person, sentence),
  },
]

export const speakersIn = (title: Inline, sentences: Inline[], vocabulary: Vocabulary): Speakers => {
  const as = (speakers: string[], reason: string, confidence: number): Speakers => ({
    speakers: [...new Set(speakers)],
    evidence: [{ of: 'speakers', reason, confidence }],
  })
  const peopleOf = (sentence: Inline): NamedMention[] => {
    const known = findMentions(sentence, vocabulary).filter(({ entity }) => entity === 'person')
    // Few bear the name, and a link leads to whose it is.
    const linked = linkedPeople(sentence, known, vocabulary).filter(({ start }) => isName.test(sentence.text.slice(start)))
    return [...known, ...linked].sort((a, b) => a.start - b.start)
  }
  const opening = openingOf(sentences)
    .filter(sentence => !isReference(sentence, vocabulary))
    .map(sentence => ({ sentence, people: peopleOf(sentence) }))

  const owner = peopleOf(title).find(({ end }) => possessive.test(title.text.slice(end)) || end === title.text.length)
  if (owner && talkNoun.test(title.text)) return as([owner.name], 'the title says whose talk it is', 0.85)
  for (const [word, pattern, reason] of [
    [/\sby\s/, givenBy, 'given by'],
    [gaveWord, gave, 'gave, presented, showed'],
  ] as const) {
    for (const { sentence, people } of opening) {
      if (!word.test(sentence.text)) continue
      const found = [...sentence.text.matchAll(pattern)]
        .map(match => (/['’]s?$/.test(match[1] ?? '') ? [] : namesOf(match[1] ?? '', vocabulary)))
        .find(names => names.length > 0)
      if (!found) continue
      const first = people.find(({ name }) => name === found[0])
      return as(first ? [...together(people, first, sentence.text), ...found] : found, `"${reason}" beside the name`, 0.8)
    }
  }
  for (const { reason, confidence, matches } of signs) {
    for (const [index, { sentence, people }] of opening.entries()) {
      const first = people.find(person => matches(person, sentence, index) && !wrote(person, sentence, title))
      if (first) return as(together(people, first, sentence.text), reason, confidence)
    }
  }
  return { speakers: [], evidence: [] }
}
