// The facets that narrow the view: for each the values that would bring something, and those that are chosen.
import type { SearchResult } from '../../search/results.ts'
import { FacetGroup } from './FacetGroup.tsx'
import type { View } from './use-view.ts'
import { choiceOf, chosenFacets } from './view.ts'

export const offered = ['topic', 'company', 'tool', 'person', 'kind'] as const

export const Facets = ({ view, counts }: { view: View; counts: SearchResult['counts'] }) => {
  const chosen = chosenFacets(view.query)
  const open = offered.filter(name => chosen.includes(name) || counts[name].size > 0)
  const idle = open.every(name => [...counts[name].keys()].every(value => choiceOf(view.query, name, value)))
  return (
    <>
      {open.map(name => (
        <FacetGroup key={name} name={name} view={view} counts={counts[name]} />
      ))}
      {idle && (
        <div className="rail-section">
          <p className="rail-note">Nothing left to narrow by.</p>
        </div>
      )}
    </>
  )
}
