// A talk's sentences in; who gave it and for which company, out, where no byline said so. The reason is always given.
import { fold } from '../../corpus/ids.ts'
import type { Evidence } from '../../corpus/schema.ts'
import type { Inline } from '../read/inline.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { findMentions, type NamedMention } from './mentions.ts'
import { canonicalPerson, isPerson, namePattern } from './names.ts'

export type Attribution = { speakers: string[]; companies: string[]; evidence: Evidence[] }

const gaveWord =
  /\b(?:gave|presented|presents|talked|talks|spoke|speaks|showed|explained|led|ran the|taught|held|opened|walked|delivered|demonstrated|argued|described|introduced)\b/
const gave = new RegExp(
  `(${namePattern})(?:,[^.,]{0,60},|\\s+(?:of|from|at)\\s+[^.,]{2,40}?)?\\s+(?:[\\p{L}]+ly\\s+)?(?:gave|presented|presents|talked|talks|spoke|speaks|showed|explained|led|ran the|taught|held|opened|walked|delivered|demonstrated|argued|described|introduced)\\b`,
  'gu',
)
const givenBy = new RegExp(
  `\\b(?:given|presented|held|led|run|delivered|taught|hosted|[Tt]his (?:talk|session|keynote|workshop) (?:was|is))\\s+by\\s+(${namePattern})`,
  'gu',
)

