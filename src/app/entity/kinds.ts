// How the pages of the four kinds of names differ: a row of words and of parts for each.
import type { Lookups } from '../../corpus/lookups.ts'
import type { EntityKind } from '../../corpus/schema.ts'
import type { EntityData } from './route.tsx'
import type { Section } from './section.ts'

/** Only parts that hold something, in the order in which they stand on the page. */
export type SectionsOf = (data: EntityData, lookups: Lookups) => Section[]

type KindWords = { one: string; list: string; stances: string; holder: string }

export const kinds: Record<EntityKind, KindWords> = {
  tool: { one: 'Tool', list: '/tools', stances: 'Who does what with it', holder: 'Who' },
  company: { one: 'Company', list: '/companies', stances: 'Its tools, year by year', holder: 'Tool' },
  topic: { one: 'Topic', list: '/topics', stances: 'Who does what', holder: 'Who' },
  person: { one: 'Person', list: '/people', stances: 'Their tools, year by year', holder: 'Tool' },
}
