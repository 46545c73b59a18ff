// Takeaways about one tool, company or person in; a table of stances out: a row for each counterpart, a column for each year.
import type { Edition, EntityKind, StanceName, Takeaway } from '../../corpus/schema.ts'

export type Mark = { stance: StanceName; takeaway: Takeaway }
export type StanceRow = { name?: { kind: EntityKind; id: string }; years: Map<number | null, Mark[]> }
export type StanceTable = { years: (number | null)[]; rows: StanceRow[]; marks: number }

/** More columns than these are kept only where something stands in them. */
const mostYears = 10

const columns = (found: Set<number | null>): (number | null)[] => {
  const known = [...found].filter(year => year !== null).sort((a, b) => a - b)
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return [...found]
  const all = last - first < mostYears ? Array.from({ length: last - first + 1 }, (_, i) => first + i) : known
  return found.has(null) ? [...all, null] : all
}

export const stanceTable = (kind: EntityKind, id: string, takeaways: Takeaway[], editions: Map<string, Edition>): StanceTable => {
  const rows = new Map<string, StanceRow>()
  const years = new Set<number | null>()
  let marks = 0
  for (const takeaway of takeaways) {
    const year = editions.get(takeaway.edition)?.year ?? null
    for (const { stance, tool, holder } of takeaway.stances) {
      const mine = kind === 'tool' ? tool === id : holder?.entity === kind && holder.id === id
      if (!mine) continue
      const name = kind === 'tool' ? holder && { kind: holder.entity, id: holder.id } : { kind: 'tool' as const, id: tool }
      const key = name ? `${name.kind}/${name.id}` : ''
      const row = rows.get(key) ?? { ...(name && { name }), years: new Map() }
      const cell: Mark[] = row.years.get(year) ?? []
      if (!cell.some(mark => mark.stance === stance)) {
        cell.push({ stance, takeaway })
        marks += 1
      }
      row.years.set(year, cell)
      rows.set(key, row)
      years.add(year)
    }
  }
  return { years: columns(years), rows: [...rows.values()], marks }
}
