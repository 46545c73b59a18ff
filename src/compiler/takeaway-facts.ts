// A recognised takeaway and its line in; what facts say of it, with the evidence of all that was inferred, out.
import type { Evidence, StanceName, TakeawayKind, Voice } from '../corpus/schema.ts'
import type { RecognisedTakeaway } from './recognise/takeaways.ts'

export type TakeawayFacts = {
  text: string
  kind: TakeawayKind
  voice: Voice
  line: number
  /** Absent where it takes none. */
  stances?: { stance: StanceName; tool: string; holder?: string }[]
  evidence?: Evidence[]
}

export const takeawayFacts = (takeaway: RecognisedTakeaway, line: number): TakeawayFacts => {
  const { text, kind, voice, stances, evidence } = takeaway
  if (stances.length === 0) return { text, kind, voice, line, evidence }
  return {
    ...{ text, kind, voice, line },
    stances: stances.map(({ stance, tool, holder }) => ({ stance, tool, ...(holder ? { holder: holder.name } : {}) })),
    evidence: [...evidence, ...stances.map(one => one.evidence)],
  }
}
