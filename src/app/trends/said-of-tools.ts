// Takeaways in; what is said of each tool out: who holds which stance, in which year, with the takeaway that says so. Those whose
// holder is named come first, each thing once.
import type { Edition, Takeaway } from '../../corpus/schema.ts'
import type { Said } from '../../corpus/trends.ts'
import { holderKey, type ToldStance, toldStances } from '../entity/told-stances.ts'

const asSaid = ({ stance, holder, year, takeaway: { id, talk, recap } }: ToldStance): Said => ({
  stance,
  ...(holder && { holder }),
  year,
  takeaway: { id, ...(talk !== undefined && { talk }), recap },
})

const keyOf = ({ stance, holder, year }: ToldStance): string => `${holder ? holderKey(holder) : ''} ${stance} ${year}`

/** Oldest first, as a history is told. */
const inOrder = (a: Said, b: Said): number =>
  Number(b.holder !== undefined) - Number(a.holder !== undefined) || (a.year ?? 0) - (b.year ?? 0)

export const saidOfTools = (
  wanted: ReadonlySet<string>,
  takeaways: readonly Takeaway[],
  editions: ReadonlyMap<string, Edition>,
): Map<string, Said[]> => {
  const byTool = new Map<string, Map<string, Said>>()
  const about = takeaways.filter(({ stances }) => stances.some(({ tool }) => wanted.has(tool)))
  for (const told of toldStances(about, editions)) {
    if (!wanted.has(told.tool)) continue
    const said = byTool.get(told.tool) ?? new Map<string, Said>()
    if (!said.has(keyOf(told))) said.set(keyOf(told), asSaid(told))
    byTool.set(told.tool, said)
  }
  return new Map([...byTool].map(([tool, said]) => [tool, [...said.values()].sort(inOrder)]))
}
