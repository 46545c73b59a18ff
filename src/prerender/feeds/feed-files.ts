// The summaries, and the details of any edition when they are asked for, in; the feeds of everything, and of each tool, company
// and topic, as Atom and as JSON Feed out, by file name, one after another.
import { feedKinds, feedsOf, hasFeed, siteFeeds } from '../../app/feeds.ts'
import { pageHead } from '../../app/head.ts'
import { createLookups, pagePath } from '../../corpus/lookups.ts'
import { HELD, type Source, takeawaysAbout } from '../data/takeaways-about.ts'
import { createEntriesAbout } from './about-name.ts'
import { newestEntries } from './newest.ts'
import { createFeedPrinter } from './print-feed.ts'

export function* feedFiles({ summaries, details, home }: Source, held = HELD): Generator<[path: string, text: string], void> {
  const lookups = createLookups(summaries)
  const print = createFeedPrinter(lookups, home)
  const headed = (path: string) => {
    const { title, description } = pageHead(path, lookups) ?? { title: 'Hallway', description: '' }
    return { title, description, path }
  }

  yield* print({ ...headed('/'), files: siteFeeds, entries: newestEntries(lookups, details) })
  const entriesAbout = createEntriesAbout(lookups)
  for (const { kind, entity, takeaways } of takeawaysAbout({ summaries, details }, { held, kinds: feedKinds })) {
    if (!hasFeed(kind)) continue
    const entries = entriesAbout(kind, entity, takeaways)
    yield* print({ ...headed(pagePath(kind, entity.id)), files: feedsOf(kind, entity.id), entries })
  }
}
