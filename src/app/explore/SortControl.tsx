// The order of the list. Orders by a column are chosen at its head; here they are only said.
import { type ColumnSort, type CommonSort, type Sort, sorts } from '../../search/results.ts'
import type { View } from './use-view.ts'

const words: Record<CommonSort, string> = {
  relevance: 'Best match',
  newest: 'Newest first',
  oldest: 'Oldest first',
  sources: 'Most sources first',
}

/** `Talk, Z to A` */
const columnWords = (sort: ColumnSort): string => {
  const name = sort.replace('-', '')
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}, ${name === sort ? 'A to Z' : 'Z to A'}`
}

const isCommon = (sort: Sort): sort is CommonSort => sorts.some(each => each === sort)

export const SortControl = ({ view: { query, go } }: { view: View }) => (
  <label className="sort">
    <span>Order </span>
    <select
      className="select"
      value={query.sort}
      onChange={event => go({ ...query, sort: sorts.find(sort => sort === event.target.value) ?? 'relevance' })}
    >
      {sorts.map(sort => (
        <option key={sort} value={sort}>
          {words[sort]}
        </option>
      ))}
      {!isCommon(query.sort) && <option value={query.sort}>{columnWords(query.sort)}</option>}
    </select>
  </label>
)