/** A book, a paper or a quotation is somebody's, but not the talk. */
const cited =
  /\b(?:book|books|paper|papers|article|blog|post|quote[sd]?|quoting|author|creator|inventor|thanks|according|recording|another|previous|second talk|earlier|last year)\b[^.]{0,24}$|["”]\s*[-–—(]?\s*$|[-–—]\s*$/i
/** Somebody's talk, in the title or in what says it: `Andy Jassey's Keynote`, `a talk by Alexandra Hill`. */
const talkBy =
  /\b(?:talk|session|keynote|presentation|workshop|tutorial|demo|panel|vortrag|charla|ponencia|conférence|présentation|přednáška|taller|atelier|speaker|speakers|sprecher|keynote von)\b[^.]{0,40}?(?:\b(?:by|from|with|von|de|par|od|avec|con|was|were|is|are)|[:,(–—-])\s*$/iu
const possessive = /^['’]s?\b/

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

const work = /\b(?:books?|papers?|articles?|blog|posts?|thesis|essay|report)\b/i
/** `a paper, "Ironies" by Ann Example`: who wrote what the talk points to, unless that bears the talk's own title. */
const wrote = ({ start }: NamedMention, { text, spans }: Inline, title: Inline): boolean => {
  const by = text.slice(0, start).match(/\s*,?\s*\(?\b(?:by|from)\s+$/)
  if (by?.index === undefined) return false
  const before = text.slice(0, by.index)
  if (before.endsWith(title.text) || /["“]([^"“”]+)["”]$/.exec(before)?.[1] === title.text) return false
  return (
    /["”»]$/.test(before) ||
    work.test(before.slice(-100)) ||
    spans.some(({ type, end }) => (type === 'link' || type === 'emphasis') && end === before.length)
  )
}

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
    matches: ({ start }, _, index) => start <= 2 && index <= 1,
  },
  {
    reason: 'named in the first sentences',
    confidence: 0.6,
    matches: ({ start }, { text }, index) => index <= 2 && !cited.test(text.slice(0, start)),
  },
]
const talkNoun = /\b(?:talk|session|keynote|presentation|workshop|tutorial|demo|vortrag|charla|conférence|přednáška)\b/iu

const OPENING = 4

const speakersIn = (title: Inline, sentences: Inline[], vocabulary: Vocabulary): Attribution => {
  const none: Attribution = { speakers: [], companies: [], evidence: [] }
  const as = (speakers: string[], reason: string, confidence: number): Attribution => ({
    ...none,
    speakers: [...new Set(speakers)],
    evidence: [{ of: 'speakers', reason, confidence }],
  })
  // An item that begins with a link tells of something else to read, and whose that is.
  const isReference = ({ text, spans }: Inline) =>
    spans.some(
      ({ type, start, end }) =>
        type === 'link' && start <= 1 && end - start > 15 && !isPerson(text.slice(start, end).trim(), vocabulary),
    )
  const peopleOf = (sentence: Inline) => findMentions(sentence, vocabulary).filter(({ entity }) => entity === 'person')
  const opening = sentences
    .slice(0, OPENING)
    .filter(sentence => !isReference(sentence))
    .map(sentence => ({ sentence, people: peopleOf(sentence) }))

  const owner = peopleOf(title).find(({ end }) => possessive.test(title.text.slice(end)) || end === title.text.length)
  if (owner && talkNoun.test(title.text)) return as([owner.name], 'the title says whose talk it is', 0.85)
  for (const [word, pattern, reason] of [
    [/\sby\s/, givenBy, 'given by'],
    [gaveWord, gave, 'gave, presented, showed'],
  ] as const) {
    for (const { sentence, people } of opening) {
      if (!word.test(sentence.text)) continue
      const found = [...sentence.text.matchAll(pattern)].map(match => match[1] ?? '').find(name => isPerson(name, vocabulary))
      if (!found) continue
      const first = people.find(({ name }) => name === canonicalPerson(found, vocabulary))
      return as(
        first ? together(people, first, sentence.text) : [canonicalPerson(found, vocabulary)],
        `"${reason}" beside the name`,
        0.8,
      )
    }
  }
  for (const { reason, confidence, matches } of signs) {
    for (const [index, { sentence, people }] of opening.entries()) {
      const first = people.find(person => matches(person, sentence, index) && !wrote(person, sentence, title))
      if (first) return as(together(people, first, sentence.text), reason, confidence)
    }
  }
  return none
}

const fromCompany =
  /\b(?:talk|session|workshop|presentation|presented|given|show|tutorial|keynote)\b[^.]{0,60}\b(?:from|by|at)\s+(?:the\s+)?$|\bspoke (?:for|on behalf of)\s+(?:the\s+)?$|^(?:it|this|that) (?:came|comes|was|is) (?:from|by)\s+(?:the\s+)?$/i
const companysOwn = /^['’]s?\s+(?:\p{L}+\s+)?(?:talk|session|workshop|presentation|tutorial|keynote)\b/iu
const isFrom = ({ text }: Inline, { start, end }: NamedMention): boolean =>
  fromCompany.test(text.slice(0, start)) || companysOwn.test(text.slice(end))
const acts =
  /^(?:['’]s)?\s+(?:is|are|have|has|uses?|used|runs?|ran|built|builds|developed|develops|implemented|manages?|managed|wrote|created|moved|replaced|migrated|talks?|talked|shared|showed|presented|engineers?|integrated|deploys?|records?|pairs|made)\b/i
const clauseStart =
  /(?:^|[,;:–—-]\s*|\b(?:how|that|where|what|since|because|facilitate their \p{L}+ process|work of)\s+)(?:the\s+)?(?:\p{L}+['’]s\s+)?$/iu

/** `NAME of COMPANY`, `NAME from the COMPANY`, `NAME (COMPANY)`, `NAME, COMPANY`, `COMPANY's NAME`. */
const besideSpeaker = (sentence: Inline, speakers: string[], vocabulary: Vocabulary): string[] => {
  const mentions = findMentions(sentence, vocabulary).filter(({ entity }) => entity === 'company')
  return speakers.flatMap(speaker => {
    const at = sentence.text.indexOf(speaker)
    if (at < 0) return []
    const behind = mentions.filter(
      ({ start }) =>
        start > at &&
        /^(?:['’]s?)?(?:\s+(?:of|from|at)\s+(?:the\s+)?|\s*\(|,\s+|,? (?:(?:who )?is (?:currently )?(?:an?|the)|an?|the) [^.,]{3,60}? (?:of|from|at)\s+)$/i.test(
          sentence.text.slice(at + speaker.length, start),
        ),
    )
    const before = mentions.filter(({ end }) => end <= at && /^['’]s?\s+(?:\p{L}+\s+)?$/u.test(sentence.text.slice(end, at)))
    return [...behind, ...before].map(({ name }) => name)
  })
}

const toldCompanies = (sentences: Inline[], speakers: string[], vocabulary: Vocabulary): Attribution => {
  for (const sentence of sentences) {
    const beside = besideSpeaker(sentence, speakers, vocabulary)
    if (beside.length > 0)
      return {
        speakers: [],
        companies: beside.slice(0, 1),
        evidence: [{ of: 'companies', reason: 'named beside the speaker', confidence: 0.85 }],
      }
  }
  for (const sentence of sentences) {
    const companies = findMentions(sentence, vocabulary).filter(({ entity }) => entity === 'company')
    const from = companies.filter(company => isFrom(sentence, company))
    if (from.length > 0)
      return {
        speakers: [],
        companies: from.map(({ name }) => name),
        evidence: [{ of: 'companies', reason: 'the talk is "from" or "by" the company', confidence: 0.85 }],
      }
  }
  return { speakers: [], companies: [], evidence: [] }
}

/** What a company does says whose talk it is, unless it is one of many examples. */
const actingCompany = (sentences: Inline[], vocabulary: Vocabulary): Attribution => {
  const none: Attribution = { speakers: [], companies: [], evidence: [] }
  const found = sentences.slice(0, 8).flatMap((sentence, index) => {
    const acting = findMentions(sentence, vocabulary).find(
      ({ entity, start, end }) =>
        entity === 'company' && clauseStart.test(sentence.text.slice(0, start)) && acts.test(sentence.text.slice(end)),
    )
    return acting ? { company: acting, index } : []
  })[0]
  if (!found) return none
  const { company, index } = found
  const named = sentences.flatMap(sentence =>
    findMentions(sentence, vocabulary).flatMap(({ entity, name }) => (entity === 'company' ? [name] : [])),
  )
  const times = named.filter(name => name === company.name).length
  if (times === 1 && (index >= OPENING || new Set(named).size > EXAMPLES)) return none
  return {
    ...none,
    companies: [company.name],
    evidence: [{ of: 'companies', reason: `the sentence says what ${company.name} does`, confidence: 0.6 }],
  }
}
/** A company that is named once among so many is one of the examples. */
const EXAMPLES = 3

/** A title names the company whose matter it is: `Chatops at Shopify`, `the Netflix API`, `Inside Lanyrd's Architecture`. */
const inTitle = (title: Inline, vocabulary: Vocabulary): Attribution => {
  const mentions = findMentions(title, vocabulary)
  // A title that links to a tool's repository names, by its address, whose it is.
  const isOwner = (start: number, end: number): boolean =>
    mentions.some(other => other.entity === 'tool' && other.start === start && other.end === end)
  const named = mentions.filter(({ entity }) => entity === 'company')
  /** `How Uber Uses ML`: whoever else the title names, it tells of this one. */
  const told = named.filter(
    ({ start, end }) => /\bhow\s+$/i.test(title.text.slice(0, start)) && /^\s+\p{L}/u.test(title.text.slice(end)),
  )
  const companies =
    told.length > 0
      ? told
      : named.filter(
          ({ start, end }) =>
            isOwner(start, end) ||
            /(?:\b(?:at|from|in|inside|within|by|the)|@)\s+(?:the\s+)?$/i.test(title.text.slice(0, start)) ||
            (/:\s+$/.test(title.text.slice(0, start)) && end === title.text.length) ||
            /^['’]s?\b/.test(title.text.slice(end)),
        )
  return {
    speakers: [],
    companies: companies.map(({ name }) => name),
    evidence: companies.map(({ name }) => ({ of: 'companies', reason: `the title names ${name}`, confidence: 0.7 })),
  }
}

const words = (text: string): Set<string> => new Set(fold(text).match(/[a-z]{4,}/g))

/** Each talk without a company asks the same sentences. */
const wordsOf = new WeakMap<Inline, Set<string>>()
const shares = (wanted: Set<string>, sentence: Inline): number => {
  const here = wordsOf.get(sentence) ?? words(sentence.text)
  wordsOf.set(sentence, here)
  let shared = 0
  for (const word of wanted) if (here.has(word)) shared++
  return shared
}

/** What a sentence outside the talk says of it: `a session on machine learning from Splunk`; two words of the title tell which. */
const announced = (title: Inline, outside: Inline[], vocabulary: Vocabulary): Attribution => {
  const wanted = words(title.text)
  for (const sentence of outside) {
    const company =
      shares(wanted, sentence) < 2
        ? undefined
        : findMentions(sentence, vocabulary).find(mention => mention.entity === 'company' && isFrom(sentence, mention))
    if (company)
      return {
        speakers: [],
        companies: [company.name],
        evidence: [{ of: 'companies', reason: `announced as a session from ${company.name}`, confidence: 0.6 }],
      }
  }
  return { speakers: [], companies: [], evidence: [] }
}

/** `stated`: what bylines and the list's introduction said. `outside`: the sentences that are no talk's. */
export const attribute = (
  title: Inline,
  sentences: Inline[],
  outside: Inline[],
  stated: { speakers: string[]; companies: string[] },
  vocabulary: Vocabulary,
): Attribution => {
  const speakers =
    stated.speakers.length > 0 ? { speakers: stated.speakers, evidence: [] } : speakersIn(title, sentences, vocabulary)
  const sources = [
    () => toldCompanies(sentences, speakers.speakers, vocabulary),
    () => inTitle(title, vocabulary),
    () => actingCompany(sentences, vocabulary),
    () => announced(title, outside, vocabulary),
  ]
  let companies: Attribution = { speakers: [], companies: stated.companies, evidence: [] }
  for (const source of sources) if (companies.companies.length === 0) companies = source()
  return {
    speakers: speakers.speakers,
    companies: [...new Set(companies.companies)],
    evidence: [...speakers.evidence, ...companies.evidence],
  }
}
