// Sentences and a place among them in; the talk out that this one tells of by a pronoun, where a link beside it leads to a
// recording or slides: `I saw Ann Example. She talked about queues, and [her talk](u) …`, `My talk was about queues. See [it](u)`.
import { type Inline, sliceInline } from '../../read/inline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { mayEmploy } from '../attribution/unlisted-employer.ts'
import { canonicalPerson, findPeople } from '../people.ts'
import { isPerson, namePattern } from '../person-shape.ts'
import { leadsToTalk } from './recorded-titles.ts'
import type { Reported } from './reported.ts'

const topic = '([^.,;:()]{3,80}?)(?=$|[.,;:(]|\\s(?:which|where|that|and)\\b)'
const theyTalked = new RegExp(`^(?:He|She|They)\\s+(?:talked|spoke)\\s+(?:about|on)\\s+${topic}`, 'u')
const wasBy = new RegExp(
  `\\b(?:talks?|sessions?|keynotes?|presentations?|workshops?)\\b[^.:;]{0,40}?\\b(?:was|is|were)\\s+(?:(?:given|presented|held)\\s+)?by\\s+(${namePattern})(?:\\s+(?:of|from|at)\\s+(\\p{Lu}[\\p{L}\\p{N}&. -]{1,30}?))?[.!]?$`,
  'u',
)
const theyShowed = new RegExp(
  `^(?:He|She|They)\\s+(?:showed|explained|described|demonstrated|talked about|spoke about|discussed)\\s+(?:us\\s+)?(?:about\\s+)?${topic}`,
  'u',
)
/** Not what happened at lunch. */
const isSubject = /^(?:how|why|what|when|the|an?|\p{Lu})/u
const ofPeople = /\b(?:me|my|mine|us|our|himself|herself|themselves|lunch|dinner)\b/i
/** `One of the talks I saw was by Ann Example of Example Corp. She showed how queues work.` */
const toldAfter = (sentence: Inline, before: string, vocabulary: Vocabulary): Reported[] => {
  const [, name, company] = before.match(wasBy) ?? []
  const found = sentence.text.match(theyShowed)
  if (!found?.[1] || !name || !isPerson(name, vocabulary) || !isSubject.test(found[1]) || ofPeople.test(found[1])) return []
  const from = found[0].length - found[1].length
  return [
    {
      title: sliceInline(sentence, from, found[0].length),
      speakers: [canonicalPerson(name, vocabulary)],
      companies: company && mayEmploy(company, vocabulary) ? [company] : [],
      reason: `prose: "${found[0].slice(0, from).trim()} …" behind a talk "by ${name}"`,
      confidence: 0.7,
    },
  ]
}
const mine = new RegExp(`^(?:My|Our)\\s+(?:talk|session|presentation|keynote|workshop)\\s+was\\s+(?:about|on)\\s+${topic}`, 'u')

export const recalledIn = (sentences: Inline[], at: number, vocabulary: Vocabulary): Reported[] => {
  const sentence = sentences[at]
  if (!sentence || !/^(?:He|She|They|My|Our)\s/.test(sentence.text)) return []
  const after = toldAfter(sentence, sentences[at - 1]?.text ?? '', vocabulary)
  if (after.length > 0) return after
  const isLinked = sentences.slice(at, at + 2).some(({ spans }) => spans.some(({ url }) => leadsToTalk(url)))
  const found = isLinked ? (sentence.text.match(theyTalked) ?? sentence.text.match(mine)) : undefined
  const subject = found?.[1]
  if (!found || !subject) return []
  const isMine = /^(?:My|Our)/.test(found[0])
  const people = isMine ? [] : findPeople(sentences[at - 1]?.text ?? '', vocabulary)
  if (!isMine && people.length !== 1) return []
  const from = found[0].length - subject.length
  return [
    {
      title: sliceInline(sentence, from, from + subject.length),
      speakers: people.map(({ name }) => name),
      companies: [],
      reason: `prose: "${found[0].slice(0, from).trim()} …" beside a link to it`,
      confidence: 0.7,
    },
  ]
}
