// How much was said in each year, as bars that are a list: each year with something in it leads to that in explore.
import type { CSSProperties } from 'react'
import { Link } from 'react-router'
import { counted } from '../words.ts'
import type { YearCount } from './by-year.ts'
import type { Section } from './section.ts'

/** Of the longest bar, for the style sheet, which draws it upwards or along. React's type knows no custom properties. */
const share = (part: number): CSSProperties => ({ '--share': part }) as CSSProperties

type Props = { counts: YearCount[]; explore: (year: number) => string }

const YearCounts = ({ counts, explore }: Props) => {
  const most = Math.max(1, ...counts.map(({ takeaways }) => takeaways))
  return (
    <ol className="year-counts">
      {counts.map(({ year, takeaways }) => (
        <li key={year} style={share(takeaways / most)}>
          {takeaways > 0 ? (
            <Link to={explore(year)} aria-label={`${year}, ${counted(takeaways, 'takeaway')}`}>
              <span className="year-count">{takeaways}</span>
              <span className="year-bar" />
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
