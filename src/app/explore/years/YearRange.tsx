// The first and the last year of what is asked for, as two lists: a range by any means of input.
import { useLookups } from '../../corpus-queries.ts'
import { yearsOf } from '../../../search/query/values.ts'
import type { Choices } from '../use-view.ts'
import { endsOf, yearsBetween } from './range.ts'

export const YearRange = ({ choices }: { choices: Choices }) => {
  const known = yearsOf(useLookups())
  const ends = endsOf(known, choices.facets.year?.include ?? [])
  if (!ends || known.length < 2) return null
  const list = (label: string, value: number, choose: (year: number) => void) => (
    <select className="select" aria-label={label} value={value} onChange={event => choose(Number(event.target.value))}>
      {known.map(year => (
        <option key={year}>{year}</option>
      ))}
    </select>
  )
  const set = (first: number, last: number) => choices.chooseOnly('year', yearsBetween(known, first, last))
  return (
    <div className="year-range">
      <span className="range-word">From</span>
      {list('From year', ends.first, year => set(year, Math.max(year, ends.last)))}
      <span className="range-dash" aria-hidden="true">
        –
      </span>
      <span className="range-word">to</span>
      {list('To year', ends.last, year => set(Math.min(year, ends.first), year))}
    </div>
  )
}
