// A tool, company, topic or person in; the thing, its other names and its own address out.
import type { Entity, EntityKind } from '../../../corpus/schema.ts'
import { listed, named, type Place, type Thing } from './place.ts'

export const entityThing = (place: Place, kind: EntityKind, { id, aliases, url }: Entity): Thing => ({
  ...named(place, kind, id),
  ...listed('alternateName', aliases),
  ...(url !== undefined && { url }),
})
