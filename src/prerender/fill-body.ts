// A page's HTML with an empty root in; the same with its body, and the style sheets that it needs before any script runs, out.
// Its modules are only named: public/first-paint.js asks for them once the page can be read.
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
const ENTRY = /<script type="module"[^>]*? src="([^"]+)"><\/script>/

export const fillBody = (document: string, { page, html, styles, scripts }: PageBody): string => {
  if (!document.includes(ROOT)) throw new Error('The shell has lost its empty root: no page would have a body.')
  if (!ENTRY.test(document)) throw new Error('The shell has lost its entry: no page would be taken over by the app.')
  const links = [
    ...styles.map(href => `<link rel="stylesheet" href="${escapeHtml(href)}">`),
    ...scripts.map(href => `<link rel="modulepreload" media="not all" href="${escapeHtml(href)}">`),
  ]
  const attribute = page === undefined ? '' : ` data-page="${escapeHtml(page)}"`
  // Functions, because a replacement text would read the `$&` in a sentence as its own syntax.
  return document
    .replace(ENTRY, (_, src: string) => `<link rel="modulepreload" media="not all" href="${src}" data-app>`)
    .replace('</head>', () => `  ${[...links, '</head>'].join('\n  ')}`)
    .replace(ROOT, () => `<div id="root"${attribute}>${html}</div>`)
}
