// What any of the ways to tell a stance hands back: the stance, where its words stand, how sure they make, and whom they name.
import type { Evidence, StanceName } from '../../../corpus/schema.ts'
import type { NamedMention } from '../mentions.ts'

export type Holder = { entity: 'company' | 'person'; name: string }

export const holding = ({ entity, name }: NamedMention): Holder => ({ entity: entity === 'person' ? 'person' : 'company', name })
export const company = (name: string): Holder => ({ entity: 'company', name })

/** What tells a stance, by where it stands, and how often that was right on the annotated statements; 0.6 where none shows it. */
export const ways = [
  { name: 'between', confidence: 0.6 },
  { name: 'a note on', confidence: 0.6 },
  { name: 'fails behind', confidence: 0.6 },
  { name: 'before', confidence: 0.9 },
  { name: 'behind', confidence: 0.6 },
] as const
type Way = (typeof ways)[number]['name']
export const because = (way: Way, reason: string): Evidence => ({
  of: 'stance',
  reason,
  confidence: ways.find(({ name }) => name === way)?.confidence ?? 0,
})

/** A stance, and where the words stand that tell it. `holder` where these words name one. */
export type Sign = { stance: StanceName; from: number; evidence: Evidence; holder?: Holder; needsHolder?: boolean }
