// Every takeaway about a name, by talk, newest first: whole talks until enough is drawn, the rest on demand.
import type { EntityKind, Takeaway } from '../../corpus/schema.ts'
import { explorePath } from '../addresses.ts'
import { TakeawayGroups } from '../components/TakeawayGroups.tsx'
import { useLookups } from '../corpus-queries.ts'
import { groupTakeaways } from '../takeaway-groups.ts'
import { counted } from '../words.ts'
import { Bounded } from './Bounded.tsx'
import { firstGroups } from './first-groups.ts'

const takeawaysShown = 24

export const AllTakeaways = ({ kind, id, takeaways }: { kind: EntityKind; id: string; takeaways: Takeaway[] }) => {
  const { editions } = useLookups()
  const groups = groupTakeaways(takeaways, editions)
  const sorted = groups.flatMap(group => group.takeaways)
  return (
    <div id="takeaways" tabIndex={-1}>
      <Bounded
        name="takeaways"
        items={sorted}
        atMost={firstGroups(groups, takeawaysShown)}
        all={counted(takeaways.length, 'takeaway')}
        explore={explorePath(kind, id)}
        row=".rows > .row"
      >
        {shown => <TakeawayGroups takeaways={shown} />}
      </Bounded>
    </div>
  )
}
