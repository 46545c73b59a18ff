// What a sentence says behind the name that it begins with, `made an examination of queues; from …`, in; what it says that they told
// of, up to the end of its clause, out. Undefined where it says what they did and not what they spoke of.
import { type Inline, sliceInline } from '../../read/inline.ts'
import { leadsToTalk, tellsSubject } from './recorded-titles.ts'

const ofIt =
  '(?:talk|session|presentation|keynote|lecture|workshop|overview|introduction|intro|examination|review|retrospective|tour|demo|demonstration|analysis|history|story|deep dive|insights?|look|importance|experiences?)\\s+(?:on|about|of|to|into|behind|around)\\s+'
/** `introduced`, `told us`, `explained in a nice way`. */
const telling = new RegExp(
  `^(?:\\p{Ll}+ly\\s+)?(?:introduced|presented|explained|explored|showed(?:\\s+off)?|told|(?:talked|spoke)(?:\\s+(?:to|with)\\s+us)?\\s+(?:about|on)|discussed|demonstrated|described|shared|covered|outlined|reviewed|compared|analy[sz]ed|argued\\s+for|looked\\s+at)\\s+(?:us\\s+)?(?:about\\s+)?(?:in\\s+an?\\s+(?:\\p{Ll}+\\s+){1,2}way\\s+|in\\s+detail\\s+)?(?:an?\\s+(?:[\\p{L}-]+\\s+){0,3}${ofIt}|an?\\s+(?:new\\s+)?(?:tool|project|library|framework|service|system)\\s+(?:called|named)\\s+["“]?)?`,
  'u',
)
const noun = new RegExp(`\\b${ofIt}`, 'iu')
const doing =
  /\s(?:explaining|discussing|showing(?:\s+off)?|covering|describing|introducing|exploring|demonstrating|presenting)\s+/u
const behind = [noun, doing]
const clauseEnd =
  /[,;:(]|\.(?=\s|$)|[!?]|\s[-–—]\s|\s(?:which|where|with the|with (?:a|an|some)|as well|as (?:he|she|they)|and (?:showed|explained|gave|told|how|why|what|also))\b/u
/** What no talk is on: people, and places at the venue. */
const ofPeople = /^(?:me|us|him|her|them|himself|herself|themselves|my|our|his|their|it|this|that|some|around|up)\b/i
/** In words: less is a remark. */
const LONGEST = 20
/** In UTF-16 units. */
const OPENING = 240

export const topicOf = (rest: Inline): Inline | undefined => {
  const link = rest.spans.find(
    ({ type, url, start, end }) => type === 'link' && leadsToTalk(url) && tellsSubject(rest.text.slice(start, end)),
  )
  if (link) return sliceInline(rest, link.start, link.end)
  const quote = rest.text.match(/^[^.;:]{0,80}?["“«]([^"”»]{6,140}?)[.,]?["”»]/u)
  if (quote?.[1]) {
    const from = quote[0].lastIndexOf(quote[1])
    return sliceInline(rest, from, from + quote[1].length)
  }
  const opening = rest.text.slice(0, OPENING)
  const told = opening.match(telling)
  const found = told ?? behind.map(pattern => opening.match(pattern)).find(match => match !== null)
  if (!found || found.index === undefined) return undefined
  const from = found.index + found[0].length
  const end = rest.text.slice(from).search(clauseEnd)
  const topic = sliceInline(rest, from, end < 0 ? rest.text.length : from + end)
  const words = topic.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  return words > 0 && words <= LONGEST && topic.text.length > 2 && !ofPeople.test(topic.text) ? topic : undefined
}
