// A tool of a sentence in; the stance out that a verb or a holder behind it tells, with the holder where it is named. Refuses
// whose talk on the tool it is: "a talk on Kafka by LinkedIn".
import type { StanceName } from '../../../corpus/schema.ts'
import type { NamedMention } from '../mentions.ts'
import { active, passive, serving, stanceOf } from './words.ts'
import type { Sentence } from './sentence.ts'
import { because, company, type Holder, holding, type Sign } from './sign.ts'

const toHolder =
  /^(?:[^.;,]{0,40}?\s)?(?:by|at|within|inside)\s+(?:the\s+|(?:an? )?(?:engineers?|people|folks|teams?) (?:at|from)\s+)?$/i
const isA =
  /^(?:,|\s+(?:is|was)|\s+[-–—])\s+(?:an?|the|another)\s+(?!(?:[\w-]+ ){0,4}(?:talk|workshop|session|presentation|book|post|paper|article|introduction|keynote)\b)(?:[\w-]+\s+){1,5}(?:by|from|(?:built|developed|written|made|created) (?:by|at))\s+(?:the\s+)?$/i
const comesFrom = /^(?:,?\s+(?:which|that))?\s+(?:comes?|came|originate[sd]?|started)\s+(?:out of|from|at)\s+(?:the\s+)?$/i
const ofTalk =
  /\b(?:talks?|workshops?|sessions?|presentations?|tutorials?|keynotes?|posts?|papers?|books?|course|introduction|lesson)\b/i
const they =
  /^(?:\s+(?!(?:and|or|as|but|so|when|where|because|if|while|since|then)\b)[\w-]+){0,2}(?:,?\s+(?:which|that))?\s+(they|we)\b/i

/** `Morgue was built by Etsy`, `Kafka, which LinkedIn uses`, `ejson from Shopify`: the verb stands behind the tool. */
export const behind = ({ text, holders, actors, voice }: Sentence, tool: NamedMention): Sign | undefined => {
  const rest = text.slice(tool.end, tool.end + 160)
  const next = holders.find(({ start }) => start >= tool.end)
  const between = next ? text.slice(tool.end, next.start) : ''
  const sign = (stance: StanceName, words: string, holder?: Holder): Sign => ({
    ...{ stance, from: tool.end },
    ...(holder ? { holder } : {}),
    evidence: holder
      ? because('between', `“${words.replace(/^,/, '').trim() || ','}” between ${tool.name} and ${holder.name}`)
      : because('behind', `“${words.replace(/^,/, '').trim()}” behind ${tool.name}`),
  })
  const done = rest.match(passive)
  if (done?.[1]) {
    const stance = stanceOf(done[1])
    const behindIt = text.slice(tool.end + done[0].length)
    if (next && toHolder.test(between.slice(done[0].length))) return sign(stance, between, holding(next))
    const [actor] = actors
    const finite = /\b(?:is|was|are|were|been|gets|got)\b/i.test(done[0])
    const asMeans = stance === 'built' && /^\s+(?:in|on|with|around|from|using|upon|by)\b/i.test(behindIt)
    if (actor && actors.length === 1 && finite && voice === 'speaker' && !asMeans && !/^\s+by\b/i.test(behindIt))
      return sign(stance, done[0], company(actor))
    return stance === 'replaced' && finite ? sign(stance, done[0]) : undefined
  }
  if (next) {
    const subject = /^,?\s+(?:which|that)\s+(?:the\s+)?$/i.test(between)
    const verb = subject ? text.slice(next.end).match(active) : undefined
    if (verb?.[1]) return sign(stanceOf(verb[1]), `${between}… ${verb[0].trim()}`, holding(next))
    if (isA.test(between) || comesFrom.test(between)) return sign('built', between, holding(next))
    if (
      next.entity === 'company' &&
      /^\s+(?:from|by)\s+$/i.test(between) &&
      !/^(?:['’]|\s+to\b)/i.test(text.slice(next.end)) &&
      !ofTalk.test(text.slice(0, tool.start))
    )
      return sign('built', between, holding(next))
    if (serving.test(between)) return sign('uses', between, holding(next))
    if (/^(?:with|using|via|through) (?:the |its |their )?$/i.test(text.slice(0, tool.start)) && /^,?\s+(?:the )?$/.test(between))
      return sign('uses', between, holding(next))
    if (next.entity === 'company' && /^\s+at\s+$/i.test(between) && !ofTalk.test(text))
      return sign('uses', between, holding(next))
  }
  const subject = rest.match(they)
  const verb = subject && rest.slice(subject[0].length).match(active)
  return subject && verb?.[1]
    ? { ...sign(stanceOf(verb[1]), subject[0] + verb[0]), from: tool.end + subject[0].length }
    : undefined
}
