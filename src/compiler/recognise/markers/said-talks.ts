// A sentence in; the talks out that it says somebody gave on something: `NAME gave a talk on`, `the talk … was on X … given by
// NAME`, `NAME on X` beside the word talk, a company that "talks about" something. The topic is the title, up to its clause's end.
import { type Inline, sliceInline } from '../../read/inline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { mayEmploy } from '../attribution/unlisted-employer.ts'
import { findMentions } from '../mentions.ts'
import { canonicalPerson, findPeople } from '../people.ts'
import { isGiven, isPerson, namePattern } from '../person-shape.ts'
import { talkWord } from './marker.ts'
import { isOccasion } from './occasion.ts'
import { namesSubject } from './recorded-titles.ts'
import type { Reported } from './reported.ts'

/** A topic ends where the clause does. */
const topicEnd =
  /[,;:(]|(?<!\bvs)\.|\s[-–—]\s|\s(?:and presented|and showed|with the|which|where|and \p{Lu}\S+ \p{Lu}\S+ (?:talked|talks|spoke|gave|presented|showed)\b|that(?!\s\p{Lu}\p{L})|in which|given by|as well|(?:we|I) got\b|was\b|or (?=\p{Lu}))/u

const topicAt = (sentence: Inline, from: number): Inline => {
  const link = sentence.spans.find(span => span.type === 'link' && span.start >= from && span.start <= from + 2)
  if (link) return sliceInline(sentence, link.start, link.end)
  const rest = sentence.text.slice(from)
  const quote = rest.match(/^["“«„]([^"”»“]{4,140})["”»“]/u) ?? rest.match(/^['‘](?=\p{Lu})([^'’]{6,140})['’](?!\p{L})/u)
  if (quote) return sliceInline(sentence, from + 1, from + quote[0].length - 1)
  const end = sentence.text.slice(from).search(topicEnd)
  return sliceInline(sentence, from, end < 0 ? sentence.text.replace(/[.\s]+$/, '').length : from + end)
}

/** `See Ann Example`: a sentence's first word has a capital, too. */
const whoIn = (text: string, vocabulary: Vocabulary): string => {
  const [known] = findPeople(text, vocabulary)
  return known && known.start > 0 && known.end === text.length ? known.name : canonicalPerson(text, vocabulary)
}

const givenBy = new RegExp(`\\b(?:given|presented|held|led|run|delivered|taught)\\s+by\\s+(${namePattern})`, 'u')
const gaveIt = new RegExp(`(${namePattern})\\s+(?:gave|presented|held|delivered)\\s+(?:it|this|the talk)\\b`, 'u')
/** `In Ann Example's workshop`, at a sentence's beginning. */
const opening = /^(?:In|At|On|From|After|During|With|By|For|Then)\s+(?=\p{Lu}\S*\s)/u
/** `given by NAME`, `NAME gave it` in the sentence or the next. */
const giver = (text: string, vocabulary: Vocabulary): string[] => {
  const found = text.match(givenBy)?.[1] ?? text.match(gaveIt)?.[1]
  return found && isPerson(found, vocabulary) ? [canonicalPerson(found, vocabulary)] : []
}

/** `NAME of COMPANY gave`, `NAME (COMPANY) gave`, `NAME, who gave`, `NAME who I met at lunch gave`. */
const ofWhom =
  '(?:\\s+(?:of|from|at)\\s+[\\p{Lu}\\d][^.,;:()]{1,30}?|\\s*\\([^()]{2,40}\\)|,\\s[^.,;:()]{2,40},|,?\\s+who(?:\\s+(?:[^.,;:()\\p{Lu}]|I\\b){2,80}?)?)?'
const oneTalk = '(?:talk|session|presentation|keynote|workshop|speech)'
const begins = '(?:opened|closed|started|ended|began|finished|kicked off|wrapped up)'
const doing =
  '(?:examining|exploring|explaining|describing|comparing|showing|discussing|covering|introducing|demonstrating|outlining|asking|detailing)'
const patterns = {
  nameGave: new RegExp(
    `(${namePattern})${ofWhom}\\s+(?:(?:(?:gave|presented|held|did|delivered|${begins}\\b[^.]{0,40}?\\bwith)\\b[^.]{0,40}?|had an?\\s+(?:(?!(?:after|before|about|during|with|for|in|at|to|the)\\s)\\p{Ll}+\\s+){0,3})\\b(?:talk|session|presentation|keynote|workshop)s?(?:\\s+of\\s+the\\s+(?:conference|day|event|week|morning|afternoon))?|(?:(?:\\p{Ll}+\\s+){0,5}?to\\s+)?(?:talked|talks|talk|spoke|speaks|speak|speaking|talking)(?:\\s+\\p{Ll}+)?)\\s+(?:on|about|around(?!\\s+(?:the|a|our|my)\\s))\\s+`,
    'gu',
  ),
  namesTalk: new RegExp(
    `(${namePattern})['’]s?\\s+(?:\\p{L}+\\s+){0,2}?(?:talk|session|presentation|keynote|workshop)(?:\\s+(?:was|is))?,?\\s+(?:on|about)\\s+`,
    'gu',
  ),
  talkDoing: new RegExp(`(${namePattern})['’]s?\\s+(?:\\p{Ll}+\\s+){0,2}?${oneTalk}\\s+(?=${doing}\\s)`, 'gu'),
  introduction: new RegExp(
    `(${namePattern})['’]s?\\s+(?:\\p{Ll}+\\s+){0,3}?(?=(?:introduction|intro|overview|primer|deep dive)\\s+(?:to|of|on|into)\\s(?!(?:the|our|my|this)\\s+(?:crowd|audience|room|town|city|venue|conference|speakers?|team)))`,
    'gu',
  ),
  wentTo: new RegExp(`\\b(?:went to|attended|watched)\\s+(${namePattern})['’]s\\s+(?=\\p{Ll}+(?:\\s\\p{L}+){3,9}[,.;])`, 'gu'),
  inTalk: new RegExp(
    `\\b[Ii]n\\s+(?:this|that|the|an?|h(?:is|er)|their)\\s+(?:(?!(?:after|before|between|during|of|for|from|break|queue)\\s)\\p{Ll}+\\s+){0,4}?${oneTalk},?\\s+(${namePattern})\\s+(?:explained|showed|described|demonstrated|presented|discussed|covered|explored)\\s+(?:to\\s+)?(?:us\\s+)?(?:about\\s+)?(?!(?:up|off|for|that|us|me)\\s)`,
    'gu',
  ),
  talkByOn: new RegExp(
    `\\b${oneTalk}\\s+(?:by|from|with)\\s+(${namePattern})(?:\\s+and\\s+(${namePattern}))?\\s+(?:(?:gave|focused|centered|centred|provided)\\b[^.;:,]{0,60}?|(?:was|is)\\s+(?:(?:all|mostly|mainly)\\s+)?)\\b(?:on|about)\\s+`,
    'gu',
  ),
  byCompany: new RegExp(
    `(?<!\\b(?:between|after|before)\\s)\\b${oneTalk}s?\\s+(?:was\\s+|is\\s+)?(?:given\\s+|held\\s+|presented\\s+)?(?:by|from)\\s+(?:the\\s+|some\\s+)?(\\p{Lu}[\\p{L}\\p{N}&.-]*(?:\\s\\p{Lu}[\\p{L}\\p{N}&.-]*){0,2})\\s+(?:guys|folks|team|people|engineers?|developers?)\\s+(?:on|about)\\s+`,
    'gu',
  ),
  talkWasOn: /\b(?:talk|session|presentation|keynote|workshop)\b[^.:;]{0,30}?\b(?:was|were)\s+(?:on|about)\s+/giu,
  theirTalk: new RegExp(
    `(${namePattern})[^.;:()]{0,60}?\\b(?:her|his|their)\\s+(?:\\p{Ll}+\\s+){0,2}?(?:talk|session|presentation|keynote|workshop),?\\s+(?:on|about|called|titled)\\s+`,
    'gu',
  ),
  nameOn: new RegExp(
    `(?:from|by|was|or|and|between|:|\\b${oneTalk}\\s+of)\\s+(${namePattern})(?:\\s+\\([^()]{2,100}\\))?\\s+(?:on|about)\\s+`,
    'gu',
  ),
  onBy: new RegExp(
    `\\b(?:${oneTalk}\\b[^.;:]{0,30}?\\b(?:on|about)|one\\s+about)\\s+((?:[^.;:,()"“”]|\\([^()]{1,16}\\)){3,80}?)(?:,?\\s+(?:given|presented|held))?\\s+by\\s+(${namePattern})(?:\\s+and\\s+(${namePattern}))?`,
    'gu',
  ),
  openedWith: new RegExp(
    `^(?!.*\\b(?:my|our|call|quiz|raffle|trip|party)\\b)[^.;:]{0,60}?\\b(?:[Dd]ay|[Cc]onference|[Mm]orning|[Aa]fternoon)\\b[^.;:]{0,60}?\\b(?:opened|closed|started|ended|began|finished|kicked off|wrapped up)\\s+with\\s+(${namePattern})\\s+(?:sharing|explaining|(?:talking|speaking)\\s+(?:about|on))\\s+(?=(?:the|how|why|what|\\p{Lu})\\b)(?!.*\\bwith (?:us|me|everybody)\\b|.*\\bto (?:us|the crowd|all)\\b|the (?:rules|delay|schedule|plans)\\b)`,
    'gu',
  ),
  companyTalks: /\b(?:talks?|talked|spoke|presents?|presented)\s+(?:about|on)\s+(?:the\s+)?/giu,
}

/** `I missed out on the Ann Example talk about queues`. */
const isMissed = /(?<!(?:n['’]t|not|never|to be|almost|nearly)\s)\bmiss(?:ed|ing)\s+(?:out\s+on\s+)?(?:the\s+)?$/i
/** `her talk on Making Hard Things Easy`, not `his talk on Friday afternoon`. */
const isSetOff = ({ text, spans }: Inline): boolean =>
  spans.some(({ start, end }) => start === 0 && end >= text.length) || (text.match(/(?<!^)\b\p{Lu}\p{Ll}+/gu)?.length ?? 0) >= 2
/** What one goes to, or watches, that is no talk. */
const isVisit = /\b(?:party|slides?|videos?|kids?|children|booth|dinner|lunch|demo|stream|house|home|team)\b/i
/** Who wrote a book, or made a tool, is spoken of in talks, too. */
const isMade = /\b(?:books?|papers?|articles?|posts?|films?|songs?)\b|(?:ed|written|made|built|led|run|done|sold)$/i
/** `on Tuesday there was a boat trip, held by NAME`: what happened. */
const tellsWhat = /\b(?:was|were|is|are|did|had|has|have)\b|^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\bwe\b/i
const isFeast = /\b(?:party|wedding|dinner|reception|welcome|film|movie)\b/i
/** `a talk on queues by NAME`. */
const onBy = (sentence: Inline, vocabulary: Vocabulary): Reported[] =>
  [...sentence.text.matchAll(patterns.onBy)].flatMap(found => {
    const [whole, topic = '', person = '', other = ''] = found
    const from = found.index + whole.indexOf(topic, whole.search(/\b(?:on|about)\s/))
    const title = sliceInline(sentence, from, from + topic.length)
    if (
      !talkWord.test(sentence.text) ||
      (topic.includes('(') && !isGiven(person.split(' ')[0] ?? '', vocabulary)) ||
      isMade.test(topic) ||
      tellsWhat.test(topic) ||
      (/\bspeech\b/i.test(whole) && isFeast.test(sentence.text)) ||
      isOccasion(title) ||
      !isPerson(person, vocabulary)
    )
      return []
    const speakers = [person, other].filter(name => isPerson(name, vocabulary)).map(name => canonicalPerson(name, vocabulary))
    return [{ title, speakers, companies: [], reason: `prose: "… by ${speakers[0]}" behind what a talk is on`, confidence: 0.75 }]
  })

const talkFrom = new RegExp(
  `^(?:-(?:centric|related|focused|specific))?\\s+${oneTalk}\\s+(?:by|from|of)\\s+(${namePattern})(?:\\s+(?:and|&)\\s+(${namePattern}))?`,
  'u',
)
/** `the **Queues**-centric talk from NAME`: what is set off may be one word. */
const setOffTalk = (sentence: Inline, vocabulary: Vocabulary): Reported[] =>
  sentence.spans.flatMap(({ type, start, end }) => {
    const [, person, other] = (type === 'strong' || type === 'link' ? sentence.text.slice(end).match(talkFrom) : null) ?? []
    const on = sentence.text.slice(start, end)
    const isFrom = (['company', 'conference'] as const).some(kind => vocabulary.find(kind, on)) && !vocabulary.find('tool', on)
    if (person === undefined || !isPerson(person, vocabulary) || !namesSubject(on) || isFrom) return []
    const speakers = [person, ...(other !== undefined && isPerson(other, vocabulary) ? [other] : [])].map(one =>
      canonicalPerson(one, vocabulary),
    )
    const isQuoted = /^["“«].*["”»]$/u.test(on)
    const title = sliceInline(sentence, isQuoted ? start + 1 : start, isQuoted ? end - 1 : end)
    return [{ title, speakers, companies: [], reason: `prose: a talk by "${person}" on what is set off`, confidence: 0.75 }]
  })

/** What all the patterns have: most sentences do not, and need no closer look. */
const saysOn =
  /\bwith \p{Lu}\S+ \p{Lu}\S+ \p{Ll}+ing\s|\s(?:on|about|around|called|titled)\s|['’]s?\s(?:[\p{Ll}-]+\s){0,3}(?:introduction|intro|overview|primer|deep dive)\s|\b(?:talk|session|presentation|keynote|workshop),?\s(?:\p{Ll}+ing\s|\p{Lu})|\b(?:went to|attended|watched)\s\p{Lu}|\btalk (?:by|from|of) \p{Lu}|(?:session|presentation|keynote|workshop) (?:by|from|of) \p{Lu}/u

export const saidIn = (sentence: Inline, next: string, vocabulary: Vocabulary): Reported[] => {
  const { text } = sentence
  if (!saysOn.test(text)) return []
  const named = (pattern: RegExp, confidence: number): Reported[] =>
    [...text.matchAll(pattern)].flatMap(found => {
      const person = (found[1] ?? '').replace(opening, '')
      const title = topicAt(sentence, found.index + found[0].length)
      if (
        isMissed.test(text.slice(0, found.index + found[0].indexOf(person))) ||
        /['’]s?$/.test(person) ||
        !isPerson(person, vocabulary) ||
        isOccasion(title)
      )
        return []
      return [
        {
          title,
          speakers: [person, found[2] ?? ''].filter(name => isPerson(name, vocabulary)).map(name => whoIn(name, vocabulary)),
          companies: [],
          reason: `prose: "${found[0].trim()} …"`,
          confidence,
        },
      ]
    })
  /** `[Ann Example](u)'s queue derivation`: who is introduced by a link. */
  const isOfLinked = ({ speakers }: Reported): boolean =>
    sentence.spans.some(({ type, start, end }) => type === 'link' && speakers.some(name => text.slice(start, end) === name))
  const gave = [
    ...named(patterns.nameGave, 0.85),
    ...named(patterns.namesTalk, 0.75),
    ...named(patterns.theirTalk, 0.7).filter(({ title }) => isSetOff(title)),
    ...named(patterns.talkDoing, 0.7),
    ...named(patterns.inTalk, 0.7),
    ...named(patterns.talkByOn, 0.7),
    ...named(patterns.openedWith, 0.7),
    ...(talkWord.test(text)
      ? [...named(patterns.introduction, 0.65), ...named(patterns.wentTo, 0.65).filter(isOfLinked)]
      : []
    ).filter(({ title }) => !talkWord.test(title.text) && !isVisit.test(title.text)),
  ]
  if (gave.length > 0) return gave
  const listed = talkWord.test(text) ? [...named(patterns.nameOn, 0.7), ...setOffTalk(sentence, vocabulary)] : []
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
  const byCompany = [...text.matchAll(patterns.byCompany)].flatMap((found): Reported[] => {
    const company = found[1] ?? ''
    const title = topicAt(sentence, found.index + found[0].length)
    return mayEmploy(company, vocabulary) && !isOccasion(title)
      ? [{ title, speakers: [], companies: [company], reason: `prose: "${found[0].trim()} …"`, confidence: 0.7 }]
      : []
  })
  if (byCompany.length > 0) return byCompany
  const told = onBy(sentence, vocabulary)
  if (told.length > 0) return told
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
