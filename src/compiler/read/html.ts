// A Markdown tree in; the same with its raw HTML read as what it says (a list written as `<ul>` is a list), out. Recaps that a
// blog engine exported are one line of HTML. Scripts and styles are dropped, a player becomes a link to what it plays.
import type { Element, ElementContent, Root as HastRoot, RootContent } from 'hast'
import { raw } from 'hast-util-raw'
import { toMdast } from 'hast-util-to-mdast'
import type { Root } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'

/** Tags that carry structure or text marks; `<br>`, `<sup>` and the like change nothing that is recognised. */
const telling = /<(?:p|a|li|ul|ol|h[1-6]|div|table|iframe|b|strong|i|em|blockquote|code|pre|details|summary|figure|section|dl)\b/i

/** More tags than any recap has: parsing them would take longer than the recap is worth. */
const MAX_TAGS = 5_000

const countTags = (root: Root): { tags: number; structured: boolean } => {
  let tags = 0
  let structured = false
  visit(root, 'html', node => {
    tags += node.value.split('<').length - 1
    structured ||= telling.test(node.value)
  })
  return { tags, structured }
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

export const readHtml = (root: Root, body: string): Root => {
  if (!telling.test(body)) return root
  const { tags, structured } = countTags(root)
  if (!structured || tags > MAX_TAGS) return root
  const tree = raw(toHast(root, { allowDangerousHtml: true }), { file: new VFile(body) })
  if (tree.type !== 'root') return root
  prepare(tree)
  const read = toMdast(tree, { newlines: true })
  return read.type === 'root' ? read : root
}
