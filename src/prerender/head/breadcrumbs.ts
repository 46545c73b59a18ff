// A page with an id in; the pages above it out, outermost first, as the page itself shows them.
import { collections, pagePath, type PageKind } from '../../corpus/lookups.ts'
import type { Place, Thing } from './things/place.ts'

/** What is of a conference stands below it. */
const editionOf = ({ lookups }: Place, kind: PageKind, id: string): string | undefined =>
  ({ talk: lookups.talks, recap: lookups.recaps })[kind as 'talk' | 'recap']?.get(id)?.edition // other kinds find no row

export const breadcrumbs = (place: Place, kind: PageKind, id: string, name: string): Thing => {
  const edition = editionOf(place, kind, id)
  const list = edition === undefined ? collections[kind] : collections.edition
  const trail = [
    { name: `${list.charAt(0).toUpperCase()}${list.slice(1)}`, path: `/${list}` },
    ...(edition === undefined
      ? []
      : [{ name: place.lookups.editions.get(edition)?.name ?? edition, path: pagePath('edition', edition) }]),
    { name, path: pagePath(kind, id) },
  ]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, path }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: place.addressOf(path),
    })),
  }
}
