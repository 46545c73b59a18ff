// How much one side has in each year, as small bars on the measure of both: each year with something in it leads there in explore.
import { Link } from 'react-router'
import type { YearCount } from '../entity/by-year.ts'
import { counted } from '../words.ts'

/** In pixels. */
const HIGHEST = 32

type Props = { counts: YearCount[]; most: number; explore: (year: number) => string }

export const YearMarks = ({ counts, most, explore }: Props) => (
  <ol className="year-marks">
    {counts.map(({ year, takeaways }) => (
      <li key={year}>
        {takeaways > 0 ? (
          <Link to={explore(year)} aria-label={`${year}, ${counted(takeaways, 'takeaway')}`}>
            <span>{takeaways}</span>
            {/* Attributes, because a policy without inline styles ignores those in HTML. */}
            <svg aria-hidden="true" height={Math.max(2, (HIGHEST * takeaways) / most).toFixed(1)} />
            <span className="year-mark">{year}</span>
          </Link>
        ) : (
          <span className="year-mark">
            <span className="sr-only">Nothing in </span>
            {year}
          </span>
        )}
      </li>
    ))}
  </ol>
)
