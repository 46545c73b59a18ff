// What every way of marking a talk is given, and what it hands back.
import type { Evidence, TalkKind } from '../../../corpus/schema.ts'
import type { Inline } from '../../read/inline.ts'
import type { Block } from '../../read/outline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import type { Section } from '../sections.ts'

/** A heading's section: what it holds out itself, what it stands in, and where it ends (exclusive, in blocks). */
export type SectionPlace = { block: number; level: number; own: Section | undefined; within: Section | undefined; until: number }

export type Context = {
  blocks: Block[]
  vocabulary: Vocabulary
  /** By the index of the heading's block. */
  sections: Map<number, SectionPlace>
  /** Talks that earlier markers found, in reading order. */
  found: FoundTalk[]
}

export type FoundTalk = {
  marker: string
  /** The block that marks it, and the block behind its last one. */
  block: number
  until: number
  title: Inline
  kind: TalkKind
  speakers: string[]
  companies: string[]
  /** What the marking block says beside the title and its byline. */
  rest?: Inline
  /** Where several talks share paragraphs: tells the sentences of this one. */
  claims?: RegExp
  evidence: Evidence[]
}

export type Marker = { name: string; find(context: Context): FoundTalk[] }

/** Independent signs together: 1 − Π(1 − confidence). */
export const together = (evidence: Evidence[]): number =>
  1 - evidence.reduce((doubt, { confidence }) => doubt * (1 - confidence), 1)

export const talkWord =
  /\b((?:talk|session|keynote|workshop|presentation|panel|speaker|tutorial|charla)s?|presented|spoke|taller|vortrag|přednáška|mluvila?|conférence)\b/i
