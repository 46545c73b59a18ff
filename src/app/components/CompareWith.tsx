// A tool, a company or a year in; the few that it is best compared with out, each with why.
import { Link } from 'react-router'
import { yearsOf } from '../../search/query/values.ts'
import type { Takeaway } from '../../corpus/schema.ts'
import { type Alike, type AlikeKind, mostAlike } from '../compare/alike.ts'
import { comparePath } from '../compare/compare-path.ts'
import { useLookups } from '../corpus-queries.ts'
import { counted } from '../words.ts'
import { LeaderRow } from './LeaderRow.tsx'
import { RailSection } from './RailSection.tsx'

const shown = 3

const nouns: Record<Alike['by'], string> = { takeaways: 'takeaway', talks: 'talk', topics: 'topic' }

type Props = {
  kind: AlikeKind
  id: string
  takeaways: Takeaway[]
  /** Where it is not the page's own. */
  name?: string
  without?: string[]
}

export const CompareWith = ({ kind, id, takeaways, name, without = [] }: Props) => {
  const lookups = useLookups()
  const alike = mostAlike(kind, id, takeaways, lookups, shown + without.length).filter(other => !without.includes(other.id))
  if (alike.length === 0) return null
  return (
    <RailSection title={name === undefined ? 'Compare' : `Compare ${name}`} screenOnly>
      {alike.slice(0, shown).map(({ id: other, by, count }) => (
        <LeaderRow
          key={other}
          name={
            <Link to={comparePath(kind, [id, other])}>
              with <bdi>{lookups.entities[kind].get(other)?.name ?? other}</bdi>
            </Link>
          }
          count={counted(count, nouns[by])}
        />
      ))}
    </RailSection>
  )
}

/** With the years before and after it. */
export const CompareYears = ({ year, without = [] }: { year: number; without?: string[] }) => {
  const years = yearsOf(useLookups()).filter(each => each === year || !without.includes(`${each}`))
  const at = years.indexOf(year)
  const beside = [years[at - 1], years[at + 1]].filter(each => each !== undefined)
  if (at < 0 || beside.length === 0) return null
  return (
    <RailSection title={`Compare ${year}`} screenOnly>
      {beside.map(other => (
        <p key={other} className="rail-link">
          <Link to={comparePath('year', [Math.min(year, other), Math.max(year, other)].map(String))}>
            with <bdi>{other}</bdi>
          </Link>
        </p>
      ))}
    </RailSection>
  )
}
