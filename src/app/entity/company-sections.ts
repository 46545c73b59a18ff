// A company and all that is said by and about it in; the parts of its page out: its tools, when it did what, its talks.
import type { TalkSummary } from '../../corpus/schema.ts'
import { changedMindSection } from './ChangedMinds.tsx'
import { changedMinds } from './changed-minds.ts'
import { exploreView } from './explore-view.ts'
import { holdingSection } from './Holdings.tsx'
import { holdingsOf } from './holdings.ts'
import type { SectionsOf } from './kinds.ts'
import { replacements } from './replacements.ts'
import { stanceSection } from './Stances.tsx'
import { stanceTable } from './stance-table.ts'
import { talkSection } from './TalksByYear.tsx'
import { toldStances } from './told-stances.ts'

export const companySections: SectionsOf = ({ entity: { id, talks: named }, takeaways }, { editions, talks }) => {
  const mine = toldStances(takeaways, editions).filter(({ holder }) => holder?.entity === 'company' && holder.id === id)
  const table = stanceTable('company', id, takeaways, editions)
  const given = named
    .map(talk => talks.get(talk))
    .filter(talk => talk !== undefined)
    .filter(({ companies }) => companies.includes(id))
  const yearOf = ({ edition }: TalkSummary) => editions.get(edition)?.year ?? 0
  return [
    ...holdingSection({
      kind: 'company',
      id,
      groups: holdingsOf(mine),
      replaced: replacements(takeaways, editions).filter(({ holder }) => holder?.entity === 'company' && holder.id === id),
    }),
    // A plot of one year says nothing that the list above does not.
    ...(new Set(mine.map(({ year }) => year)).size > 1 ? [stanceSection('company', id, table)] : []),
    ...changedMindSection(changedMinds(mine), exploreView({ company: [id] })),
    ...talkSection(
      id,
      given.sort((a, b) => yearOf(b) - yearOf(a)),
    ),
  ]
}
