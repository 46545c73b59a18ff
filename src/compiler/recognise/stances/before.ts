// A tool of a sentence in; the stance out that the verb before it tells, the nearest one: `they use Kafka`, `moved from Nagios to
// Prometheus`. Refuses a verb that has another object, what is not done, and what a tool does.
import type { NamedMention } from '../mentions.ts'
import { isNotDone } from './not-done.ts'
import type { Sentence } from './sentence.ts'
import { because, type Sign } from './sign.ts'

/** Between verb and tool: `a tool of its own, `; but no clause or preposition that gives the verb another object. */
const reaches = (gap: string): boolean =>
  gap.length <= 48 &&
  !/[.;:!?]|\b(?:that|which|who|where|because|so|as|in|on|of(?! (?:its|their|his|her) own)|for|by|from|to|(?<!along |together )with)\b|['‘"“]\s*$|\band \p{Ll}+s\s*$/iu.test(
    gap,
  )
/** `Nobody should use Nagios`, `You should not use it`. */
const discouraged = /\b(?:(?:nobody|no one)(?: should)?|should(?:n['’]t| not))\s+$/i

/** Other tools of one list are no distance: `uses Kafka, Cassandra and Redis`. */
const gapOf = (text: string, from: number, to: number, others: NamedMention[]): string => {
  let gap = ''
  let at = from
  for (const { start, end } of others.filter(other => other.start >= from && other.end <= to)) {
    gap += text.slice(at, start)
    at = Math.max(at, end)
  }
  return (gap + text.slice(at, to)).replace(/[\s,/]+/g, ' ')
}

const moved =
  /\b(?:(?:migrat|mov|switch|transition|port|convert|shift)\w*\b[^.;]{0,40}?\bfrom\b[^.;]{1,60}?\bto|(?:convert|migrat)\w*\b(?:(?!\b(?:is|are|was|were|not)\b)[^.;,]){1,48}?\bto|(?:replac|swapp?)(?:ed|es|e|ing|s)\b[^.;]{1,60}?\b(?:with|by)|(?:drop|deprecat|ditch)\w*\b[^.;]{1,60}?\bin favou?r of)\s+(?:the\s+|using\s+|an?\s+)?$/i
/** `MyRocks, a MySQL on RocksDB`: what the tool before it is. */
const explains = /^,\s+an?\s+(?:[\w-]+\s+)?$/i
/** `Use Kafka`: to whoever listens. */
const imperative = /^(?:use|try|consider|adopt|deploy|run|check out)\b/i
const advised =
  /\b(?:take-?aways?|advice|advis\w+|tip|suggestion|recommendation|recommends?|should)\b[^.;]{0,40}\b(?:to|is|was)\s+$/i
/** `Deploying HTTP/3 was touched upon`: nobody is said to do it. */
const isSubject = /^[^,;:]{0,40}?\s(?:is|was|are|were|can|will|means|requires|makes|helps|has)\b/i
/** `OpenTelemetry will replace OpenTracing`: a tool is neither company nor person. */
const acts = /^\s+(?:(?:will|would|can|could|may|might|also|now|then|has|had|itself|internally)\s+){0,2}$/i
/** "Built React apps" built apps. */
const another =
  /^\s+(?:native |client |web )?(?:apps?|apis?|applications?|platforms?|plugins?|extensions?|clients?|clusters?|instances?|dashboards?|services?|specifications?|certificates?|models?|images?|pods?|jobs?|queries|scripts?|and \w+ apps)\b/i

export const before = ({ text, tools, verbs: all }: Sentence, tool: NamedMention): Sign | undefined => {
  const { start: at, name } = tool
  const lead = text.slice(Math.max(0, at - 160), at)
  const found = lead.match(moved)
  if (found) {
    const own = /\b(?:its|their|our|his|her) own\b/i.test(found[0])
    const evidence = because('before', `“${found[0].trim()}” before ${name}`)
    return { stance: own ? 'built' : 'uses', from: at - found[0].length, evidence }
  }
  const previous = tools.findLast(({ end }) => end <= at)
  if (previous && explains.test(text.slice(previous.end, at))) return undefined
  // Of "built in" and "built" at one place the longer phrase tells.
  const nearest = all.filter(({ to }) => to <= at).sort((a, b) => b.to - a.to || a.rank - b.rank)[0]
  if (!nearest || !reaches(gapOf(text, nearest.to, at, tools))) return undefined
  const earlier = text.slice(0, nearest.from)
  const words = text.slice(nearest.from, nearest.to)
  const evidence = because('before', `“${words}” before ${name}`)
  if (discouraged.test(earlier)) return { stance: 'warns', from: nearest.from, evidence }
  if (isNotDone(earlier)) return undefined
  if (/^(?:do not|don['’]t) use/i.test(words) && /(?:\b(?:they|we|I)|\p{Lu}\p{L}+) $/u.test(earlier)) return undefined
  if (nearest.stance === 'built' && another.test(text.slice(tool.end))) return undefined
  if (nearest.from === 0 && /ing\b/i.test(words) && isSubject.test(text.slice(tool.end))) return undefined
  const actor = tools.findLast(({ end }) => end <= nearest.from)
  if (actor && acts.test(text.slice(actor.end, nearest.from)) && nearest.stance !== 'built') return undefined
  const advice =
    nearest.stance === 'uses' &&
    imperative.test(words) &&
    (nearest.from === 0 || (/^(?:use|run|adopt)\b/i.test(words) && advised.test(earlier)))
  return { stance: advice ? 'recommends' : nearest.stance, from: nearest.from, evidence, needsHolder: nearest.means }
}
