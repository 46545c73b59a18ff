// How the pages of the four kinds of names differ: a row of words for each.
import type { EntityKind } from '../../corpus/schema.ts'

type KindWords = { one: string; list: string; stances: string; holder: string }

export const kinds: Record<EntityKind, KindWords> = {
  tool: { one: 'Tool', list: '/tools', stances: 'Who does what with it', holder: 'Who' },
  company: { one: 'Company', list: '/companies', stances: 'What it does with which tool', holder: 'Tool' },
  topic: { one: 'Topic', list: '/topics', stances: 'Who does what', holder: 'Who' },
  person: { one: 'Person', list: '/people', stances: 'What they do with which tool', holder: 'Tool' },
}
