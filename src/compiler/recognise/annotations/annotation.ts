// What a recap's annotations say, once read: of the document, of a talk, of takeaways. A key that is absent was not given.
import type { Link, LinkRole, StanceName, TakeawayKind, TalkKind, Voice } from '../../../corpus/schema.ts'
import type { Problem } from '../../read/metadata.ts'
import type { Vocabulary } from '../../vocabulary.ts'

export type TalkAnnotation = {
  /** Whether this is a talk at all. */
  talk?: boolean
  title?: string
  kind?: TalkKind
  speakers?: string[]
  companies?: string[]
  tools?: string[]
  topics?: string[]
  links?: (Pick<Link, 'url'> & { role?: LinkRole })[]
}

export type StatedStance = { stance: StanceName; tool: string; holder?: string }
export type TakeawayAnnotation = {
  /** Whether this is worth repeating at all. */
  takeaway?: boolean
  kind?: TakeawayKind
  voice?: Voice
  stances?: StatedStance[]
}

/** Of one comment: `block` is the index of what it is about; `offset` where it stands inside that block's text. */
export type BlockAnnotation = {
  block: number
  offset?: number
  line: number
  talk: TalkAnnotation
  takeaway: TakeawayAnnotation
}

export type DocumentAnnotation = {
  conference?: string
  region?: string
  year?: number
  title?: string
  author?: string
  date?: string
  original?: { title?: string; author?: string; url?: string }
  /** The whole document is one talk, of which this is known. */
  talk?: TalkAnnotation
  talks?: boolean
  /** Of every talk that has none. */
  companies?: string[]
  names?: { tools?: string[]; companies?: string[]; people?: string[]; topics?: string[] }
  ignore?: string[]
}

export type Annotations = {
  document: DocumentAnnotation
  /** Where a key of the document's annotation stands, or the annotation itself. */
  lineOf(key: string): number
  blocks: BlockAnnotation[]
  /** The shared vocabulary and the names that the document declares. */
  vocabulary: Vocabulary
  problems: Problem[]
}

export const isGiven = (annotation: object): boolean => Object.keys(annotation).length > 0

/** What an annotation says is certain. */
export const certain = (of: string): { of: string; reason: string; confidence: number } => ({
  of,
  reason: 'annotation',
  confidence: 1,
})
