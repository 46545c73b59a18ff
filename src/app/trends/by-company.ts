// A corpus in; a table of companies by tools out: how many takeaways are about both, as explore counts them, and which stances the
// company holds. The tools are those of which most is told, by most companies, and the companies likewise.
import { entitiesOfTakeaway } from '../../corpus/lookups.ts'
import { type StanceName, stanceNames } from '../../corpus/schema.ts'
import type { TrendCompany, Trends } from '../../corpus/trends.ts'
import type { Counted } from './counting.ts'

const toolsShown = 8
const companiesShown = 12

type Pair = { takeaways: number; stances: Set<StanceName> }
type Pairs = Map<string, Map<string, Pair>>

const pairOf = (pairs: Pairs, company: string, tool: string): Pair => {
  const row = pairs.get(company) ?? new Map<string, Pair>()
  pairs.set(company, row)
  const pair = row.get(tool) ?? { takeaways: 0, stances: new Set() }
  row.set(tool, pair)
  return pair
}

const pairsOf = ({ talks, takeaways }: Counted): Pairs => {
  const talkOf = new Map(talks.map(talk => [talk.id, talk]))
  const pairs: Pairs = new Map()
  for (const takeaway of takeaways) {
    const tools = entitiesOfTakeaway(takeaway, undefined, 'tool')
    if (tools.length === 0) continue
    const talk = takeaway.talk === undefined ? undefined : talkOf.get(takeaway.talk)
    for (const company of entitiesOfTakeaway(takeaway, talk, 'company'))
      for (const tool of tools) pairOf(pairs, company, tool).takeaways++
    // What is said of a tool that the sentence does not name has no list in explore.
    for (const { stance, tool, holder } of takeaway.stances)
      if (holder?.entity === 'company' && tools.includes(tool)) pairs.get(holder.id)?.get(tool)?.stances.add(stance)
  }
  return pairs
}

type Weighed = { id: string; names: number; stances: number; takeaways: number }

/** That it is told what somebody does weighs as much as three that are only named. */
const TOLD = 3

const weightOf = ({ names, stances }: Weighed): number => names + TOLD * stances

/** Then the most that was said, then the name. */
const heaviest = (a: Weighed, b: Weighed): number =>
  weightOf(b) - weightOf(a) || b.takeaways - a.takeaways || (a.id < b.id ? -1 : 1)

const add = (weighed: Map<string, Weighed>, id: string, { takeaways, stances }: Pair): void => {
  const known = weighed.get(id) ?? { id, names: 0, stances: 0, takeaways: 0 }
  const held = stances.size > 0 ? 1 : 0
  weighed.set(id, {
    id,
    names: known.names + 1,
    stances: known.stances + held,
    takeaways: known.takeaways + takeaways,
  })
}

const first = (weighed: Map<string, Weighed>, most: number): string[] =>
  [...weighed.values()]
    .sort(heaviest)
    .slice(0, most)
    .map(({ id }) => id)

export const companiesByTool = (corpus: Counted): Trends['companies'] => {
  const pairs = pairsOf(corpus)
  const byTool = new Map<string, Weighed>()
  for (const row of pairs.values()) for (const [tool, pair] of row) add(byTool, tool, pair)
  const tools = first(byTool, toolsShown)
  const byCompany = new Map<string, Weighed>()
  for (const [company, row] of pairs)
    for (const tool of tools) {
      const pair = row.get(tool)
      if (pair) add(byCompany, company, pair)
    }
  const rows = first(byCompany, companiesShown).map(
    (id): TrendCompany => ({
      id,
      cells: tools.map(tool => {
        const { takeaways = 0, stances } = pairs.get(id)?.get(tool) ?? {}
        return { takeaways, stances: stanceNames.filter(stance => stances?.has(stance)) }
      }),
    }),
  )
  return { tools, rows }
}
