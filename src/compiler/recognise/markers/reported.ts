// What a sentence reports of a talk: its title, who gave it, and what says so.
import type { Inline } from '../../read/inline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import type { NamedMention } from '../mentions.ts'
import { words } from './set-off.ts'

export type Reported = {
  title: Inline
  speakers: string[]
  companies: string[]
  reason: string
  confidence: number
  /** Says less than most do: `name` only who spoke, `topic` only what on, in the writer's words. Gives way to what says more. */
  less?: 'name' | 'topic'
}

/** `next` is the text of the sentence that follows. */
export type Find = (sentence: Inline, people: NamedMention[], next: string, vocabulary: Vocabulary) => Reported[]

export const talkNoun = '(?:talk|session|keynote|presentation|workshop|tutorial|panel)'

export const reported = (title: Inline | undefined, speakers: string[], reason: string, confidence: number): Reported[] =>
  title && words(title.text).length >= 2 && !/^https?:/.test(title.text)
    ? [{ title, speakers, companies: [], reason: `prose: ${reason}`, confidence }]
    : []
