// Takeaways about one tool, company, topic or person in; a table of stances out: a row for each counterpart, a column a year.
import type { Edition, EntityKind, StanceName, Takeaway } from '../../corpus/schema.ts'
import { type ToldStance, toldStances } from './told-stances.ts'

/** One thing said, by as many takeaways as say it. `tool` where it is about another than the page or its row is of. */
export type Mark = { stance: StanceName; tool?: string; takeaways: Takeaway[] }
export type StanceRow = { key: string; name?: { kind: EntityKind; id: string }; years: Map<number | null, Mark[]> }
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

/** Of a tool, what is said of another one where nothing is said of itself: `LinkedIn built Burrow`, on Kafka's page. */
const standsIn = (kind: EntityKind, id: string): ((told: ToldStance) => boolean) => {
  if (kind === 'topic') return () => true
  if (kind === 'tool') return ({ tool, takeaway }) => tool === id || takeaway.stances.every(stance => stance.tool !== id)
  return ({ holder }) => holder?.entity === kind && holder.id === id
}

const nameOf = (kind: EntityKind, { tool, holder }: ToldStance): StanceRow['name'] =>
  kind === 'tool' || kind === 'topic' ? holder && { kind: holder.entity, id: holder.id } : { kind: 'tool', id: tool }

const addTo = (cell: Mark[], { stance, takeaway }: ToldStance, tool: string | undefined): void => {
  const mark = cell.find(each => each.stance === stance && each.tool === tool)
  if (!mark) cell.push({ stance, ...(tool !== undefined && { tool }), takeaways: [takeaway] })
  else if (!mark.takeaways.includes(takeaway)) mark.takeaways.push(takeaway)
}

const weight = ({ years }: StanceRow): number => [...years.values()].reduce((sum, marks) => sum + marks.length, 0)

/** Those who are named first, of whom most is told over the years; who is not named comes last. */
const byWeight = (a: StanceRow, b: StanceRow): number =>
  Number(b.name !== undefined) - Number(a.name !== undefined) ||
  b.years.size - a.years.size ||
  weight(b) - weight(a) ||
  (a.key < b.key ? -1 : 1)

export const stanceTable = (
  kind: EntityKind,
  id: string,
  takeaways: Takeaway[],
  editions: ReadonlyMap<string, Edition>,
): StanceTable => {
  const rows = new Map<string, StanceRow>()
  const years = new Set<number | null>()
  for (const told of toldStances(takeaways, editions).filter(standsIn(kind, id))) {
    const name = nameOf(kind, told)
    const key = name ? `${name.kind}/${name.id}` : ''
    const row: StanceRow = rows.get(key) ?? { key, ...(name && { name }), years: new Map() }
    const cell = row.years.get(told.year) ?? []
    addTo(cell, told, kind === 'topic' || (kind === 'tool' && told.tool !== id) ? told.tool : undefined)
    row.years.set(told.year, cell)
    rows.set(key, row)
    years.add(told.year)
  }
  const sorted = [...rows.values()].sort(byWeight)
  return { years: columns(years), rows: sorted, marks: sorted.reduce((sum, row) => sum + weight(row), 0) }
}

/** From each mark of a named row to its next runs a line: the columns that it leaves by its end. */
export const joinedColumns = ({ name, years }: StanceRow, columns: (number | null)[]): Set<number> => {
  const marked = columns.flatMap((year, i) => (year !== null && years.has(year) ? [i] : []))
  const [first, last] = [marked[0], marked.at(-1)]
  return new Set(
    name && first !== undefined && last !== undefined ? Array.from({ length: last - first }, (_, i) => first + i) : [],
  )
}
