// How the list is looked at, and in which order: beside the number of what it holds.
import { memo } from 'react'
import { Link } from 'react-router'
import type { Query } from '../../search/results.ts'
import { loadView } from './results/views.ts'
import { SortControl } from './SortControl.tsx'
import { type View, viewPath } from './use-view.ts'

const ways: [name: Query['view'], words: string][] = [
  [undefined, 'By talk'],
  ['tools', 'By tool'],
  ['table', 'Table'],
]

/** The same question, looked at in another way. */
const seenAs = ({ q, facets, sort }: Query, name: Query['view']): Query => ({ q, facets, sort, ...(name && { view: name }) })

export const ListControls = memo(({ view }: { view: View }) => (
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
))
