// How the list is looked at, and in which order: beside the number of what it holds.
import { memo, useEffect } from 'react'
import { Link } from 'react-router'
import { columnSorts, type Query } from '../../search/results.ts'
import { loadView } from './results/views.ts'
import { SortControl } from './SortControl.tsx'
import { type View, viewPath } from './use-view.ts'

const ways: [name: Query['view'], words: string][] = [
  [undefined, 'By talk'],
  ['tools', 'By tool'],
  ['table', 'Table'],
]

/** The table as it was looked at last, for as long as the visit. */
let table: Query | undefined

/** The same question, looked at in another way. */
const seenAs = (query: Query, name: Query['view']): Query => {
  if (query.view === name) return query
  const { q, facets, sort } = query
  const before = name === 'table' ? table : undefined
  const isOurs = sort === 'relevance' && columnSorts.some(each => each === before?.sort)
  return {
    ...{ q, facets, sort: (isOurs && before?.sort) || sort },
    ...(name && { view: name }),
    ...(before?.columns && { columns: before.columns }),
  }
}

export const ListControls = memo(({ view }: { view: View }) => {
  useEffect(() => {
    if (view.query.view === 'table') table = view.query
  }, [view.query])
  return (
    <div className="list-controls no-print">
      <nav className="list-views" aria-label="Views of the list">
        {ways.map(([name, words]) => (
          <Link
            key={words}
            to={viewPath(seenAs(view.query, name))}
            preventScrollReset
            onPointerEnter={() => loadView(name)}
            onFocus={() => loadView(name)}
            {...(view.query.view === name && { 'aria-current': 'true' as const })}
          >
            <span>{words}</span>
          </Link>
        ))}
      </nav>
      <SortControl view={view} />
    </div>
  )
})
