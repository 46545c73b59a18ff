// The newest claims and figures on a topic, one of each talk, as rows of the ledger.
import type { Takeaway } from '../../corpus/schema.ts'
import { takeawayPath } from '../addresses.ts'
import { useLookups } from '../corpus-queries.ts'
import { gutterLabel } from '../words.ts'
import { Said } from '../components/Said.tsx'
import type { Section } from './section.ts'

const RecentSayings = ({ takeaways }: { takeaways: Takeaway[] }) => {
  const { editions } = useLookups()
  return (
    <ul className="rows">
      {takeaways.map(takeaway => (
        <li key={takeawayPath(takeaway)} className="row">
          <div className="gutter">
            {editions.get(takeaway.edition)?.year} <span className="label">{gutterLabel(takeaway)}</span>
          </div>
          <div className="text">
            <Said takeaway={takeaway} />
          </div>
        </li>
      ))}
    </ul>
  )
}

export const recentSection = (takeaways: Takeaway[]): Section[] =>
  takeaways.length < 2
    ? []
    : [
        {
          id: 'recent',
          title: 'Most recent claims and figures',
          count: takeaways.length,
          note: 'one of each talk',
          content: <RecentSayings takeaways={takeaways} />,
        },
      ]
