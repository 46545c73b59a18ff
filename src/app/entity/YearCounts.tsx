// How much was said in each year, as bars that are a list: each year with something in it leads to that in explore.
import { Link } from 'react-router'
import { counted } from '../words.ts'
import type { YearCount } from './by-year.ts'
import type { Section } from './section.ts'

/** In pixels. */
const LONGEST = 56

/** Upwards or along, as the style sheet chooses. Attributes, because a policy without inline styles ignores those in HTML. */
const Bar = ({ share }: { share: number }) => (
  <svg className="year-bar" aria-hidden="true" height={(LONGEST * share).toFixed(1)} width={`${(100 * share).toFixed(1)}%`} />
)

type Props = { counts: YearCount[]; explore: (year: number) => string }

const YearCounts = ({ counts, explore }: Props) => {
  const most = Math.max(1, ...counts.map(({ takeaways }) => takeaways))
  return (
    <ol className="year-counts">
      {counts.map(({ year, takeaways }) => (
        <li key={year}>
          {takeaways > 0 ? (
            <Link to={explore(year)} aria-label={`${year}, ${counted(takeaways, 'takeaway')}`}>
              <span className="year-count">{takeaways}</span>
              <Bar share={takeaways / most} />
              <span className="year-name">{year}</span>
            </Link>
          ) : (
            <span className="year-none">
              <span className="sr-only">Nothing in </span>
              <span className="year-name">{year}</span>
            </span>
          )}
        </li>
      ))}
    </ol>
  )
}

export const yearSection = ({ counts, explore }: Props): Section[] => {
  const filled = counts.filter(({ takeaways }) => takeaways > 0).length
  // One year is told in the line above already.
  if (filled < 2) return []
  const content = <YearCounts counts={counts} explore={explore} />
  return [{ id: 'years', title: 'By year', count: filled, note: 'takeaways in each year', content }]
}
