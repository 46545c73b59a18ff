// What every way of marking a talk is given, and what it hands back.
import type { Evidence, TalkKind } from '../../../corpus/schema.ts'
import type { Inline } from '../../read/inline.ts'
import type { Block } from '../../read/outline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import type { Section } from '../sections.ts'

/** A heading's section: what it holds out itself, what it stands in, and where it ends (exclusive, in blocks). */
export type SectionPlace = { block: number; level: number; own: Section | undefined; within: Section | undefined; until: number }

/** What is known of the document as a whole. */
export type DocumentFacts = {
  /** As recognised, and as the metadata states it. */
  title: string
  stated: string | undefined
  speakers: string[]
  conference: boolean
  /** A text that speaks of the conference or its year, and of little else. */
  namesEdition(text: string): boolean
}

export type Context = {
  blocks: Block[]
  vocabulary: Vocabulary
  /** By the index of the heading's block. */
  sections: Map<number, SectionPlace>
  /** The document says that it reports a conference's talks. */
  isReport: boolean
  document: DocumentFacts
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
  /** By block: the lines that are left to read where the others named title and speakers. */
  left?: Map<number, Inline[]>
  /** Other blocks that only announce it. */
  repeats?: number[]
  /** Told in several places, each of which was found by itself under the same title. */
  spread?: true
  /** Blocks that say nothing of it and link to what belongs to it: a heading of links, a cell beside its title. */
  linked?: number[]
  /** Where several talks share paragraphs: tells the sentences of this one. */
  claims?: RegExp
  evidence: Evidence[]
}

export type Marker = { name: string; find(context: Context): FoundTalk[] }

/** Independent signs together: 1 − Π(1 − confidence). */
export const together = (evidence: Evidence[]): number =>
  1 - evidence.reduce((doubt, { confidence }) => doubt * (1 - confidence), 1)

/** Items by what a key function tells of them, in the order in which they come. */
export const groupBy = <Item, Key>(items: Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> => {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/** An earlier marker has it. */
export const isTaken = (found: FoundTalk[], block: number): boolean =>
  found.some(talk => talk.block <= block && talk.until > block)

export const talkWord =
  /\b((?:talk|session|keynote|workshop|presentation|panel|speaker|tutorial|charla|lecture)s?|speech(?:es)?|presented|spoke|taller|vortrag|přednáška|mluvila?|conférence)\b/i
