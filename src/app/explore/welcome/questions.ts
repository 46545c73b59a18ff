// What the whole corpus says, in counts, in; three questions that it answers out, each with how many takeaways do.
// Asks nothing that fewer than five answer.
import type { Entity } from '../../../corpus/schema.ts'
import type { FacetName } from '../../../search/facets/index.ts'
import type { SearchResult } from '../../../search/results.ts'

export type Question = { words: string; facet: FacetName; value: string; takeaways: number }

const enough = 5
const asked = 3

/** What the corpus says most about. */
export const mostNamed = (entities: Entity[]): Entity | undefined =>
  entities.reduce<Entity | undefined>((best, entity) => (best && best.takeaways >= entity.takeaways ? best : entity), undefined)

/** None that Examples has: it stands on the same page. */
const all: Omit<Question, 'takeaways'>[] = [
  { words: 'What was replaced, and what took its place?', facet: 'stance', value: 'replaced' },
  { words: 'What do they warn of?', facet: 'stance', value: 'warns' },
  { words: 'What did they build themselves?', facet: 'stance', value: 'built' },
  { words: 'What do they advise?', facet: 'kind', value: 'advice' },
  { words: 'What do they recommend?', facet: 'stance', value: 'recommends' },
  { words: 'What is being tried out?', facet: 'stance', value: 'evaluates' },
  { words: 'What do those who were there make of it?', facet: 'kind', value: 'opinion' },
]

export const questionsFor = (counts: SearchResult['counts']): Question[] =>
  all
    .map(question => ({ ...question, takeaways: counts[question.facet].get(question.value) ?? 0 }))
    .filter(({ takeaways }) => takeaways >= enough)
    .slice(0, asked)
