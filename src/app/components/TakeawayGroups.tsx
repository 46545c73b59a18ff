// Groups of takeaways in; the ledger out, each group opened by its talk.
import type { Takeaway } from '../../corpus/schema.ts'
import { pagePath } from '../addresses.ts'
import { useLookups } from '../corpus-queries.ts'
import { groupTakeaways } from '../takeaway-groups.ts'
import { counted } from '../words.ts'
import { GroupHead } from './GroupHead.tsx'
import { TakeawayRow } from './TakeawayRow.tsx'
import { PlainLink } from './PlainLink.tsx'

export const TakeawayGroups = ({ takeaways }: { takeaways: Takeaway[] }) => {
  const { editions, talks } = useLookups()
  return groupTakeaways(takeaways, editions).map(({ key, takeaways: rows, ...of }) => {
    const total = of.talk ? (talks.get(of.talk)?.takeaways ?? rows.length) : rows.length
    const share = rows.length === total ? counted(total, 'takeaway') : `${rows.length} of ${counted(total, 'takeaway')}`
    return (
      <section key={key} className="group">
        <GroupHead of={of} evidence={of.talk ? <PlainLink to={pagePath('talk', of.talk)}>{share}</PlainLink> : share} />
        <ol className="rows">
          {rows.map(takeaway => (
            <TakeawayRow key={`${takeaway.recap} ${takeaway.id}`} takeaway={takeaway} />
          ))}
        </ol>
      </section>
    )
  })
}
