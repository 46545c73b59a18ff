// A page's path and title in; what programs find from it out: its own feeds, or those of everything, and how to search the site.
import { feedsOf, hasFeed, siteFeeds } from '../app/feeds.ts'
import { pageOf } from '../app/head.ts'
import { OPEN_SEARCH } from './discovery/opensearch.ts'

export type HeadLink = { type: string; path: string; rel?: string; title: string }

export const headLinks = (path: string, title: string): HeadLink[] => {
  const page = pageOf(path)
  const own = page && hasFeed(page.kind) ? feedsOf(page.kind, page.id) : undefined
  const feeds = page === undefined || own ? (own ?? siteFeeds).map(({ type, path: at }) => ({ type, path: at, title })) : []
  return [...feeds, { ...OPEN_SEARCH, rel: 'search' }]
}
