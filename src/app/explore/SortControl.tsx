// The order of the groups.
import { sorts } from '../../search/results.ts'
import type { View } from './use-view.ts'

export const SortControl = ({ view }: { view: View }) => (
  <label className="sort no-print">
    <span>Order </span>
    <select
      className="select"
      value={view.query.sort}
      onChange={event => view.go({ ...view.query, sort: sorts.find(sort => sort === event.target.value) ?? 'relevance' })}
    >
      <option value="relevance">Best match</option>
      <option value="newest">Newest first</option>
      <option value="oldest">Oldest first</option>
      <option value="sources">Most sources first</option>
    </select>
  </label>
)
