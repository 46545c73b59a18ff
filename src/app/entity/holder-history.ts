// Told stances in; for each holder and tool its years with a side, oldest first. Refuses what names no holder or no year.
import { holderKey, type Holder, sideOf, type ToldStance } from './told-stances.ts'

export type SidedYear = { year: number; side: 'for' | 'against'; told: ToldStance[] }
export type HolderHistory = { holder: Holder; tool: string; years: SidedYear[] }

/** A year in which somebody is both for and against a tool ends against it: what is left was had before. */
const sidedYear = (year: number, told: ToldStance[]): SidedYear => {
  const against = told.filter(({ stance }) => sideOf(stance) === 'against')
  return against.length > 0 ? { year, side: 'against', told: against } : { year, side: 'for', told }
}

export const holderHistories = (told: ToldStance[]): HolderHistory[] => {
  const histories = new Map<string, { holder: Holder; tool: string; years: Map<number, ToldStance[]> }>()
  for (const each of told) {
    const { holder, tool, year, stance } = each
    if (!holder || year === null || sideOf(stance) === undefined) continue
    const key = `${holderKey(holder)} ${tool}`
    const history = histories.get(key) ?? { holder, tool, years: new Map() }
    history.years.set(year, [...(history.years.get(year) ?? []), each])
    histories.set(key, history)
  }
  return [...histories.values()].map(({ holder, tool, years }) => ({
    holder,
    tool,
    years: [...years].sort(([a], [b]) => a - b).map(([year, each]) => sidedYear(year, each)),
  }))
}
