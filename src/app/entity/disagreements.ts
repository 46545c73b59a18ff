// Told stances and a tool in; where its holders stand out, by what each said last: those who have it, and those who left it or
// warn of it. Refuses where either side is empty, and those that nobody is named for: one holder may be behind both.
import { holderHistories } from './holder-history.ts'
import type { Holder, ToldStance } from './told-stances.ts'

export type Stand = { holder: Holder; told: ToldStance }
/** Each side newest first. */
export type Disagreement = { for: Stand[]; against: Stand[] }

export const disagreementOn = (tool: string, told: ToldStance[]): Disagreement | undefined => {
  const sides: Disagreement = { for: [], against: [] }
  for (const { holder, years } of holderHistories(told.filter(each => each.tool === tool))) {
    const last = years.at(-1)
    const said = last?.told.at(-1)
    if (last && said) sides[last.side].push({ holder, told: said })
  }
  if (sides.for.length === 0 || sides.against.length === 0) return undefined
  for (const side of [sides.for, sides.against]) side.sort((a, b) => (b.told.year ?? 0) - (a.told.year ?? 0))
  return sides
}
