// A page's data in; its parts out, by the kind of name that it is of.
import type { EntityKind } from '../../corpus/schema.ts'
import { companySections } from './company-sections.ts'
import type { SectionsOf } from './kinds.ts'
import { personSections } from './person-sections.ts'
import { toolSections } from './tool-sections.ts'
import { topicSections } from './topic-sections.ts'

const byKind: Record<EntityKind, SectionsOf> = {
  tool: toolSections,
  company: companySections,
  topic: topicSections,
  person: personSections,
}

export const sectionsOf: SectionsOf = (data, lookups) => byKind[data.kind](data, lookups)
