// An edition and all editions in; those of its series before and after it, and beside it in the same year, out.
// The same region is preferred, and another one taken where the series has none: Europe became EMEA.
import type { Edition } from '../../corpus/schema.ts'

export type Neighbours = { before?: Edition; after?: Edition; beside: Edition[] }

type Placed = Edition & { year: number }
const placed = (edition: Edition): edition is Placed => edition.year !== null

export const neighboursOf = (edition: Edition, editions: Edition[]): Neighbours => {
  if (edition.series === null || !placed(edition)) return { beside: [] }
  const { id, series, region, year } = edition
  const others = editions.filter(placed).filter(each => each.series === series && each.id !== id)
  const nearest = (found: Placed[]): Placed | undefined => {
    const own = found.filter(each => each.region === region)
    const [first] = (own.length > 0 ? own : found).sort(
      (a, b) => Math.abs(a.year - year) - Math.abs(b.year - year) || (a.id < b.id ? -1 : 1),
    )
    return first
  }
  const before = nearest(others.filter(each => each.year < year))
  const after = nearest(others.filter(each => each.year > year))
  return { ...(before && { before }), ...(after && { after }), beside: others.filter(each => each.year === year) }
}
