// A sentence with its mentions in; what is known of the whole of it out: its tools, who may hold a stance, and its verbs. Refuses
// a question, and a sentence without tools.
import type { StanceName, Voice } from '../../../corpus/schema.ts'
import type { NamedMention } from '../mentions.ts'
import { means, verbs } from './words.ts'

/** Who is meant where the sentence says "they", "we" or nobody: the talk's companies and speakers; whose sentence it is. */
export type Told = { actors: string[]; speakers: string[]; voice: Voice; makerOf(tool: string): string | undefined }

type Verb = { stance: StanceName; rank: number; from: number; to: number; means: boolean }

/** What is known of the whole sentence. */
export type Sentence = Told & { text: string; tools: NamedMention[]; holders: NamedMention[]; verbs: Verb[] }

const verbsIn = (text: string): Verb[] => {
  const found = (stance: StanceName, rank: number, pattern: RegExp, isMeans: boolean): Verb[] =>
    [...text.matchAll(pattern)].map(({ 0: words, index: from }) => ({
      ...{ stance, rank, from, to: from + words.length, means: isMeans },
    }))
  return [
    ...verbs.flatMap(([stance, pattern], rank) => found(stance, rank, pattern, false)),
    ...found('uses', verbs.length, means, true),
  ]
}

export const readSentence = (text: string, mentions: NamedMention[], told: Told): Sentence | undefined => {
  const tools = mentions.filter(({ entity }) => entity === 'tool')
  if (tools.length === 0 || /\?["”')]*$/.test(text)) return undefined
  // A company that is only the owner of a link's repository does nothing in the sentence.
  const holders = mentions.filter(
    ({ entity, start, end }) =>
      (entity === 'company' || entity === 'person') && !tools.some(tool => tool.start === start && tool.end === end),
  )
  return { ...told, text, tools, holders, verbs: verbsIn(text.slice(0, tools.at(-1)?.start)) }
}
