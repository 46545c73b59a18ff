// What one company or person was told to do about tools in; its tools out by where they stand now: run, built, left.
// A tool stands once, by what was said of it last; all that was said of it stands beside it.
import type { StanceName, Takeaway } from '../../corpus/schema.ts'
import { sideOf, type ToldStance } from './told-stances.ts'

export type Saying = { stance: StanceName; year: number | null; takeaways: Takeaway[] }
export type Holding = { tool: string; said: Saying[] }
export type HoldingGroup = { stance: StanceName; holdings: Holding[] }

/** What is drawn first, and what wins where several are said: who built it runs it too. */
const order: StanceName[] = ['built', 'uses', 'recommends', 'evaluates', 'warns', 'replaced']

const standing = (said: Saying[]): StanceName => {
  const sided = said.filter(({ stance }) => sideOf(stance) !== undefined)
  const last = Math.max(...sided.map(({ year }) => year ?? 0))
  const against = sided.find(({ stance, year }) => sideOf(stance) === 'against' && (year ?? 0) === last)
  return (
    against?.stance ?? order.find(stance => said.some(each => each.stance === stance && sideOf(stance) !== 'against')) ?? 'uses'
  )
}

export const holdingsOf = (told: ToldStance[]): HoldingGroup[] => {
  const tools = new Map<string, Saying[]>()
  for (const { tool, stance, year, takeaway } of told) {
    const said = tools.get(tool) ?? []
    const same = said.find(each => each.stance === stance && each.year === year)
    if (!same) said.push({ stance, year, takeaways: [takeaway] })
    else if (!same.takeaways.includes(takeaway)) same.takeaways.push(takeaway)
    tools.set(tool, said)
  }
  const groups = new Map<StanceName, Holding[]>()
  for (const [tool, said] of tools) {
    said.sort((a, b) => (a.year ?? 0) - (b.year ?? 0))
    const stance = standing(said)
    groups.set(stance, [...(groups.get(stance) ?? []), { tool, said }])
  }
  return order.flatMap(stance => {
    const holdings = groups.get(stance)
    return holdings ? [{ stance, holdings: holdings.sort((a, b) => b.said.length - a.said.length) }] : []
  })
}
