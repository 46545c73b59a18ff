// Sentences and a place among them in; the talk out that this one says came in the order of the day: `The next session was on queues by
// Zyx Fixture`, `The last talk was by Ann. She introduced us to queues`. Who is set off may bear any name. Refuses when and where.
import { type Inline, sliceInline } from '../../read/inline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { canonicalPerson } from '../people.ts'
import { isPerson, mayBeStated, namePattern } from '../person-shape.ts'
import { isOccasion } from './occasion.ts'
import { leadsToTalk } from './recorded-titles.ts'
import type { Reported } from './reported.ts'
import { words } from './set-off.ts'

const event = '(?:talk|session|presentation|keynote|workshop|lecture|speech|program(?:me)?)'
const which = '(?:first|second|third|fourth|fifth|sixth|next|following|last|final|opening|closing)'
const ofDay = '(?:\\s+(?:of|for|on)\\s+(?:the|that)\\s+(?:\\p{Ll}+\\s+)?(?:day|morning|afternoon|evening|conference|event))?'
const verb = '(?:was|were|is)'
/** What the talk was on may be told without who gave it. */
const opening = new RegExp(`^(?:The|Our)\\s+(?:very\\s+)?${which}\\s+${event}${ofDay}\\s+${verb}\\b`, 'u')
const begins = [
  opening,
  new RegExp(`^(?:This|It|That)\\s+${verb}\\s+followed\\s+(?:up\\s+)?by\\s+an?(?:other)?\\s+(?:\\p{Ll}+\\s+)?${event}\\b`, 'u'),
  new RegExp(`^(?:Following|After|Next)\\b[^.;:]{0,40}?\\s${verb}\\s+an?\\s+(?:\\p{Ll}+\\s+)?${event}\\b`, 'u'),
  new RegExp(
    `^[^.;:]{2,40}?\\s(?:began|started|opened|continued|ended|closed)\\s+with\\s+an?\\s+(?:\\p{Ll}+\\s+)?${event}\\b`,
    'u',
  ),
]
const topicBehind = /\b(?:on|about)\s+(?:the\s+topic\s+of\s+)?(?=\S)/u
const topicEnd =
  /[,;:(]|\.(?=\s|$)|[!?]|\s[-–—]\s|\s(?:by|for which|given|held|presented|conducted|created|which|where|with the speaker|and (?:demonstrated|showed|explained|gave|told|taught))\b/u
/** Behind `by` may stand what they are: `by our very own student Ann Example`. */
const giver = new RegExp(
  `\\b(?:by|from|speaker\\s+was|presenter\\s+was)\\s+(?:(?:\\p{Ll}[\\p{L}-]*|\\p{Lu}{2,5})\\s+){0,5}?(?:(?:Dr|Prof|Mr|Ms|Mrs)\\.?\\s+)?(${namePattern})(?:\\s+(?:and|&)\\s+(${namePattern}))?`,
  'u',
)
const givenAlone = /\bby\s+(?:\p{Ll}[\p{L}-]*\s+){0,5}?(\p{Lu}\p{Ll}+)\s+who\b/u
const toldNext = new RegExp(
  `^(?:(?:The|This)\\s+${event}|It|He|She|They)\\s+(?:\\p{Ll}+ly\\s+)?(?:introduced|told|showed|taught|spoke|talked|explained|discussed|described|covered|presented|demonstrated|walked|took)\\s+(?:to\\s+us\\s+)?(?:us\\s+)?(?:(?:to|about|on|of|through|how to)\\s+)?(?=\\S)`,
  'u',
)
const wasShown =
  /^((?:[\p{Lu}\d][^\s,;:.]*)(?:\s[^\s,;:.]+){0,5}?)\s+was\s+(?:introduced|presented|explained|demonstrated|shown)\b/u
const toldUs = /\bwho\s+(?:told|spoke|talked|taught)\s+(?:to\s+)?(?:us\s+)?(?:about|on|how)\s+/u
/** `The next session was about to begin`, `… on its way`, `… on par with the first`. */
const noSubject =
  /^(?:to|its|his|her|their|my|our|it|this|that|par|time|schedule|track|top|point|offer|hold|air|line|site|zoom)(?![\p{L}-])/iu
/** In words. */
const LONGEST = 14

const topicAt = (sentence: Inline, from: number): Inline | undefined => {
  const end = sentence.text.slice(from).search(topicEnd)
  const topic = sliceInline(sentence, from, end < 0 ? sentence.text.replace(/[.\s]+$/, '').length : from + end)
  const count = words(topic.text).length
  const isSubject = topic.text.length > 2 && !isOccasion(topic) && !noSubject.test(topic.text)
  return count > 0 && count <= LONGEST && isSubject ? topic : undefined
}

/** Set off behind `by`, or of a name's shape there. */
const whoGave = ({ text, spans }: Inline, from: number, vocabulary: Vocabulary): string[] => {
  const setOff = spans.find(
    ({ type, start, end }) => (type === 'emphasis' || type === 'strong' || type === 'link') && start >= from && end > start,
  )
  const stated = setOff ? text.slice(setOff.start, setOff.end).split(/\s+(?:and|&)\s+|,\s+/) : []
  const bare = stated.map(name => name.replace(/^(?:Dr|Prof|Mr|Ms|Mrs)\.?\s+/u, ''))
  if (bare.length > 0 && bare.every(name => mayBeStated(name, vocabulary))) return bare
  const [, first, second] = text.slice(from).match(giver) ?? []
  const named = [first, second].filter(name => name !== undefined && isPerson(name, vocabulary)) as string[]
  if (named.length > 0) return named
  const alone = text.slice(from).match(givenAlone)?.[1]
  return alone && mayBeStated(alone, vocabulary) ? [alone] : []
}

const leading = /^(?:Then|Next|Later|Also|Finally|First|Second|Afterwards?|Today|Yesterday|Here|There|Lastly)\s+(?=\p{Lu}\S*\s)/u
const overview = new RegExp(
  `(${namePattern})(?:\\s+and\\s+(${namePattern}))?\\s+gave\\s+(?:us\\s+)?(?:\\p{Ll}+\\s+){0,4}?(?:overview|introduction|update|tour|insights?)\\s+(?:of|on|to|into|about)\\s+(?!(?:me|us|my|our|his|her|their|the (?:city|town|venue|room|building|office|crowd|audience))\\b)`,
  'u',
)
/** `Ann Example and Bob Example gave an overview of queues`, where the sentence sets off no title. */
export const overviewOf = (sentence: Inline, vocabulary: Vocabulary): Reported[] => {
  const found = sentence.text.match(overview)
  const title = found?.index === undefined ? undefined : topicAt(sentence, found.index + found[0].length)
  const speakers = [found?.[1]?.replace(leading, ''), found?.[2]].filter(
    name => name !== undefined && isPerson(name, vocabulary),
  ) as string[]
  if (!found || !title || speakers.length === 0 || sentence.spans.some(({ url }) => leadsToTalk(url))) return []
  return [
    {
      title,
      speakers: speakers.map(name => canonicalPerson(name, vocabulary)),
      companies: [],
      reason: `prose: "${found[0].trim()} …"`,
      confidence: 0.65,
    },
  ]
}

export const inOrder = (sentences: Inline[], at: number, vocabulary: Vocabulary): Reported[] => {
  const sentence = sentences[at]
  const found = sentence && begins.map(pattern => sentence.text.match(pattern)).find(match => match !== null)
  if (!sentence || !found) return []
  const from = found[0].length
  const rest = sentence.text.slice(from)
  const speakers = whoGave(sentence, from, vocabulary)
  const behind = rest.match(toldUs) ?? rest.match(topicBehind)
  const own = behind?.index === undefined ? undefined : topicAt(sentence, from + behind.index + behind[0].length)
  const isOn = opening.test(found[0]) && /^\s+(?:held\s+)?(?:on|about)\s/u.test(rest)
  const next = sentences[at + 1]
  const told = speakers.length > 0 && !own ? next?.text.match(toldNext) : undefined
  const shown = speakers.length > 0 && !own ? next?.text.match(wasShown)?.[1] : undefined
  const title =
    own ??
    (next && told ? topicAt(next, told[0].length) : next && shown !== undefined ? sliceInline(next, 0, shown.length) : undefined)
  if (!title || (speakers.length === 0 && !isOn)) return []
  return [
    {
      title,
      speakers: speakers.map(name => canonicalPerson(name, vocabulary)),
      companies: [],
      reason: `prose: "${found[0].trim()} …"`,
      confidence: speakers.length > 0 ? 0.75 : 0.6,
    },
  ]
}
