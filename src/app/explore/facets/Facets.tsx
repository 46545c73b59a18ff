// The facets that narrow the view: for each the values that would bring something, and those that are chosen. Years have bars.
import { memo } from 'react'
import { facets } from '../../../search/facets/index.ts'
import type { SearchResult } from '../../../search/results.ts'
import type { Choices } from '../use-view.ts'
import { chosenFacets } from '../view.ts'
import { FacetGroup } from './FacetGroup.tsx'

const offered = facets.map(({ name }) => name).filter(name => name !== 'year')

/** Anew only for other choices or counts: letters that are typed change neither at once. */
export const Facets = memo(({ choices, counts }: { choices: Choices; counts: SearchResult['counts'] }) => {
  const chosen = chosenFacets(choices)
  const open = offered.filter(name => chosen.includes(name) || counts[name].size > 0)
  const idle = open.every(name => {
    const { include = [], exclude = [] } = choices.facets[name] ?? {}
    const taken = new Set([...include, ...exclude])
    return Array.from(counts[name].keys()).every(value => taken.has(value))
  })
  return (
    <>
      {open.map(name => (
        <FacetGroup key={name} name={name} choices={choices} counts={counts[name]} />
      ))}
      {idle && (
        <div className="rail-section">
          <p className="rail-note">Nothing left to narrow by.</p>
        </div>
      )}
    </>
  )
})
