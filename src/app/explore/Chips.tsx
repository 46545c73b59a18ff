// What is chosen, each with a control that takes it back, and the way to two of a kind side by side. The focus goes to a neighbour when a chip leaves.
import { memo, useState } from 'react'
import { Link } from 'react-router'
import { comparedFacets, comparePath } from '../compare/compare-path.ts'
import { useLookups } from '../corpus-queries.ts'
import { type FacetName, facetNames } from '../../search/facets/index.ts'
import { facetLabel, valueName } from './names.ts'
import type { View } from './use-view.ts'
import { type Chosen, choose, withoutFacets, yearRuns } from './view.ts'

type Chip = { name: FacetName; values: string[]; label: string; excluded: boolean }

const useChips = ({ query }: View): Chip[] => {
  const lookups = useLookups()
  return facetNames.flatMap(name => {
    const { include = [], exclude = [] } = query.facets[name] ?? {}
    const runs = name === 'year' ? yearRuns(include) : include.map(value => [value])
    const chip = (values: string[], excluded: boolean): Chip => {
      const ends = values.length > 1 ? [values[0], values.at(-1)] : values
      return { name, values, excluded, label: ends.map(value => valueName(name, value ?? '', lookups)).join(' to ') }
    }
    return [...runs.map(values => chip(values, false)), ...exclude.map(value => chip([value], true))]
  })
}

/** Two tools, companies or years alone are a comparison. */
const comparisonOf = ({ facets }: Chosen): string | undefined => {
  const facet = comparedFacets.find(name => facets[name]?.include.length === 2)
  return facet && comparePath(facet, facets[facet]?.include ?? [])
}

const focusNeighbour = (button: HTMLElement) => {
  const chips = [...document.querySelectorAll<HTMLElement>('.chip > button')]
  const at = chips.indexOf(button)
  const next = chips[at + 1] ?? chips[at - 1] ?? document.getElementById('search')
  next?.focus({ preventScroll: true })
}

/** More than anybody chooses by hand: an address may name hundreds. */
const atFirst = 24

export const Chips = memo(({ view }: { view: View }) => {
  const all = useChips(view)
  const [whole, setWhole] = useState(false)
  const chips = whole ? all : all.slice(0, atFirst)
  if (chips.length === 0) return null
  const comparison = comparisonOf(view.query)
  return (
    <ul className="chips" aria-label="Chosen">
      {chips.map(({ name, values, label, excluded }) => (
        <li key={`${name} ${excluded} ${values[0]}`} className={excluded ? 'chip excluded' : 'chip'}>
          <span>
            <span className="facet">{facetLabel(name)} </span>
            {excluded && 'not '}
            <b>
              <bdi>{label}</bdi>
            </b>
          </span>
          <button
            type="button"
            aria-label={`Remove ${facetLabel(name)}${excluded ? ' not' : ''} ${label}`}
            onClick={event => {
              focusNeighbour(event.currentTarget)
              view.go(choose(view.query, name, values, undefined))
            }}
          >
            <span aria-hidden="true">✕</span>
          </button>
        </li>
      ))}
      {all.length > chips.length && (
        <li>
          <button type="button" className="plain-button" onClick={() => setWhole(true)}>
            {all.length - chips.length} more
          </button>
        </li>
      )}
      <li>
        <button
          type="button"
          className="plain-button"
          onClick={() => {
            document.getElementById('search')?.focus({ preventScroll: true })
            view.go(withoutFacets(view.query))
          }}
        >
          Clear all
        </button>
      </li>
      {comparison && (
        <li>
          <Link to={comparison}>Compare the two</Link>
        </li>
      )}
    </ul>
  )
})
