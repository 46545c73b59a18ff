// A topic and all that is said on it in; the parts of its page out: how much in which year, who does what, the newest of it.
import { countsByYear } from './by-year.ts'
import { exploreView } from './explore-view.ts'
import type { SectionsOf } from './kinds.ts'
import { recentSection } from './RecentSayings.tsx'
import { recentSayings } from './recent.ts'
import { stanceSection } from './Stances.tsx'
import { stanceTable } from './stance-table.ts'
import { yearSection } from './YearCounts.tsx'

/** What is short is read as it is. */
const longList = 12
const mostRecent = 6

export const topicSections: SectionsOf = ({ entity: { id }, takeaways }, { editions }) => {
  const table = stanceTable('topic', id, takeaways, editions)
  const recent = takeaways.length > longList ? recentSayings('topic', id, takeaways, editions, mostRecent) : []
  return [
    ...yearSection({
      counts: countsByYear(takeaways, editions),
      explore: year => exploreView({ topic: [id], year: [`${year}`] }),
    }),
    ...recentSection(recent),
    ...(table.rows.length > 0 ? [stanceSection('topic', id, table)] : []),
  ]
}
