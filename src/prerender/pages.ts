// The summaries and the built shell in; the HTML of every page out, by file name below the site's folder.
// Throws for a page that has no head: the corpus and the app would disagree about what exists.
import { dayOf } from '../app/about/compiled.ts'
import { pageHead } from '../app/head.ts'
import { createLookups } from '../corpus/lookups.ts'
import type { Summaries } from '../corpus/schema.ts'
import { fillHead } from './fill-head.ts'
import { pageFile, pagePaths } from './page-paths.ts'

/** What the offline copy answers any page with: nobody's page in particular. */
export const SHELL = 'shell.html'

/**
 * `home` is the whole address of the site's home page, with a slash at the end, where that is known. The day of `now` stands
 * in every page as that of the compilation: any may be the first that a reader opens, and offline the shell is all of them.
 */
export const prerender = (summaries: Summaries, shell: string, home?: string, now = new Date()): Map<string, string> => {
  const compiled = dayOf(now)
  const lookups = createLookups(summaries)
  const pages = new Map([
    [SHELL, fillHead(shell, { title: 'Hallway', noindex: true, compiled })],
    ['404.html', fillHead(shell, { title: 'Page not found · Hallway', noindex: true, compiled })],
  ])
  for (const path of pagePaths(summaries)) {
    const head = pageHead(path, lookups)
    if (!head) throw new Error(`The app has no page for ${path}`)
    const canonical = home === undefined ? {} : { canonical: new URL(path.slice(1), home).href }
    pages.set(pageFile(path), fillHead(shell, { ...head, ...canonical, compiled }))
  }
  return pages
}
