// The years as check boxes beneath bars: how many takeaways each would bring. Neighbours that are chosen join in one stroke.
import { memo } from 'react'
import { useLookups } from '../corpus-queries.ts'
import { counted } from '../words.ts'
import type { Choices } from './use-view.ts'
import { choiceOf } from './view.ts'

export const YearBars = memo(({ choices, counts }: { choices: Choices; counts: ReadonlyMap<string, number> }) => {
  const known = useLookups().summaries.editions.flatMap(({ year }) => year ?? [])
  if (known.length === 0) return null
  const [first, last] = [Math.min(...known), Math.max(...known)]
  const years = Array.from({ length: last - first + 1 }, (_, i) => `${first + i}`)
  const most = Math.max(1, ...years.map(year => counts.get(year) ?? 0))
  const isIdle = (year: string) => !counts.get(year) && choiceOf(choices, 'year', year) === undefined
  const any = (choices.facets.year?.include.length ?? 0) > 0
  return (
    <fieldset className="years">
      <legend>Year</legend>
      {/* Where nothing in it takes the focus, it takes it itself, to be scrolled by keys. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="bars" tabIndex={years.every(year => isIdle(year)) ? 0 : undefined}>
        {years.map(year => {
          const count = counts.get(year) ?? 0
          const choice = choiceOf(choices, 'year', year)
          return (
            <label key={year} className="bar" data-choice={choice} data-idle={isIdle(year) ? '' : undefined}>
              <span className="bar-count">{count || ''}</span>
              <svg
                aria-hidden="true"
                data-empty={count === 0 ? '' : undefined}
                className={any && choice !== 'include' ? 'bar-body outlined' : 'bar-body'}
                height={count === 0 ? 0 : Math.max(4, Math.round((44 * count) / most))}
              />
              <input
                type="checkbox"
                className="sr-only"
                aria-label={`${year}, ${counted(count, 'takeaway')}`}
                checked={choice === 'include'}
                disabled={isIdle(year)}
                onChange={event => choices.choose('year', [year], event.target.checked ? 'include' : undefined)}
              />
              <span className="bar-year">{year}</span>
            </label>
          )
        })}
      </div>
    </fieldset>
  )
})
