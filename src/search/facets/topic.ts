// The topics of a takeaway, and of its talk.
import { entityFacet } from './entities.ts'

export const topic = entityFacet('topic', { label: 'Topic', plural: 'Topics', none: 'No topic is called' })
