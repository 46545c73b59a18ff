// A takeaway in; a box out that chooses it, to be cited together with others.
import type { Takeaway } from '../../corpus/schema.ts'
import { selection, useIsChosen } from './selection.ts'

export const SelectBox = ({ takeaway }: { takeaway: Takeaway }) => {
  const state = useIsChosen(takeaway)
  return (
    <label className="select-box no-print" data-choice={state}>
      <input
        type="checkbox"
        className="box"
        checked={state === 'chosen'}
        disabled={state === 'full'}
        onChange={() => selection.toggle(takeaway)}
      />
      <span>
        Select<span className="sr-only"> to cite together</span>
      </span>
    </label>
  )
}
