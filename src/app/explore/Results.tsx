// The takeaways that fit, grouped by talk, ten groups at first. They are drawn from the top, as frames allow.
import { memo } from 'react'
import { Link } from 'react-router'
import type { Group, Query, SearchResult } from '../../search/results.ts'
import { pagePath, takeawayPath } from '../addresses.ts'
import { GroupHead } from '../components/GroupHead.tsx'
import { TakeawayRow } from '../components/TakeawayRow.tsx'
import { firstMatches } from '../sentence.ts'
import { counted } from '../words.ts'
import { firstRows } from './first-rows.ts'
import { useRows } from './use-rows.ts'
import { groupStep, viewPath } from './use-view.ts'

/** Past this many results, a word is marked once in a sentence. */
const many = 20

const groupKey = ({ talk, recap, section }: Group): string => talk ?? `${recap} ${section}`

const wayToGroup = (group: Group): string => {
  const first = group.hits[0]?.takeaway
  return group.talk ? pagePath('talk', group.talk) : first ? takeawayPath(first) : pagePath('recap', group.recap)
}

const ResultGroup = memo(({ group, hits, sparing }: { group: Group; hits: number; sparing: boolean }) => {
  const all = hits === group.total
  const share = all ? counted(group.total, 'takeaway') : `${hits} of ${counted(group.total, 'takeaway')}`
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
})

/** Says that the list is whole, and whether filters keep anything from it. */
const endWords = ({ q: text, facets }: Query): string => {
  const q = text.trim()
  if (Object.keys(facets).length > 0)
    return `These are all the takeaways that your filters let through${q ? ` and that say “${q}”` : ''}.`
  return q
    ? `No filter hides anything: these are all the takeaways that say “${q}”.`
    : 'These are all the takeaways of the corpus.'
}

/** About as high as a row is, in pixels: what is not drawn yet keeps its place. */
const ROW = 140

type Props = { asked: Query; result: SearchResult; onMore: () => void }

export const Results = memo(({ asked, result, onMore }: Props) => {
  const rows = useRows(
    viewPath(asked),
    result.groups.reduce((sum, { hits }) => sum + hits.length, 0),
  )
  const drawn = firstRows(result.groups, rows)
  const left = result.groupCount - result.groups.length
  return (
    <div className="results">
      {drawn.groups.map((group, i) => (
        <ResultGroup
          key={groupKey(group)}
          group={group}
          hits={result.groups[i]?.hits.length ?? 0}
          sparing={result.takeaways > many}
        />
      ))}
      {drawn.left > 0 && <svg aria-hidden="true" className="block" width="1" height={drawn.left * ROW} />}
      <div className="close-ledger">
        {left > 0 ? (
          <button type="button" className="button" onClick={onMore}>
            {left > groupStep ? `Show the next ${groupStep} talks` : `Show the last ${counted(left, 'talk')}`}
          </button>
        ) : (
          <p className="rail-note">{endWords(asked)}</p>
        )}
      </div>
    </div>
  )
})
