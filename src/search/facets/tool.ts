// The tools that a takeaway itself names; another takeaway of its talk may name others.
import { type Facet, isId } from './facet.ts'

export const tool: Facet = {
  name: 'tool',
  label: 'Tool',
  valuesOf: ({ entities }) => entities.tool,
  accepts: isId,
}
