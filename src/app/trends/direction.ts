// Tools with the talks that name them, year by year, and all talks of these years in; whose share rises or fades, out.
// Refuses to say so of a tool that is named in too few years or talks, and of what chance would bring among so many tools.
import type { Named, TrendYear } from '../../corpus/trends.ts'
import { allTalks } from './counting.ts'

export type Direction = 'rising' | 'fading' | 'unclear' | 'few'

/** Two points make a line of anything. */
export const leastYears = 3
export const leastTalks = 5
/** Of those that are said to rise or fade, so many may do neither. */
export const wrongly = 0.05

/**
 * The test of Cochran and Armitage for a trend in proportions: how many standard deviations the shares lean towards the later years
 * (above 0) or the earlier ones, each year weighing as much as there are talks of it. 0 where there is nothing to compare.
 */
export const leaning = (named: Named, years: readonly TrendYear[]): number => {
  const all = years.reduce((total, { talks }) => total + talks, 0)
  const share = all === 0 ? 0 : allTalks(named) / all
  const middle = years.reduce((total, { year, talks }) => total + year * talks, 0) / all
  const lean = years.reduce((total, { year }, i) => total + (year - middle) * (named.talks[i] ?? 0), 0)
  const spread = years.reduce((total, { year, talks }) => total + talks * (year - middle) ** 2, 0)
  const variance = share * (1 - share) * spread
  return variance > 0 ? lean / Math.sqrt(variance) : 0
}

export const isEnough = (named: Named): boolean =>
  named.talks.filter(talks => talks > 0).length >= leastYears && allTalks(named) >= leastTalks

/** That chance leans at least so far, to either side: an upper bound (Chernoff), which is all that the rule below needs. */
const chanceOf = (leans: number): number => Math.exp(-(leans ** 2) / 2)

export type Directed = { named: Named; direction: Direction; leans: number }

/** The order stays. Which of them are clear is the rule of Benjamini and Hochberg: among more tools, more is asked of each. */
export const directions = (all: readonly Named[], years: readonly TrendYear[]): Directed[] => {
  const directed = all.map(named => ({ named, leans: isEnough(named) ? leaning(named, years) : undefined }))
  const judged = directed.flatMap(({ leans }) => leans ?? []).sort((a, b) => Math.abs(b) - Math.abs(a))
  const last = judged.findLastIndex((leans, i) => chanceOf(leans) <= (wrongly * (i + 1)) / judged.length)
  const least = last < 0 ? Number.POSITIVE_INFINITY : Math.abs(judged[last] ?? 0)
  return directed.map(({ named, leans }) => {
    if (leans === undefined) return { named, direction: 'few', leans: 0 }
    const isClear = Math.abs(leans) >= least
    return { named, leans, direction: isClear ? (leans > 0 ? 'rising' : 'fading') : 'unclear' }
  })
}
