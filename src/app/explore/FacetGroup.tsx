// One facet: its values as check boxes with their counts, each with a control that leaves it out. The rest behind "more".
import { useState } from 'react'
import { useLookups } from '../corpus-queries.ts'
import type { FacetName } from '../../search/results.ts'
import { FacetValue } from './FacetValue.tsx'
import { facetLabel, valueName } from './names.ts'
import type { Choices } from './use-view.ts'
import { choiceOf } from './view.ts'

const shown = 6

type Props = { name: FacetName; choices: Choices; counts: ReadonlyMap<string, number> }

export const FacetGroup = ({ name, choices, counts }: Props) => {
  const lookups = useLookups()
  const [unfolded, setUnfolded] = useState(false)
  const choice = choices.facets[name]
  const values = [...new Set([...counts.keys(), ...(choice?.include ?? []), ...(choice?.exclude ?? [])])]
    .map(value => ({
      value,
      label: valueName(name, value, lookups),
      count: counts.get(value) ?? 0,
      choice: choiceOf(choices, name, value),
    }))
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'en'))
  const first = values.filter((value, i) => i < shown || value.choice)
  const rest = values.filter(value => !first.includes(value))
  const draw = (value: (typeof values)[number]) => <FacetValue key={value.value} name={name} choose={choices.choose} {...value} />
  return (
    <fieldset className="rail-section">
      <legend className="rail-head">{facetLabel(name)}</legend>
      <div>
        {first.map(draw)}
        {rest.length > 0 && (
          <details className="more" onToggle={event => setUnfolded(event.currentTarget.open)}>
            <summary>{rest.length} more</summary>
            {/* Hundreds of values that nobody sees would be drawn anew with every letter typed. */}
            {unfolded && rest.map(draw)}
          </details>
        )}
      </div>
    </fieldset>
  )
}
