// A Markdown tree in; the same with its raw HTML read as what it says (a list written as `<ul>` is a list), out. Recaps that a
// blog engine exported are one line of HTML. Scripts and styles are dropped, a player becomes a link to what it plays.
import type { Element, ElementContent, Root as HastRoot, RootContent } from 'hast'
import { raw } from 'hast-util-raw'
import { toMdast } from 'hast-util-to-mdast'
import type { Root } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import type { Problem } from './metadata.ts'

/** Tags that carry structure or text marks; `<br>`, `<sup>` and the like change nothing that is recognised. */
const telling = /<(?:p|a|li|ul|ol|h[1-6]|div|table|iframe|b|strong|i|em|blockquote|code|pre|details|summary|figure|section|dl)\b/i

/** More tags, more players and deeper tags than any recap has: reading them would take longer than the recap is worth. */
const MAX_TAGS = 2_000
const MAX_PLAYERS = 100
const MAX_DEPTH = 60
const isVoid = /^(?:br|hr|img|input|link|meta|source|wbr|col|area|base|embed|track)$/i

/** Why the HTML of a document is not read; undefined where it is. */
const refusalOf = (values: string[]): string | undefined => {
  let tags = 0
  let players = 0
  let depth = 0
  for (const value of values)
    for (const [tag, slash, name = ''] of value.matchAll(/<(\/?)([a-z][a-z0-9]*)[^<>]*>?/gi)) {
      tags++
      if (/^(?:iframe|video|embed)$/i.test(name)) players++
      if (!isVoid.test(name) && !tag.endsWith('/>')) depth += slash ? -1 : 1
      if (depth > MAX_DEPTH) return `its tags are nested more than ${MAX_DEPTH} deep, or not closed`
    }
  if (tags > MAX_TAGS) return `it has ${tags} tags, more than ${MAX_TAGS}`
  return players > MAX_PLAYERS ? `it has ${players} players, more than ${MAX_PLAYERS}` : undefined
}

const unread = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head', 'form', 'button', 'select'])

/** `//www.youtube.com/embed/ID` as an address with its scheme; undefined where it is none. */
const playedBy = (element: Element): string | undefined => {
  const { src } = element.properties
  if (typeof src !== 'string') return undefined
  const address = src.startsWith('//') ? `https:${src}` : src
  return /^https?:\/\//i.test(address) ? address : undefined
}

const prepare = (node: HastRoot | Element): void => {
  const kept: (RootContent | ElementContent)[] = []
  for (const child of node.children) {
    if (child.type === 'element') {
      if (unread.has(child.tagName)) continue
      // GitHub's footnotes come as a section of their own, and as marks behind words.
      if (child.properties['dataFootnotes'] !== undefined || child.properties['dataFootnoteRef'] !== undefined) continue
      const played = /^(?:iframe|video|embed)$/.test(child.tagName) ? playedBy(child) : undefined
      if (played) {
        kept.push({ ...child, tagName: 'a', properties: { href: played }, children: [] })
        continue
      }
      prepare(child)
    }
    kept.push(child)
  }
  // What was pushed are children of the same node.
  node.children = kept as typeof node.children
}

export const readHtml = (root: Root, body: string): { root: Root; problems: Problem[] } => {
  const unchanged = { root, problems: [] }
  if (!telling.test(body)) return unchanged
  const values: string[] = []
  let line = 1
  visit(root, 'html', node => {
    if (values.length === 0) line = node.position?.start.line ?? 1
    values.push(node.value)
  })
  if (!values.some(value => telling.test(value))) return unchanged
  const refusal = refusalOf(values)
  if (refusal)
    return {
      root,
      problems: [
        {
          rule: 'html-not-read',
          severity: 'warning',
          line,
          message: `the raw HTML was not looked through: ${refusal}`,
          hint: 'Write it as Markdown.',
        },
      ],
    }
  const tree = raw(toHast(root, { allowDangerousHtml: true }), { file: new VFile(body) })
  if (tree.type !== 'root') return unchanged
  prepare(tree)
  const read = toMdast(tree, { newlines: true })
  return { root: read.type === 'root' ? read : root, problems: [] }
}
