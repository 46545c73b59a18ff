// The summaries in; the path of every page of the site out, each once, sorted within its kind.
import { collections, pagePath, type PageKind } from '../corpus/lookups.ts'
import type { Summaries } from '../corpus/schema.ts'

/** Pages that stand alone: home, trends, about, compare, and the list of each collection. */
export const singlePages = ['/', '/trends', '/about', '/compare', ...Object.values(collections).map(segment => `/${segment}`)]

export const pagePaths = (summaries: Summaries): string[] => {
  const items: Record<PageKind, { id: string }[]> = {
    talk: summaries.talks,
    tool: summaries.tools,
    company: summaries.companies,
    topic: summaries.topics,
    person: summaries.people,
    edition: summaries.editions,
    recap: summaries.recaps,
  }
  // Object.entries widens the keys of a Record to string.
  const kinds = Object.entries(items) as [PageKind, { id: string }[]][]
  return [...singlePages, ...kinds.flatMap(([kind, list]) => list.map(({ id }) => pagePath(kind, id)).sort())]
}

/** `/` is `index.html`, `/talks/x` is `talks/x.html`: hosts answer both addresses without a redirect. */
export const pageFile = (path: string): string => (path === '/' ? 'index.html' : `${path.slice(1)}.html`)

/** Of the module in `app/` that draws the page at a path: what its script and styles are found by. */
export const pageFolder = (path: string): string => {
  const [collection = '', id] = path.split('/').slice(1)
  if (collection === '') return 'explore'
  if (['about', 'compare', 'trends'].includes(collection)) return collection
  if (id === undefined) return 'lists'
  return folders[collection] ?? 'entity'
}

const folders: Record<string, string> = { talks: 'talk', conferences: 'edition', recaps: 'recap' }
