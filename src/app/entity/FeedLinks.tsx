// A tool, company or topic in; the ways to its feeds out, to be seen and in the head while its page is open.
import { useEffect } from 'react'
import type { Entity } from '../../corpus/schema.ts'
import { base } from '../base.ts'
import { type FeedKind, feedsOf, feedTypes } from '../feeds.ts'

/** Those that the HTML of the page came with are of the page that was opened first. */
const stale = Object.values(feedTypes)
  .map(type => `link[rel=alternate][type="${type}"]`)
  .join()

const hrefOf = (path: string): string => base + path.slice(1)

export const FeedLinks = ({ kind, entity: { id, name } }: { kind: FeedKind; entity: Entity }) => {
  useEffect(() => {
    for (const link of document.head.querySelectorAll(stale)) link.remove()
    const own = feedsOf(kind, id).map(({ type, path }) =>
      Object.assign(document.createElement('link'), { rel: 'alternate', type, href: hrefOf(path), title: `${name} · Hallway` }),
    )
    document.head.append(...own)
    return () => {
      for (const link of own) link.remove()
    }
  }, [kind, id, name])
  return feedsOf(kind, id).map(({ name: words, type, path }, i) => (
    <span key={type}>
      {i > 0 && ', '}
      {/* A file: the router must not answer for it. */}
      <a href={hrefOf(path)} type={type}>
        {words}
      </a>
    </span>
  ))
}
