// A tool of a short note in; the stances out that the shape of the note tells, of the only company that may be meant. Refuses a
// sentence, which says by a verb what it means.
import type { StanceName } from '../../../corpus/schema.ts'
import type { NamedMention } from '../mentions.ts'
import type { Sentence } from './sentence.ts'
import { because, company, type Sign } from './sign.ts'

/** In characters: a longer note is a sentence, and says what it means. */
const TERSE = 120
const serves = /^\s+(?:as|for)\s+\p{Ll}/u
const states = /\b(?:is|are|was|were|has|have|had|can|could|will|would|should|must|does|do|did|be|may|might)\b/i

/** Notes of what runs where: `Kafka as transport, Spark for processing`, `Kafka + Spark`, `Nagios → Prometheus`. */
export const note = ({ text, tools, actors }: Sentence, tool: NamedMention): Sign[] => {
  const first = tools[0]
  if (first?.start !== 0 || text.length > TERSE || states.test(text)) return []
  const [actor] = actors
  const holder = actor && actors.length === 1 ? { holder: company(actor) } : {}
  const sign = (stance: StanceName, why: string): Sign => ({
    ...{ stance, from: tool.start, ...holder },
    evidence: because('a note on', `a note on ${why}${actor ? ` at ${actor}` : ''}`),
  })
  const arrow = /^\s*(?:→|⇒|->|=>|-->)\s*$/
  const place = tools.indexOf(tool)
  const [one, other] = tools
  if (tools.length === 2 && one && other && arrow.test(text.slice(one.end, other.start)))
    return [sign(tool === one ? 'replaced' : 'uses', `a move from ${one.name} to ${other.name}`)]
  if (!actor || actors.length > 1) return []
  const gaps = tools.slice(1).map((next, index) => text.slice(tools[index]?.end ?? 0, next.start))
  if (gaps.length > 0 && gaps.every(gap => /^\s*\+\s*$/.test(gap)) && text.length - (tools.at(-1)?.end ?? 0) <= 1)
    return [sign('uses', 'what runs together')]
  const opens = place === 0 || /(?:[,;&+]|\band)\s*$/.test(text.slice(0, tool.start))
  return opens && serves.test(text.slice(tool.end)) ? [sign('uses', `what ${tool.name} serves for`)] : []
}
