// A sentence with its mentions in; what it says that a company or person does about a tool, and by which words, out. The ways to
// tell are tried in order. What one verb says of the first tool of a list, it says of all.
import type { NamedMention } from '../mentions.ts'
import { before } from './before.ts'
import { behind } from './behind.ts'
import { type NamedStance, withHolder } from './holder.ts'
import { failing, praised } from './judged.ts'
import { note } from './note.ts'
import { possessed } from './possessed.ts'
import { pronoun } from './pronoun.ts'
import { readSentence, type Sentence, type Told } from './sentence.ts'
import type { Sign } from './sign.ts'

export type { NamedStance } from './holder.ts'
export type { Told } from './sentence.ts'
export { ways } from './sign.ts'

/** The first that tells something decides. */
const inOrder: ((sentence: Sentence, tool: NamedMention) => Sign | undefined)[] = [
  behind,
  failing,
  pronoun,
  before,
  praised,
  possessed,
]

const signsOf = (sentence: Sentence, tool: NamedMention): Sign[] => {
  const noted = note(sentence, tool)
  if (noted.length > 0) return noted
  for (const find of inOrder) {
    const sign = find(sentence, tool)
    if (sign) return [sign]
  }
  return []
}

/** `uses Kafka for transport, Spark for processing and Redis`: one verb for all. */
const goesOn =
  /^(?:\s+(?:for|as|to|in)\s+[\w\s'’-]{1,40}?|\s*\([^()]{1,60}\))?(?:\s*,(?!\s+an?\b)|\s+and|\s*,\s*and|\s+plus|\s*&)\s+(?:also\s+)?(?:an?\s+|the\s+|some\s+)?$/i

export const findStances = (text: string, mentions: NamedMention[], told: Told): NamedStance[] => {
  const sentence = readSentence(text, mentions, told)
  if (!sentence) return []
  const result: NamedStance[] = []
  let last: { end: number; stances: NamedStance[] } | undefined
  for (const tool of sentence.tools) {
    const stances = signsOf(sentence, tool).flatMap(sign => withHolder(sentence, tool, sign))
    const ended = last?.end ?? 0
    const between = last && text.slice(ended, tool.start)
    const inherited =
      stances.length === 0 &&
      last &&
      between &&
      goesOn.test(between) &&
      !sentence.verbs.some(({ from }) => from >= ended && from < tool.start)
        ? last.stances.map(one => ({ ...one, tool: tool.name }))
        : stances
    result.push(...inherited)
    last = { end: tool.end, stances: inherited }
  }
  return result
}
