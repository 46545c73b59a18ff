// Sentences and a place among them in; the talk out that this one tells of by a pronoun, where a link beside it leads to a
// recording or slides: `I saw Ann Example. She talked about queues, and [her talk](u) …`, `My talk was about queues. See [it](u)`.
import { type Inline, sliceInline } from '../../read/inline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { findPeople } from '../people.ts'
import { leadsToTalk } from './recorded-titles.ts'
import type { Reported } from './reported.ts'

const topic = '([^.,;:()]{3,80}?)(?=$|[.,;:(]|\\s(?:which|where|that|and)\\b)'
const theyTalked = new RegExp(`^(?:He|She|They)\\s+(?:talked|spoke)\\s+(?:about|on)\\s+${topic}`, 'u')
const mine = new RegExp(`^(?:My|Our)\\s+(?:talk|session|presentation|keynote|workshop)\\s+was\\s+(?:about|on)\\s+${topic}`, 'u')

export const recalledIn = (sentences: Inline[], at: number, vocabulary: Vocabulary): Reported[] => {
  const sentence = sentences[at]
  if (!sentence || !/^(?:He|She|They|My|Our)\s/.test(sentence.text)) return []
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
