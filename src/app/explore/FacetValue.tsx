// One value of a facet: box, name, leader, count, and the control that leaves it out.
import type { FacetName } from '../../search/results.ts'
import { counted } from '../words.ts'
import type { View } from './use-view.ts'
import { type Choice, choose } from './view.ts'

type Props = { name: FacetName; value: string; label: string; count: number; choice: Choice; view: View }

export const FacetValue = ({ name, value, label, count, choice, view }: Props) => {
  const out = choice === 'exclude'
  const set = (next: Choice) => view.go(choose(view.query, name, [value], next))
  return (
    <div className="leader-row facet-value" data-choice={choice}>
      <label>
        <input
          type="checkbox"
          className="box"
          checked={choice === 'include'}
          aria-label={`${label}, ${out ? 'left out' : counted(count, 'takeaway')}`}
          onChange={event => set(event.target.checked ? 'include' : undefined)}
        />
        <bdi className={`facet-name facet-${name}`}>{label}</bdi>
        <span className="leader" />
        <span className="count">{out ? 'left out' : count}</span>
      </label>
      <button
        type="button"
        className="not"
        aria-pressed={out}
        aria-label={`Leave out ${label}`}
        onClick={() => set(out ? undefined : 'exclude')}
      >
        not
      </button>
    </div>
  )
}
