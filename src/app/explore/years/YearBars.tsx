// The years as check boxes beneath bars: how many takeaways each would bring. Neighbours that are chosen join in one stroke. A range
// is a stroke over the bars, a second press with Shift, or two ends from lists.
import { type ChangeEvent, type KeyboardEvent, memo, useRef } from 'react'
import { yearsOf } from '../../../search/query/values.ts'
import { useLookups } from '../../corpus-queries.ts'
import type { Choices } from '../use-view.ts'
import { choiceOf } from '../view.ts'
import { yearsBetween } from './range.ts'
import { useStroke } from './use-stroke.ts'
import { YearBar } from './YearBar.tsx'
import { YearRange } from './YearRange.tsx'

export const YearBars = memo(({ choices, counts }: { choices: Choices; counts: ReadonlyMap<string, number> }) => {
  const known = yearsOf(useLookups())
  const bars = useRef<HTMLDivElement>(null)
  /** Where the last press was: Shift goes from there. */
  const anchor = useRef<number>(undefined)
  /** Firefox does not say of a box that was pressed by a key whether Shift was down. */
  const shifted = useRef(false)
  const noteShift = ({ shiftKey }: KeyboardEvent) => {
    shifted.current = shiftKey
  }
  const { stroke, fits, handlers } = useStroke(bars, ({ first, last }) =>
    choices.chooseOnly('year', yearsBetween(known, first, last)),
  )
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return null
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const most = Math.max(1, ...years.map(year => counts.get(`${year}`) ?? 0))
  const any = (choices.facets.year?.include.length ?? 0) > 0
  const all = years.map(number => {
    const year = `${number}`
    return { number, year, count: counts.get(year) ?? 0, choice: choiceOf(choices, 'year', year) }
  })
  const change = (year: number, { target, nativeEvent }: ChangeEvent<HTMLInputElement>) => {
    const from = anchor.current
    anchor.current = year
    const click = nativeEvent instanceof MouseEvent ? nativeEvent : undefined
    // A click that a key made has no count of clicks.
    const shift = click?.shiftKey || (click?.detail === 0 && shifted.current)
    if (shift && from !== undefined && from !== year) choices.chooseOnly('year', yearsBetween(known, from, year))
    else choices.choose('year', [`${year}`], target.checked ? 'include' : undefined)
  }
  return (
    <fieldset className="years">
      <legend className="sr-only">Year</legend>
      <span className="years-label" aria-hidden="true">
        Year
      </span>
      <div
        ref={bars}
        className="bars"
        data-fits={fits ? '' : undefined}
        // Where nothing in it takes the focus, it takes it itself, to be scrolled by keys.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={all.every(({ count, choice }) => count === 0 && choice === undefined) ? 0 : undefined}
        {...handlers}
      >
        {all.map(({ number, ...bar }) => (
          <YearBar
            key={number}
            {...{ ...bar, most }}
            covered={stroke !== undefined && stroke.first <= number && number <= stroke.last}
            outside={any && bar.choice !== 'include'}
            onChange={event => change(number, event)}
            onKey={noteShift}
          />
        ))}
      </div>
      <YearRange choices={choices} />
    </fieldset>
  )
})
