// The tools that a takeaway itself names; another takeaway of its talk may name others.
import { entityFacet } from './entities.ts'

export const tool = entityFacet('tool', { label: 'Tool', plural: 'Tools', none: 'No tool is called' })
