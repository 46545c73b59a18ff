// The heads of the table's columns, each a button that puts the whole result in its order, and the other way round when pressed again.
import type { Sort, TableColumn } from '../../../search/results.ts'
import { columns } from './columns.tsx'
import { as } from './roles.ts'

/** `ways` are what the button asks for, first and second. */
type Head = { label: string; ways: readonly [Sort, Sort] | readonly [Sort]; ascending?: Sort }

export const headOf = (column: TableColumn): Head => {
  const { label } = columns[column]
  // Of years the newest are wanted first.
  if (column === 'year') return { label, ways: ['newest', 'oldest'], ascending: 'oldest' }
  return { label, ways: [column, `-${column}`], ascending: column }
}

export const takeawayHead: Head = { label: 'Takeaway', ways: ['relevance'] }

const wordsFor = ({ ways, ascending }: Head, next: Sort): string =>
  ways.length === 1 ? 'best match first' : ascending === 'oldest' ? `${next} first` : next === ascending ? 'A to Z' : 'Z to A'

type Props = { head: Head; sort: Sort; onSort: (sort: Sort) => void }

export const SortHead = ({ head, sort, onSort }: Props) => {
  const { label, ways, ascending } = head
  const isSorted = ways.some(way => way === sort)
  const next = (ways[0] === sort ? ways[1] : undefined) ?? ways[0]
  const order = ways.length === 1 ? 'other' : sort === ascending ? 'ascending' : 'descending'
  return (
    <th {...as.head} scope="col" {...(isSorted && { 'aria-sort': order })}>
      <button type="button" title={`Order: ${wordsFor(head, next)}`} onClick={() => onSort(next)}>
        <span>{label}</span>
        {isSorted && (
          <svg aria-hidden="true" className="sort-sign" width="8" height="8" viewBox="0 0 8 8">
            <path d={order === 'ascending' ? 'M0 7 4 1l4 6z' : order === 'descending' ? 'M0 1h8L4 7z' : 'M4 0l4 4-4 4-4-4z'} />
          </svg>
        )}
      </button>
    </th>
  )
}
