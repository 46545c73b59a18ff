// Takeaways in; the stances in them out, each with its year and the takeaway that says so. What to be for, and against, means.
import type { Edition, Stance, StanceName, Takeaway } from '../../corpus/schema.ts'

export type Holder = NonNullable<Stance['holder']>
export type ToldStance = { stance: StanceName; tool: string; holder?: Holder; year: number | null; takeaway: Takeaway }

export const toldStances = (takeaways: Takeaway[], editions: ReadonlyMap<string, Edition>): ToldStance[] =>
  takeaways.flatMap(takeaway => {
    const year = editions.get(takeaway.edition)?.year ?? null
    return takeaway.stances.map(({ stance, tool, holder }) => ({ stance, tool, ...(holder && { holder }), year, takeaway }))
  })

export const holderKey = ({ entity, id }: Holder): string => `${entity}/${id}`

/** Looking at a tool is neither. */
const sides: Record<StanceName, 'for' | 'against' | undefined> = {
  uses: 'for',
  built: 'for',
  recommends: 'for',
  evaluates: undefined,
  replaced: 'against',
  warns: 'against',
}

export const sideOf = (stance: StanceName): 'for' | 'against' | undefined => sides[stance]
