// Where renamed pages are now in; what a host answers at the addresses that they had, out: as a list of redirects, for hosts that
// redirect, and as pages without a script, for any host. Fragments never reach a host: renamed takeaways are the app's.
import { pageHead } from '../app/head.ts'
import type { Lookups } from '../corpus/lookups.ts'
import type { Moves } from '../corpus/moves.ts'
import { escapeHtml } from './head/serialise.ts'
import { pageFile } from './page-paths.ts'

/** The forms of a page that has an id; the Markdown and JSON of a list do not exist. */
const endings = ['', '.json', '.md']

const isItem = (path: string): boolean => path.split('/').length === 3

/** From and to, each below the site's base with its first slash: a permanent redirect each. Sorted. */
export const redirects = (moves: Moves): [from: string, to: string][] =>
  [...moves]
    .filter(([from]) => !from.includes('#'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([from, to]): [string, string][] => {
      const [page = ''] = to.split('#')
      const forms = isItem(from) && isItem(page) ? endings : ['']
      return forms.map(ending => [from + ending, ending === '' ? to : page + ending])
    })

type Where = {
  base: string
  home: string | undefined
  /** What every page of the site gets besides. */
  within?: (html: string) => string
}

const movedPage = (to: string, title: string, { base, home }: Where): string => {
  const href = escapeHtml(base + to.slice(1))
  // The page, whichever part of it the old address now stands for.
  const page = to.replace(/#.*$/, '')
  const canonical = escapeHtml(home === undefined ? base + page.slice(1) : new URL(page.slice(1), home).href)
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapeHtml(title)}</title>
    <link rel="canonical" href="${canonical}">
    <meta name="robots" content="noindex">
    <meta http-equiv="refresh" content="0; url=${href}">
  </head>
  <body>
    <p>This page has moved: <a href="${href}"><bdi>${escapeHtml(title)}</bdi></a></p>
  </body>
</html>
`
}

/** By file name below the site's folder. */
export const movedPages = (moves: Moves, lookups: Lookups, where: Where): Map<string, string> =>
  new Map(
    [...moves]
      .filter(([from]) => !from.includes('#'))
      .map(([from, to]) => {
        const title = pageHead(to.split('#')[0] ?? to, lookups)?.title ?? 'Hallway'
        return [pageFile(from), (where.within ?? String)(movedPage(to, title, where))]
      }),
  )
