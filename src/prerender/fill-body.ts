// A page's HTML with an empty root in; the same with its body, and the style sheets that it needs before any script runs, out.
import { escapeHtml } from './head/serialise.ts'

export type PageBody = {
  /** The path on the host that the body is drawn for, base included; nothing where it stands for any. */
  page?: string
  /** As the app draws it, escaped by it. */
  html: string
  /** Addresses of style sheets and of modules beyond those that every page has. */
  styles: string[]
  scripts: string[]
}

const ROOT = '<div id="root"></div>'

export const fillBody = (document: string, { page, html, styles, scripts }: PageBody): string => {
  if (!document.includes(ROOT)) throw new Error('The shell has lost its empty root: no page would have a body.')
  const links = [
    ...styles.map(href => `<link rel="stylesheet" href="${escapeHtml(href)}">`),
    ...scripts.map(href => `<link rel="modulepreload" href="${escapeHtml(href)}">`),
  ]
  const attribute = page === undefined ? '' : ` data-page="${escapeHtml(page)}"`
  // Functions, because a replacement text would read the `$&` in a sentence as its own syntax.
  return document
    .replace('</head>', () => `  ${[...links, '</head>'].join('\n  ')}`)
    .replace(ROOT, () => `<div id="root"${attribute}>${html}</div>`)
}
