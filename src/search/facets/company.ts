// The companies that a takeaway names, and those whose people gave its talk.
import { entityFacet } from './entities.ts'

export const company = entityFacet('company', { label: 'Company', plural: 'Companies', none: 'No company is called' })
