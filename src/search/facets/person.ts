// The people that a takeaway cites, and those who gave its talk.
import { entityFacet } from './entities.ts'

export const person = entityFacet('person', {
  label: 'Person',
  plural: 'People',
  otherNames: ['speaker', 'speakers'],
  none: 'Nobody is called',
})
