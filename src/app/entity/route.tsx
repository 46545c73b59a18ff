// Loads whatever has a name: a tool, company, topic or person, with the takeaways of its editions that are about it.
import '../../styles/for-names.css'
import type { LoaderFunctionArgs } from 'react-router'
import { entitiesOfTakeaway } from '../../corpus/lookups.ts'
import type { Entity, EntityKind, Takeaway } from '../../corpus/schema.ts'
import { ensureCorpus, ensureEditions } from '../corpus-queries.ts'
import { found } from '../found.ts'
import { EntityPage } from './EntityPage.tsx'

export type EntityData = { kind: EntityKind; entity: Entity; takeaways: Takeaway[] }

const routeOf = (kind: EntityKind) => ({
  Component: EntityPage,
  loader: async ({ params }: LoaderFunctionArgs): Promise<EntityData> => {
    const { lookups } = await ensureCorpus()
    const entity = found(lookups.entities[kind].get(params['id'] ?? ''))
    const details = await ensureEditions(entity.editions)
    const about = (takeaway: Takeaway): boolean =>
      entitiesOfTakeaway(takeaway, takeaway.talk ? lookups.talks.get(takeaway.talk) : undefined, kind).includes(entity.id)
    return { kind, entity, takeaways: details.flatMap(({ takeaways }) => takeaways.filter(about)) }
  },
})

export const tool = routeOf('tool')
export const company = routeOf('company')
export const topic = routeOf('topic')
export const person = routeOf('person')
