// The takeaways that fit, grouped by talk, ten groups at first.
import { Link } from 'react-router'
import type { Group, Query, SearchResult } from '../../search/results.ts'
import { pagePath, takeawayPath } from '../addresses.ts'
import { GroupHead } from '../components/GroupHead.tsx'
import { TakeawayRow } from '../components/TakeawayRow.tsx'
import { firstMatches } from '../sentence.ts'
import { counted } from '../words.ts'
import { groupStep, type View } from './use-view.ts'

/** Past this many results, a word is marked once in a sentence. */
const many = 20

const groupKey = ({ talk, recap, section }: Group): string => talk ?? `${recap} ${section}`

const wayToGroup = (group: Group): string => {
  const first = group.hits[0]?.takeaway
  return group.talk ? pagePath('talk', group.talk) : first ? takeawayPath(first) : pagePath('recap', group.recap)
}

const ResultGroup = ({ group, sparing }: { group: Group; sparing: boolean }) => {
  const all = group.hits.length === group.total
  const share = all ? counted(group.total, 'takeaway') : `${group.hits.length} of ${counted(group.total, 'takeaway')}`
  return (
    <section className="group">
      <GroupHead of={group} titleMatches={group.titleMatches} evidence={<Link to={wayToGroup(group)}>{share}</Link>} />
      <ol className="rows">
        {group.hits.map(({ takeaway, matches }) => (
          <TakeawayRow
            key={`${takeaway.recap} ${takeaway.id}`}
            takeaway={takeaway}
            matches={sparing ? firstMatches(takeaway.text, matches) : matches}
          />
        ))}
      </ol>
    </section>
  )
}

/** Says that the list is whole, and whether filters keep anything from it. */
const endWords = ({ q: text, facets }: Query): string => {
  const q = text.trim()
  if (Object.keys(facets).length > 0)
    return `These are all the takeaways that your filters let through${q ? ` and that say “${q}”` : ''}.`
  return q
    ? `No filter hides anything: these are all the takeaways that say “${q}”.`
    : 'These are all the takeaways of the corpus.'
}

export const Results = ({ view, result }: { view: View; result: SearchResult }) => {
  const left = result.groupCount - result.groups.length
  return (
    <div className="results">
      {result.groups.map(group => (
        <ResultGroup key={groupKey(group)} group={group} sparing={result.takeaways > many} />
      ))}
      <div className="close-ledger">
        {left > 0 ? (
          <button type="button" className="button" onClick={view.showMore}>
            {left > groupStep ? `Show the next ${groupStep} talks` : `Show the last ${counted(left, 'talk')}`}
          </button>
        ) : (
          <p className="rail-note">{endWords(view.asked)}</p>
        )}
      </div>
    </div>
  )
}
