// A sign of a stance in; the stance out with who holds it: whom the sign or the sentence names, or whom "they", "she" or nobody
// mean in a talk of one company or one speaker. Refuses to name a holder that neither the sentence nor its talk names.
import type { Evidence, StanceName } from '../../../corpus/schema.ts'
import type { NamedMention } from '../mentions.ts'
import type { Sentence } from './sentence.ts'
import { company, type Holder, holding, type Sign } from './sign.ts'

export type NamedStance = { stance: StanceName; tool: string; holder?: Holder; evidence: Evidence }

const weSay = /\b(?:I|we)\b/i
const theySay =
  /\b(?:they|we|the (?:(?:new|old|current|whole|entire) )?(?:company|team|system|pipeline|platform|architecture|stack|infrastructure|set-?up|backend|frontend|site|application|design)(?!['’]))\b|(?:^|[,;:]\s+|\b(?:that|how|and|so|as|why|where|because|of|was)\s+)(?:their|our)\b|\b(?:their|our) own\b/i
const openers =
  /^(?:(?:also|now|currently|then|still|later|first|today|mostly|heavily|internally|initially|originally|previously|finally|eventually|again|how|why)[,\s]+){0,2}$/i
/** `Using Kafka`, `Moved to Kafka`, `Built in-house`: notes leave out who. */
const subjectless =
  /^(?:us(?:es|ed|ing)|run(?:s|ning)|ran|mov(?:ed|ing)|migrat(?:ed|ing)|switch(?:ed|ing)|replac(?:ed|ing)|built|building|wrote|created|developed|open[- ]?sourc(?:ed|ing)|adopt(?:ed|ing)|deploy(?:ed|ing)|chose|stor(?:ed|ing|es)|rel(?:y|ies|ied|ying) on|leverag(?:es|ed|ing)|based on|powered by|backed by|evaluat(?:ed|ing)|(?:manag|monitor|sen[dt])\w*)\b/i

export const withHolder = (
  sentence: Sentence,
  tool: NamedMention,
  { stance, from, evidence, needsHolder, holder }: Sign,
): NamedStance[] => {
  const { text, holders, actors, speakers, voice } = sentence
  const [actor] = actors
  const [speaker] = speakers
  const only = actor && actors.length === 1 ? company(actor) : undefined
  const told = (reason: string, who: Holder): NamedStance[] => [
    { stance, tool: tool.name, holder: who, evidence: { ...evidence, reason: `${evidence.reason}, and ${reason}` } },
  ]
  if (holder) return [{ stance, tool: tool.name, holder, evidence }]
  // `As a CNCF project …, I am about to embark on Istio`: the writer is, who has no name here.
  const until = Math.min(from, tool.start)
  const named =
    holders.findLast(({ end }) => end <= until && !weSay.test(text.slice(end, tool.start))) ??
    holders.findLast(({ end, start }) => start >= until && end <= tool.start && !/^['’]/.test(text.slice(end)))
  const subject = text.slice(named?.end ?? 0, Math.max(from, Math.min(tool.start, from + 60)))
  const isThey = theySay.test(subject)
  if (named && !(isThey && named.entity === 'person' && only)) return told(`${named.name} stands before it`, holding(named))
  if (isThey && only) return told(`“they” are ${only.name}, whose talk it is`, only)
  if (speaker && speakers.length === 1) {
    const person: Holder = { entity: 'person', name: speaker }
    if (/\b(?:he|she)\b/i.test(text.slice(0, tool.start))) return told(`he or she is ${speaker}, the only speaker`, person)
    if (isThey && actors.length === 0 && voice === 'speaker') return told(`“they” are with ${speaker}, the only speaker`, person)
    if ((stance === 'warns' || stance === 'recommends') && voice === 'speaker' && !weSay.test(text))
      return told(`it is said by ${speaker}, the only speaker`, person)
  }
  const where = text.slice(tool.end).match(/^(?:\s+[\w-]+){0,3}\s+(?:at|within|inside)\s+(?:the\s+)?/i)
  const there = where && holders.find(({ start, entity }) => entity === 'company' && start === tool.end + where[0].length)
  if (there) return told(`${there.name} stands behind it`, holding(there))
  const opener = text.slice(0, from)
  const noun = /^(?:migration|transition|adoption|usage|use) (?:to|from|of|off)\b/i.test(text.slice(from))
  if (only && voice === 'speaker' && (noun || (opener.length < 30 && openers.test(opener) && subjectless.test(text.slice(from)))))
    return told(`a note leaves out ${only.name}, whose talk it is`, only)
  return needsHolder ? [] : [{ stance, tool: tool.name, evidence }]
}
