// What the whole corpus says, in counts, in; three questions that it answers out, each with how many takeaways do.
// Asks nothing that fewer than five answer.
import type { Lookups } from '../../../corpus/lookups.ts'
import type { Entity } from '../../../corpus/schema.ts'
import type { FacetName, SearchResult } from '../../../search/results.ts'

export type Question = { words: string; facet: FacetName; value: string; takeaways: number }

const enough = 5
const asked = 3

/** What the corpus says most about. */
export const mostNamed = (entities: Entity[]): Entity | undefined =>
  entities.reduce<Entity | undefined>((best, entity) => (best && best.takeaways >= entity.takeaways ? best : entity), undefined)

export const questionsFor = ({ summaries }: Lookups, counts: SearchResult['counts']): Question[] => {
  const [topic, tool] = [mostNamed(summaries.topics), mostNamed(summaries.tools)]
  const all: (Omit<Question, 'takeaways'> | undefined)[] = [
    { words: 'What was replaced, and what took its place?', facet: 'stance', value: 'replaced' },
    topic && { words: `What was learned about ${topic.name}?`, facet: 'topic', value: topic.id },
    { words: 'What do they warn of?', facet: 'stance', value: 'warns' },
    { words: 'Which questions stay open?', facet: 'kind', value: 'question' },
    tool && { words: `What is said of ${tool.name}?`, facet: 'tool', value: tool.id },
    { words: 'What was measured?', facet: 'kind', value: 'figure' },
  ]
  return all
    .flatMap(question => (question ? [{ ...question, takeaways: counts[question.facet].get(question.value) ?? 0 }] : []))
    .filter(({ takeaways }) => takeaways >= enough)
    .slice(0, asked)
}
