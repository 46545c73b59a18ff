// Told stances in; the changed minds in them out: one holder, one tool, the opposite side in a later year. Newest change first.
import { holderHistories } from './holder-history.ts'
import type { Holder, ToldStance } from './told-stances.ts'

/** The last that was said on the one side, and the first on the other. */
export type ChangedMind = { holder: Holder; tool: string; before: ToldStance; after: ToldStance }

export const changedMinds = (told: ToldStance[]): ChangedMind[] =>
  holderHistories(told)
    .flatMap(({ holder, tool, years }) =>
      years.flatMap((after, i) => {
        const before = years[i - 1]
        const [last, first] = [before?.told.at(-1), after.told[0]]
        return before && last && first && before.side !== after.side ? [{ holder, tool, before: last, after: first }] : []
      }),
    )
    .sort((a, b) => (b.after.year ?? 0) - (a.after.year ?? 0))
