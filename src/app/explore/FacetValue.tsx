// One value of a facet: box, name, leader, count, and the control that leaves it out.
import type { FacetName } from '../../search/results.ts'
import { counted } from '../words.ts'
import type { Choices } from './use-view.ts'
import type { Choice } from './view.ts'

type Props = { name: FacetName; value: string; label: string; count: number; choice: Choice; choose: Choices['choose'] }

export const FacetValue = ({ name, value, label, count, choice, choose }: Props) => {
  const out = choice === 'exclude'
  const set = (next: Choice) => choose(name, [value], next)
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
