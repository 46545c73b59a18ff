// The summaries and the built shell in; the HTML of every page out, as [file name below the site's folder, HTML], one after another:
// of ten thousand pages none needs to be held.
// Throws for a page that has no head: the corpus and the app would disagree about what exists.
import { dayOf } from '../app/about/compiled.ts'
import { dataPaths, pageHead, pageOf } from '../app/head.ts'
import { createLookups } from '../corpus/lookups.ts'
import type { Summaries, Takeaway, TalkSummary } from '../corpus/schema.ts'
import { fillHead } from './fill-head.ts'
import { headLinks } from './head-links.ts'
import { jsonLd } from './head/json-ld.ts'
import { openGraph, type Picture } from './head/open-graph.ts'
import { pageFile, pagePaths } from './page-paths.ts'

/** What the offline copy answers any page with: nobody's page in particular. */
export const SHELL = 'shell.html'
/** What a host answers an unknown address with. */
export const NOT_FOUND = '404.html'

export type Whereabouts = {
  /** The path of the site on its host, with a slash at both ends. */
  base?: string
  /** The whole address of the site's home page, with a slash at the end, where that is known. */
  home?: string | undefined
  /** Its day stands in every page as that of the compilation: any may be the first that is opened, and offline the shell is all. */
  now?: Date
  /** Asked for talk after talk, those of an edition mostly together. */
  takeawaysOf?: (talk: TalkSummary) => Takeaway[]
  /** The share picture of a page, where pictures were drawn. */
  pictureOf?: (path: string) => Picture | undefined
}

export function* prerender(
  summaries: Summaries,
  shell: string,
  { base = '/', home, now = new Date(), takeawaysOf = () => [], pictureOf = () => undefined }: Whereabouts = {},
): Generator<[file: string, html: string], void> {
  const compiled = dayOf(now)
  const lookups = createLookups(summaries)
  const place = { lookups, addressOf: (path: string) => (home ?? base) + path.slice(1) }
  yield [SHELL, fillHead(shell, { title: 'Hallway', noindex: true, compiled })]
  yield [NOT_FOUND, fillHead(shell, { title: 'Page not found · Hallway', noindex: true, compiled })]
  for (const path of pagePaths(summaries)) {
    const head = pageHead(path, lookups)
    if (!head) throw new Error(`The app has no page for ${path}`)
    const page = pageOf(path)
    const talk = page?.kind === 'talk' ? lookups.talks.get(page.id) : undefined
    const picture = home === undefined ? undefined : pictureOf(path)
    const shared = openGraph({
      ...head,
      kind: page?.kind,
      ...(home !== undefined && { address: place.addressOf(path) }),
      ...(picture && { picture: { ...picture, address: place.addressOf(picture.path) } }),
    })
    const meaning = jsonLd(place, { path, ...head, ...(talk && { takeaways: takeawaysOf(talk) }) })
    const canonical = home === undefined ? {} : { canonical: place.addressOf(path) }
    const links = [...dataPaths(path, lookups), ...headLinks(path, head.title)]
    const alternates = links.map(({ path: below, ...link }) => ({ ...link, href: base + below.slice(1) }))
    yield [pageFile(path), fillHead(shell, { ...head, ...canonical, alternates, openGraph: shared, jsonLd: meaning, compiled })]
  }
}
