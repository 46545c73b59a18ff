// Where the things of the corpus stand, and how one is named within the description of another: type, address, name.
import { type Lookups, pagePath, type PageKind } from '../../../corpus/lookups.ts'
import type { EntityKind } from '../../../corpus/schema.ts'

export type Place = {
  lookups: Lookups
  /** Of a path below the site: whole where the host is known, else from the host's root, which the page itself completes. */
  addressOf: (path: string) => string
}

/**
 * One node of JSON-LD. No types of schema.org's whole vocabulary: their unions are too complex for the compiler. A test holds
 * every node to that vocabulary instead.
 */
export type Thing = { '@type': string; '@id'?: string; [property: string]: unknown }

/**
 * A tool may be software, a service, a protocol or a machine: the corpus does not say which, so neither do we.
 */
export const entityTypes = { tool: 'Thing', company: 'Organization', topic: 'DefinedTerm', person: 'Person' } as const

export const pageAddress = ({ addressOf }: Place, kind: PageKind, id: string): string => addressOf(pagePath(kind, id))

export const named = <Kind extends EntityKind>(place: Place, kind: Kind, id: string) => ({
  '@type': entityTypes[kind],
  '@id': pageAddress(place, kind, id),
  name: place.lookups.entities[kind].get(id)?.name ?? id,
})

/** Of the conference the corpus knows the year at most: that is all there is of a date. */
export const namedEdition = (place: Place, id: string) => {
  const edition = place.lookups.editions.get(id)
  return {
    '@type': 'Event',
    '@id': pageAddress(place, 'edition', id),
    name: edition?.name ?? id,
    ...(typeof edition?.year === 'number' && { startDate: `${edition.year}` }),
  }
}

/** Whoever wrote a recap is a person, but for the recaps that are this site's own words. */
export const writer = (name: string) => ({ '@type': name === 'Hallway' ? 'Organization' : 'Person', name })

/** Under its name, or left out: an empty list says "none", which the corpus never claims. */
export const listed = <Key extends string, Item>(key: Key, items: Item[]): Partial<Record<Key, Item[]>> =>
  items.length > 0 ? ({ [key]: items } as Record<Key, Item[]>) : {} // a computed key widens to string
