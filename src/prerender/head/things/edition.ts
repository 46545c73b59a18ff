// A conference in; an Event with its year, its series and its talks out. No days and no place: the corpus has neither.
import type { Edition } from '../../../corpus/schema.ts'
import { listed, namedEdition, pageAddress, type Place, type Thing } from './place.ts'

export const editionThing = (place: Place, { id, series, url }: Edition): Thing => ({
  ...namedEdition(place, id),
  ...(series !== null && { superEvent: { '@type': 'EventSeries', name: series } }),
  ...(url !== undefined && { url }),
  ...listed(
    'subEvent',
    place.lookups.summaries.talks
      .filter(talk => talk.edition === id)
      .map(talk => ({ '@type': 'Event', '@id': pageAddress(place, 'talk', talk.id), name: talk.title })),
  ),
})
