// A page of the site in; the addresses of its feeds below the site's base out. None for a page that has no feed of its own.
import { type PageKind, pagePath } from '../corpus/lookups.ts'

export const feedTypes = { atom: 'application/atom+xml', json: 'application/feed+json' } as const

export type FeedPath = { name: string; type: string; path: string }

/** `/tools/ID.feed.xml` stands beside `/tools/ID.html`: no id has a dot, and no folder is called as a page is. */
const feedsAt = (before: string): [atom: FeedPath, json: FeedPath] => [
  { name: 'Atom', type: feedTypes.atom, path: `${before}feed.xml` },
  { name: 'JSON Feed', type: feedTypes.json, path: `${before}feed.json` },
]

export const feedKinds = ['tool', 'company', 'topic'] as const
export type FeedKind = (typeof feedKinds)[number]

export const hasFeed = (kind: PageKind): kind is FeedKind => feedKinds.some(each => each === kind)

/** Everything, newest first. */
export const siteFeeds = feedsAt('/')

export const feedsOf = (kind: FeedKind, id: string): [atom: FeedPath, json: FeedPath] => feedsAt(`${pagePath(kind, id)}.`)
