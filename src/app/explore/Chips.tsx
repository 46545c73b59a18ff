// What is chosen, each with a control that takes it back. The focus goes to a neighbour when a chip leaves.
import { useLookups } from '../corpus-queries.ts'
import { type FacetName, facetNames } from '../../search/results.ts'
import { facetLabel, valueName } from './names.ts'
import type { View } from './use-view.ts'
import { choose, withoutFacets, yearRuns } from './view.ts'

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

const focusNeighbour = (button: HTMLElement) => {
  const chips = [...document.querySelectorAll<HTMLElement>('.chip > button')]
  const at = chips.indexOf(button)
  const next = chips[at + 1] ?? chips[at - 1] ?? document.getElementById('search')
  next?.focus({ preventScroll: true })
}

export const Chips = ({ view }: { view: View }) => {
  const chips = useChips(view)
  if (chips.length === 0) return null
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
            ✕
          </button>
        </li>
      ))}
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
    </ul>
  )
}
