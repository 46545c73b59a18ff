// A topic and all that is said on it in; the parts of its page out: how much in which year, what several writers report, the newest, who
// does what.
import { countsByYear } from './by-year.ts'
import { exploreView } from './explore-view.ts'
import type { SectionsOf } from './kinds.ts'
import { recentSection } from './RecentSayings.tsx'
import { recentSayings } from './recent.ts'
import { repeatedSection } from './RepeatedSayings.tsx'
import { repeatedSayings } from './repeated.ts'
import { stanceSection } from './Stances.tsx'
import { stanceTable } from './stance-table.ts'
import { yearSection } from './YearCounts.tsx'

/** What is short is read as it is. */
const longList = 12
const mostRecent = 6
const mostRepeated = 6

export const topicSections: SectionsOf = ({ entity: { id }, takeaways }, { editions, recaps }) => {
  const table = stanceTable('topic', id, takeaways, editions)
  const recent = takeaways.length > longList ? recentSayings('topic', id, takeaways, editions, mostRecent) : []
  return [
    ...yearSection({
      counts: countsByYear(takeaways, editions),
      explore: year => exploreView({ topic: [id], year: [`${year}`] }),
    }),
    ...repeatedSection(repeatedSayings({ kind: 'topic', id }, takeaways, { editions, recaps }, mostRepeated)),
    ...recentSection(recent),
    ...(table.rows.length > 0 ? [stanceSection('topic', id, table)] : []),
  ]
}
