// The built shell and a page's head in; the page's HTML out. Every value is escaped; the shell's own title and description go.

import { COMPILED } from '../app/about/compiled.ts'
import { escapeHtml, jsonLdScript, metaLine } from './head/serialise.ts'

export type PageHead = {
  title: string
  description?: string
  canonical?: string
  noindex?: true
  /** The day of the compilation, ISO 8601. */
  compiled: string
  /** The same page for programs, and what else a program finds from here. */
  alternates?: { type: string; href: string; rel?: string; title?: string }[]
  /** Property and content, in the order in which they stand. */
  openGraph?: [property: string, content: string][]
  jsonLd?: object
}

export const fillHead = (
  shell: string,
  { title, description, canonical, noindex, compiled, alternates = [], openGraph = [], jsonLd }: PageHead,
): string => {
  const bare = shell.replace(/\s*<meta name="description"[^>]*>/i, '')
  const lines = [
    `<title>${escapeHtml(title)}</title>`,
    ...(description ? [`<meta name="description" content="${escapeHtml(description)}">`] : []),
    ...(canonical ? [`<link rel="canonical" href="${escapeHtml(canonical)}">`] : []),
    ...alternates.map(
      ({ type, href, rel = 'alternate', title }) =>
        `<link rel="${rel}" type="${type}" href="${escapeHtml(href)}"${title ? ` title="${escapeHtml(title)}"` : ''}>`,
    ),
    ...openGraph.map(metaLine),
    ...(jsonLd ? [jsonLdScript(jsonLd)] : []),
    ...(noindex ? ['<meta name="robots" content="noindex">'] : []),
    `<meta name="${COMPILED}" content="${escapeHtml(compiled)}">`,
  ]
  const titled = /<title>[^<]*<\/title>/i
  if (!titled.test(bare)) throw new Error('The shell has lost its <title>: the pages would all be called the same.')
  // A function, because a replacement text would read the `$&` in a title as its own syntax.
  return bare.replace(titled, () => lines.join('\n    '))
}
