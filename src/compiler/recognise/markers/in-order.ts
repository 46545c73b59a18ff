// Sentences and a place among them in; the talk out that this one says came in the order of the day: `The next session was on queues by
// Zyx Fixture`, `The last talk was by Ann Example. She introduced us to queues`. Who is set off may bear any name. Refuses when and where.
import { type Inline, sliceInline } from '../../read/inline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { canonicalPerson } from '../people.ts'
import { isGiven, isPerson, mayBeStated, namePattern } from '../person-shape.ts'
import { isOccasion, noSubject } from './occasion.ts'
import { leadsToTalk } from './recorded-titles.ts'
import type { Reported } from './reported.ts'
import { words } from './set-off.ts'

const event = '(?:talk|session|presentation|keynote|workshop|lecture)'
const which = '(?:first|second|third|fourth|fifth|sixth|next|following|last|final|opening|closing)'
const ofDay = '(?:\\s+(?:of|for|on)\\s+(?:the|that)\\s+(?:\\p{Ll}+\\s+)?(?:day|morning|afternoon|evening|conference|event))?'
const verb = '(?:was|were|is)'
const begins = [
  new RegExp(`^(?:The|Our)\\s+(?:very\\s+)?${which}\\s+${event}${ofDay}\\s+${verb}(?=\\s)`, 'u'),
  new RegExp(
    `^(?:This|It|That)\\s+${verb}\\s+followed\\s+(?:up\\s+)?by\\s+an?(?:other)?\\s+(?:\\p{Ll}+\\s+)?${event}(?=\\s)`,
    'u',
  ),
  new RegExp(`^(?:Following|After|Next)\\b[^.;:,]{0,40}?\\s${verb}\\s+an?\\s+(?:\\p{Ll}+\\s+)?${event}(?=\\s)`, 'u'),
  new RegExp(
    `^(?!.*\\b(?:party|dinner|night)\\b)[^.;:,]{2,40}?\\s(?:began|started|opened|continued|ended|closed)\\s+with\\s+an?\\s+(?:\\p{Ll}+\\s+)?${event}(?=\\s)`,
    'u',
  ),
]
const given = '(?:(?:given|held|presented|led|delivered|conducted)\\s+)?'
const by = new RegExp(`^\\s+${given}(?:by|from)\\s+`, 'u')
const on = new RegExp(`^\\s+${given}(?:on|about)\\s+(?:the\\s+topic\\s+of\\s+)?`, 'u')
const topicEnd =
  /[,;:(]|\.(?=\s|$)|[!?]|\s[-–—]\s|\s(?:by|from|for which|given|held|presented|conducted|created|which|where|whose|and (?:demonstrated|showed|explained|gave|told|taught))\b/u
/** What somebody is, before the name: `our very own student`, `shop founder`. */
const role = '(?:(?!(?:band|mayor|friend|moderator|sponsors?)\\b)(?:\\p{Ll}[\\p{L}-]*|\\p{Lu}{2,5})\\s+){0,8}?'
/** Before a name that is set off, of any words. */
const rolesAhead = /^(?!.*\b(?:band|mayor|friend|moderator|sponsors?)\b)[^.,;:()]{0,60}$/u
const honorific = '(?:(?:Dr|Prof|Mr|Ms|Mrs)\\.?\\s+)?'
const someone = new RegExp(`^${role}${honorific}(${namePattern})(?:\\s+(?:and|&)\\s+(${namePattern}))?(?![\\p{L}\\p{N}])`, 'u')
const givenAlone = new RegExp(`^${role}(\\p{Lu}\\p{Ll}+)(?=\\s+who\\b)`, 'u')
/** Between who and what, `, a professor,` at most. */
const thenOn = /^(?:,\s+an?\s+[^,.;:]{2,40},)?\s+(?:(?:on|about)|who\s+(?:told\s+us|spoke|talked)\s+about)\s+/u
const thenNothing = /^\s*(?:[.!]|$)/u
const speakerWas = new RegExp(`\\b(?:for which|where)\\s+the\\s+(?:speaker|presenter)\\s+was\\s+`, 'u')

const subject = `(?:(?:The|This)\\s+${event}|It|He|She|They)`
const toldNext = new RegExp(
  `^${subject}\\s+(?:\\p{Ll}+ly\\s+)?(?:introduced\\s+us\\s+to|(?:took|walked)\\s+us\\s+through|(?:told|taught)\\s+us\\s+about|(?:spoke|talked)\\s+(?:to us\\s+)?about|explained|discussed|described|covered|demonstrated)\\s+(?!(?:all|every\\w*|questions|an?\\s+(?:lot|hour|joke|problem|photo)|my|our|with|for)\\b|\\p{L}+self\\b)(?=\\S)`,
  'u',
)
const tellsNext = new RegExp(
  `^${subject}\\s+(?:\\p{Ll}+\\s+)?(?:discussed|explained|talked|spoke|showed|told|introduced|covered|described)\\b`,
  'u',
)
const wasShown =
  /^(?!(?:An?|The|Every\w*)\s)(\p{Lu}[^\s,;:.]*(?:\s[^\s,;:.]+){0,3}?)\s+was\s+(?:introduced|presented|explained|demonstrated)\s+to\s+(?:us|the audience)\b/u
/** In words. */
const LONGEST = 14

const topicAt = (sentence: Inline, from: number): Inline | undefined => {
  const end = sentence.text.slice(from).search(topicEnd)
  const topic = sliceInline(sentence, from, end < 0 ? sentence.text.replace(/[.\s]+$/, '').length : from + end)
  const count = words(topic.text).length
  const isSubject = topic.text.length > 2 && !isOccasion(topic) && !noSubject.test(topic.text)
  return count > 0 && count <= LONGEST && isSubject ? topic : undefined
}

type Who = { names: string[]; end: number }
/** Who stands at a place: set off, perhaps behind what they are, or of a name's shape. */
const whoAt = ({ text, spans }: Inline, from: number, vocabulary: Vocabulary): Who | undefined => {
  const setOff = spans.find(
    ({ type, start, end }) => (type === 'emphasis' || type === 'strong') && start >= from && start - from < 60 && end > start,
  )
  const isBehindRole = setOff && rolesAhead.test(text.slice(from, setOff.start))
  if (setOff && isBehindRole) {
    const names = text
      .slice(setOff.start, setOff.end)
      .split(/\s+(?:and|&)\s+|,\s+/)
      .map(name => name.replace(/^(?:Dr|Prof|Mr|Ms|Mrs)\.?\s+/u, ''))
    if (names.every(name => mayBeStated(name, vocabulary))) return { names, end: setOff.end }
  }
  const found = text.slice(from).match(someone)
  const names = [found?.[1], found?.[2]].filter(name => name !== undefined && isPerson(name, vocabulary)) as string[]
  if (found && names.length > 0) return { names, end: from + found[0].length }
  const alone = text.slice(from).match(givenAlone)
  return alone?.[1] && mayBeStated(alone[1], vocabulary) ? { names: [alone[1]], end: from + alone[0].length } : undefined
}

const fromNext = (next: Inline | undefined): Inline | undefined => {
  const told = next?.text.match(toldNext)
  if (next && told) return topicAt(next, told[0].length)
  const shown = next?.text.match(wasShown)?.[1]
  return next && shown !== undefined ? sliceInline(next, 0, shown.length) : undefined
}

/** What it was on, and by whom, where the sentence goes on from its event. */
const read = (
  sentences: Inline[],
  at: number,
  from: number,
  vocabulary: Vocabulary,
): { title?: Inline | undefined; names: string[] } => {
  const [sentence, next] = [sentences[at], sentences[at + 1]]
  if (!sentence) return { names: [] }
  const rest = sentence.text.slice(from)
  const byWhom = rest.match(by)
  if (byWhom) {
    const who = whoAt(sentence, from + byWhom[0].length, vocabulary)
    if (!who) return { names: [] }
    const behind = sentence.text.slice(who.end)
    const what = behind.match(thenOn)
    if (what) return { title: topicAt(sentence, who.end + what[0].length), names: who.names }
    return { title: thenNothing.test(behind) ? fromNext(next) : undefined, names: who.names }
  }
  const what = rest.match(on)
  if (!what) return { names: [] }
  const title = topicAt(sentence, from + what[0].length)
  const after = title ? from + what[0].length + title.text.length : from
  const behind = sentence.text.slice(after)
  const giver =
    behind.match(/^\s+(?:(?:given|held|presented)\s+)?by\s+/u) ??
    behind.match(speakerWas) ??
    behind.match(/^\s+created\s+by\s+an?\s+[^,.;:]{2,40},\s+/u)
  const who = giver?.index === undefined ? undefined : whoAt(sentence, after + giver.index + giver[0].length, vocabulary)
  // Without who gave it, the next sentence has to tell of it.
  const isTold = who !== undefined || (next !== undefined && tellsNext.test(next.text))
  return { title: isTold ? title : undefined, names: who?.names ?? [] }
}

const leading = /^(?:Then|Next|Later|Also|Finally|First|Second|Aft\w*|Today|Yesterday|Here|There|Lastly)\s+(?=\p{Lu}\S*\s)/u
const overview = new RegExp(
  `^(?:\\p{Lu}\\p{Ll}+wards?,?\\s+|(?:(?:Right|Shortly|Soon|Just)\\s+)?(?:[Aa]fter|[Bb]efore)\\s+(?:that|lunch),?\\s+|(?:Next|Then|Later|Also|Finally),?\\s+|(?:In|On)\\s+[^,.;]{3,24},\\s+)?(${namePattern})(?:\\s+and\\s+(${namePattern}))?\\s+gave\\s+(?:us\\s+)?(?:\\p{Ll}+\\s+){0,4}?(?:overview|introduction|update|insights?)\\s+(?:of|on|to|into|about)\\s+(?=\\S)`,
  'u',
)
const noOverview =
  /\b(?:weather|party|schedule|rules|sights|office|lunch|dinner|beer|brewery|speakers?|keynote|team|strike|life|flights|audience|crowd|where)\b|^(?:each|every|the next|me|us|my|our|his|her|their)\b/iu
/** `Ann Example and Bob Example gave an overview of queues`, where the sentence sets off no title. */
export const overviewOf = (sentence: Inline, vocabulary: Vocabulary): Reported[] => {
  const found = sentence.text.match(overview)
  const title = found ? topicAt(sentence, found[0].length) : undefined
  const isSetOff = sentence.spans.some(
    ({ type, start, url }) => leadsToTalk(url) || ((type === 'strong' || type === 'emphasis') && start < 2),
  )
  if (!found || !title || isSetOff || noOverview.test(sentence.text.slice(found[0].length)) || isPerson(title.text, vocabulary))
    return []
  const speakers = [found[1]?.replace(leading, ''), found[2]].filter(
    name => name !== undefined && isPerson(name, vocabulary),
  ) as string[]
  if (!speakers.some(name => isGiven(name.split(' ')[0] ?? '', vocabulary))) return []
  return [
    {
      title,
      speakers: speakers.map(name => canonicalPerson(name, vocabulary)),
      companies: [],
      reason: `prose: "${found[0].trim()} …"`,
      confidence: 0.65,
      less: 'topic',
    },
  ]
}

export const inOrder = (sentences: Inline[], at: number, vocabulary: Vocabulary): Reported[] => {
  const sentence = sentences[at]
  const found = sentence && begins.map(pattern => sentence.text.match(pattern)).find(match => match !== null)
  if (!sentence || !found) return []
  const { title, names } = read(sentences, at, found[0].length, vocabulary)
  if (!title) return []
  return [
    {
      title,
      speakers: names.map(name => canonicalPerson(name, vocabulary)),
      companies: [],
      reason: `prose: "${found[0].trim()} …"`,
      confidence: names.length > 0 ? 0.75 : 0.6,
    },
  ]
}
