// A person and all that is said by and about them in; the parts of their page out: their life line, and their tools.
import { changedMindSection } from './ChangedMinds.tsx'
import { changedMinds } from './changed-minds.ts'
import { exploreView } from './explore-view.ts'
import { holdingSection } from './Holdings.tsx'
import { holdingsOf } from './holdings.ts'
import type { SectionsOf } from './kinds.ts'
import { lifeSection } from './LifeLine.tsx'
import { lifeLine } from './life-line.ts'
import { replacements } from './replacements.ts'
import { toldStances } from './told-stances.ts'

export const personSections: SectionsOf = ({ entity: { id, talks: named }, takeaways }, { editions, talks }) => {
  const mine = toldStances(takeaways, editions).filter(({ holder }) => holder?.entity === 'person' && holder.id === id)
  const events = lifeLine(id, named, takeaways, { talks, editions })
  return [
    // One talk alone opens the takeaways below: a line of one would say it twice.
    ...(events.length > 1 || (events.length === 1 && takeaways.length === 0) ? [lifeSection(id, events)] : []),
    ...holdingSection({
      kind: 'person',
      id,
      groups: holdingsOf(mine),
      replaced: replacements(takeaways, editions).filter(({ holder }) => holder?.entity === 'person' && holder.id === id),
    }),
    ...changedMindSection(changedMinds(mine), exploreView({ person: [id] })),
  ]
}
