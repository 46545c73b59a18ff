// The years in; what stands behind each out, as a list beside the page.
import { Link } from 'react-router'
import type { TrendYear } from '../../corpus/trends.ts'
import { explorePath } from '../addresses.ts'
import { LeaderRow } from '../components/LeaderRow.tsx'
import { RailSection } from '../components/RailSection.tsx'
import { counted } from '../words.ts'

export const YearsBehind = ({ years }: { years: TrendYear[] }) => (
  <RailSection title="Behind each year">
    {years.map(({ year, recaps, talks }) => (
      <LeaderRow
        key={year}
        name={<Link to={explorePath('year', `${year}`)}>{year}</Link>}
        count={`${counted(recaps, 'recap')}, ${counted(talks, 'talk')}`}
      />
    ))}
  </RailSection>
)
