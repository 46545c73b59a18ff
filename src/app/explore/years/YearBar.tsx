// One year: its bar as high as what it would bring, and its box.
import type { ChangeEvent, KeyboardEvent } from 'react'
import { counted } from '../../words.ts'
import type { Choice } from '../view.ts'

type Props = {
  year: string
  count: number
  /** Of the highest bar. */
  most: number
  choice: Choice
  /** Covered by a stroke that is being made. */
  covered: boolean
  /** Some other year is chosen, and this one is not. */
  outside: boolean
  onChange: (event: ChangeEvent<HTMLInputElement>) => void
  /** Down or up. */
  onKey: (event: KeyboardEvent) => void
}

/** In pixels. */
const tallest = 44
const lowest = 4

export const YearBar = ({ year, count, most, choice, covered, outside, onChange, onKey }: Props) => {
  const idle = count === 0 && choice === undefined
  return (
    <label className="bar" data-year={year} data-choice={covered ? 'include' : choice} data-idle={idle ? '' : undefined}>
      <span className="bar-count">{count ? count.toLocaleString('en') : ''}</span>
      <svg
        aria-hidden="true"
        data-empty={count === 0 ? '' : undefined}
        className={outside ? 'bar-body outlined' : 'bar-body'}
        height={count === 0 ? 0 : Math.max(lowest, Math.round((tallest * count) / most))}
      />
      <input
        type="checkbox"
        className="sr-only"
        aria-label={`${year}, ${counted(count, 'takeaway')}`}
        checked={choice === 'include'}
        disabled={idle}
        onChange={onChange}
        onKeyDown={onKey}
        onKeyUp={onKey}
      />
      <span className="bar-year">{year}</span>
    </label>
  )
}
