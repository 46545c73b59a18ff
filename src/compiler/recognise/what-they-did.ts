// What follows the name that an item begins with, `gave her “Title” talk, …` or `talked to us about queues and how …`, in; the
// title that it sets off, or else the topic, out. Undefined where it tells neither: then the whole of it says what was done.
import { type Inline, sliceInline } from '../read/inline.ts'

/** In UTF-16 units: a title is said early. */
const OPENING = 300

const setOff =
  /\b(?:titled|called|entitled|named|talk|session|keynote|workshop|did|gave|presented|held|delivered)\b[^"“«.]{0,40}["“«]([^"”»“]{6,140})["”»]/u
const onTopic =
  /^(?:gave|did|held|presented|delivered|talk(?:s|ed|ing)|sp(?:oke|eaks|eaking)|told|tells|telling)\s(?:[\p{Ll}’'-]+\s){0,6}?(?:on|about)\s+(?:(?:his|her|their|our|my)\s+)?/u
/** `discussed how queues work`; `showed me around` tells no topic. */
const showed =
  /^(?:\p{Ll}+ly\s)?(?:discussed|demonstrated|showed|explained|described|explored|presented|covered|outlined)\s(?=(?:how|why|what|when)\s)/u
const topicEnd = /[,.;:(]|\s[-–—]\s|\s(?:and\s+(?:how|why|what|presented|showed|gave|told)|which|where|that|as well)\b/u

export const whatTheyDid = (rest: Inline): Inline | undefined => {
  const opening = rest.text.slice(0, OPENING)
  const named = opening.match(setOff)
  if (named?.[1] && named.index !== undefined) {
    const from = named.index + named[0].length - named[1].length - 1
    return sliceInline(rest, from, from + named[1].length)
  }
  const found = opening.match(onTopic) ?? opening.match(showed)
  if (!found) return undefined
  const from = found[0].length
  const quote = rest.text
    .slice(from)
    .match(/^["“«]([^"”»“]{6,140}?)[.,]?["”»](?=\s*(?:$|[.,;:(!?])|\s(?:which|and|that|where|but|was)\b)/u)?.[1]
  if (quote) return sliceInline(rest, from + 1, from + 1 + quote.length)
  const end = rest.text.slice(from).search(topicEnd)
  const topic = sliceInline(rest, from, end < 0 ? rest.text.length : from + end)
  return topic.text ? { ...topic, text: topic.text.charAt(0).toUpperCase() + topic.text.slice(1) } : undefined
}
