// One value of a facet: box, name, leader, count, and the control that leaves it out.
import { memo } from 'react'
import type { FacetName } from '../../../search/facets/index.ts'
import { breakable } from '../../components/breakable.tsx'
import { counted } from '../../words.ts'
import type { Choices } from '../use-view.ts'
import type { Choice } from '../view.ts'
import { broughtBefore, type ListedValue } from './facet-values.ts'

type Props = ListedValue & { name: FacetName; choose: Choices['choose'] }

export const FacetValue = memo(({ name, value, label, count, choice, beside, choose }: Props) => {
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
        <bdi className={`facet-name facet-${name}`}>{breakable(label)}</bdi>
        {beside !== undefined && <bdi className="facet-alias">{beside}</bdi>}
        <span className="leader" />
        <span className="count">{out ? 'left out' : count.toLocaleString('en')}</span>
      </label>
      <button
        type="button"
        className="not"
        aria-pressed={out}
        aria-label={`Leave out ${label}`}
        onClick={() => {
          if (!out) broughtBefore.set(`${name} ${value}`, count)
          set(out ? undefined : 'exclude')
        }}
      >
        not
      </button>
    </div>
  )
})
