// The topics of a takeaway, and of its talk.
import { type Facet, isId } from './facet.ts'

export const topic: Facet = {
  name: 'topic',
  label: 'Topic',
  valuesOf: ({ entities }) => entities.topic,
  accepts: isId,
}
