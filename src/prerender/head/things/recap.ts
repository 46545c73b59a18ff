// A recap in; a Report on its conference out: who wrote it, when, where it stands itself, and the post that it is based on.
import type { Original, RecapSummary } from '../../../corpus/schema.ts'
import { namedEdition, pageAddress, type Place, type Thing, writer } from './place.ts'

const post = ({ title, author, url }: Original): Thing => ({
  '@type': 'CreativeWork',
  ...(title !== undefined && { name: title }),
  ...(author !== undefined && { author: writer(author) }),
  ...(url !== undefined && { url }),
})

export const recapThing = (place: Place, { id, title, author, date, edition, original, url }: RecapSummary): Thing => ({
  '@type': 'Report',
  '@id': pageAddress(place, 'recap', id),
  headline: title,
  about: namedEdition(place, edition),
  ...(author !== undefined && { author: writer(author) }),
  ...(date !== undefined && { datePublished: date }),
  ...(url !== undefined && { url }),
  ...(original !== undefined && { isBasedOn: post(original) }),
})
