// A feed's title, address and entries in; the same as Atom (RFC 4287) and as JSON Feed 1.1 out, with equal ids and contents.
import { generateAtomFeed, generateJsonFeed } from 'feedsmith'
import type { FeedPath } from '../../app/feeds.ts'
import type { Lookups } from '../../corpus/lookups.ts'
import type { AddressOf } from '../data/names.ts'
import { EPOCH } from './dates.ts'
import type { Entry } from './entry.ts'
import { createEntryHtml } from './entry-html.ts'
import { wellFormed } from './well-formed.ts'

export type Feed = {
  title: string
  description: string
  /** Of the page that it is the feed of, below the site's base. */
  path: string
  files: [atom: FeedPath, json: FeedPath]
  /** The newest first. */
  entries: Entry[]
}

/** Who speaks where nobody is named: takeaways are compiled, not written. */
const HALLWAY = { name: 'Hallway' }

const unique = (texts: string[]): string[] => [...new Set(texts.map(text => wellFormed(text).trim()).filter(Boolean))]

/** An address never changes, so it serves as an id; of a site that does not know its host, the path must do. */
export const idsFor =
  (home: string) =>
  (path: string): string =>
    URL.canParse(home) ? home + path.slice(1) : `tag:localhost,2026:${path}`

export const createFeedPrinter = (lookups: Lookups, home: string) => {
  const at: AddressOf = path => home + path.slice(1)
  const idOf = idsFor(home)
  const html = createEntryHtml(lookups, at)

  const print = (entry: Entry) => {
    const { talk, recaps } = entry
    return {
      entry,
      id: idOf(entry.id),
      address: at(entry.path),
      authors: unique(recaps.flatMap(({ author }) => author ?? [])).map(name => ({ name })),
      sources: unique(recaps.flatMap(({ original, url }) => original?.url ?? url ?? [])),
      tags: unique([
        ...(talk?.topics ?? []).map(id => lookups.entities.topic.get(id)?.name ?? id),
        ...(talk?.tools ?? []).map(id => lookups.entities.tool.get(id)?.name ?? id),
      ]),
      content: html(entry),
    }
  }

  const atom = ({ title, description, path, files, entries }: Feed, printed: ReturnType<typeof print>[]): string =>
    generateAtomFeed({
      id: idOf(path),
      title: { value: title },
      subtitle: { value: description },
      updated: entries[0]?.dates.updated ?? EPOCH,
      authors: [HALLWAY],
      generator: { text: 'Hallway' },
      links: [
        { rel: 'self', type: files[0].type, href: at(files[0].path) },
        { rel: 'alternate', type: 'text/html', href: at(path) },
      ],
      entries: printed.map(({ entry, id, address, authors, sources, tags, content }) => ({
        id,
        title: { value: entry.title },
        updated: entry.dates.updated,
        ...(entry.dates.stated && { published: entry.dates.stated.first }),
        ...(authors.length > 0 && { authors }),
        links: [{ rel: 'alternate', type: 'text/html', href: address }, ...sources.map(href => ({ rel: 'via', href }))],
        categories: tags.map(term => ({ term })),
        content: { type: 'html', value: content },
      })),
    })

  const json = ({ title, description, path, files }: Feed, printed: ReturnType<typeof print>[]): string => {
    const feed = generateJsonFeed({
      title,
      description,
      home_page_url: at(path),
      feed_url: at(files[1].path),
      language: 'en',
      authors: [HALLWAY],
      items: printed.map(({ entry, id, address, authors, tags, content }) => ({
        id,
        url: address,
        title: entry.title,
        content_html: content,
        ...(entry.dates.stated && { date_published: entry.dates.stated.first, date_modified: entry.dates.stated.last }),
        ...(authors.length > 0 && { authors }),
        ...(tags.length > 0 && { tags }),
      })),
    })
    // The library leaves out a list that is empty; the format demands it.
    return `${JSON.stringify(Object.assign({ items: [] }, feed))}\n`
  }

  return (feed: Feed): [path: string, text: string][] => {
    const printed = feed.entries.map(print)
    const clean = { ...feed, title: wellFormed(feed.title), description: wellFormed(feed.description) }
    return [
      [feed.files[0].path.slice(1), atom(clean, printed)],
      [feed.files[1].path.slice(1), json(clean, printed)],
    ]
  }
}
