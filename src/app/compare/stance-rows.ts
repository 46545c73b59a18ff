// Two tools, or two companies, with all that is said of them, in; their stances out, a row for each kind of stance that either has:
// of a tool who takes it, of a company which tools it takes it to. Refuses to weigh: what was said stands as it was said.
import { type Edition, type EntityKind, type StanceName, stanceNames, type Takeaway } from '../../corpus/schema.ts'
import { holderKey, type ToldStance, toldStances } from '../entity/told-stances.ts'
import type { Side } from './side.ts'

export type Saying = { year: number | null; takeaways: Takeaway[] }
/** `name` is absent where the text does not say who. Sayings are oldest first. */
export type Taker = { key: string; name?: { kind: EntityKind; id: string }; said: Saying[] }
export type StanceBeside = { stance: StanceName; sides: [Taker[], Taker[]] }

const isOf = ({ facet, id }: Side, { tool, holder }: ToldStance): boolean =>
  facet === 'tool' ? tool === id : holder?.entity === facet && holder.id === id

const nameOf = ({ facet }: Side, { tool, holder }: ToldStance): Taker['name'] =>
  facet === 'tool' ? holder && { kind: holder.entity, id: holder.id } : { kind: 'tool', id: tool }

const keyOf = ({ facet }: Side, { tool, holder }: ToldStance): string =>
  facet === 'tool' ? (holder ? holderKey(holder) : '') : tool

const takers = (side: Side, told: ToldStance[]): Taker[] => {
  const found = new Map<string, Taker>()
  for (const each of told) {
    const key = keyOf(side, each)
    const name = nameOf(side, each)
    const taker: Taker = found.get(key) ?? { key, ...(name && { name }), said: [] }
    const saying = taker.said.find(({ year }) => year === each.year)
    if (!saying) taker.said.push({ year: each.year, takeaways: [each.takeaway] })
    else if (!saying.takeaways.includes(each.takeaway)) saying.takeaways.push(each.takeaway)
    found.set(key, taker)
  }
  for (const { said } of found.values()) said.sort((a, b) => (a.year ?? 0) - (b.year ?? 0))
  const weight = ({ said }: Taker): number => said.reduce((sum, { takeaways }) => sum + takeaways.length, 0)
  return [...found.values()].sort(
    (a, b) => Number(b.name !== undefined) - Number(a.name !== undefined) || weight(b) - weight(a) || (a.key < b.key ? -1 : 1),
  )
}

export const stancesBeside = (one: Side, other: Side, editions: ReadonlyMap<string, Edition>): StanceBeside[] => {
  const told = [one, other].map(side => toldStances(side.takeaways, editions).filter(each => isOf(side, each)))
  const of = (side: Side, at: number, stance: StanceName) =>
    takers(
      side,
      (told[at] ?? []).filter(each => each.stance === stance),
    )
  return stanceNames
    .map((stance): StanceBeside => ({ stance, sides: [of(one, 0, stance), of(other, 1, stance)] }))
    .filter(({ sides: [a, b] }) => a.length + b.length > 0)
}
