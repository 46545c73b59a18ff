// A tool and all that is said about it in; the parts of its page out: who does what with it, what took whose place, who differs.
import { changedMindSection } from './ChangedMinds.tsx'
import { changedMinds } from './changed-minds.ts'
import { disagreementSection } from './Disagreement.tsx'
import { disagreementOn } from './disagreements.ts'
import { exploreView } from './explore-view.ts'
import type { SectionsOf } from './kinds.ts'
import { replacementSection } from './Replacements.tsx'
import { replacements } from './replacements.ts'
import { stanceSection } from './Stances.tsx'
import { stanceTable } from './stance-table.ts'
import { toldStances } from './told-stances.ts'

export const toolSections: SectionsOf = ({ entity: { id, name }, takeaways }, { editions }) => {
  const table = stanceTable('tool', id, takeaways, editions)
  const told = toldStances(takeaways, editions).filter(({ tool }) => tool === id)
  return [
    ...(table.rows.length > 0 ? [stanceSection('tool', id, table)] : []),
    ...replacementSection(id, replacements(takeaways, editions)),
    ...disagreementSection(name, disagreementOn(id, told)),
    ...changedMindSection(changedMinds(told), exploreView({ tool: [id] })),
  ]
}
