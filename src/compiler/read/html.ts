// A Markdown tree in; the same with its raw HTML read as what it says (a list written as `<ul>` is a list), out. Recaps that a
// blog engine exported are one line of HTML. Scripts and styles are dropped, a player becomes a link to what it plays.
import type { Element, ElementContent, Root as HastRoot, RootContent as HastContent } from 'hast'
import { raw } from 'hast-util-raw'
import { toMdast } from 'hast-util-to-mdast'
import type { Root, RootContent } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import type { Problem } from './metadata.ts'

/** Tags that carry structure or text marks; `<sup>` and the like change nothing that is recognised, `<br>` is read as it stands. */
const telling =
  /<(?:p|a|li|ul|ol|h[1-6]|div|table|iframe|video|b|strong|i|em|blockquote|code|pre|details|summary|figure|section|dl)\b/i
/** `<!--more-->The first words of a paragraph`. */
const wordsBehindComment = /-->[ \t]*[^\s<]/

/** More tags, more players and deeper tags than any recap has: reading them would take longer than the recap is worth. */
const MAX_TAGS = 2_000
const MAX_PLAYERS = 100
const MAX_DEPTH = 60
const isVoid = /^(?:br|hr|img|input|link|meta|source|wbr|col|area|base|embed|track)$/i

type Tag = { name: string; closes: boolean; void: boolean }
const tagsIn = (html: string): Tag[] =>
  [...html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^<>]*>?/gi)].map(([tag, slash, name = '']) => ({
    name,
    closes: slash !== '',
    void: isVoid.test(name) || tag.endsWith('/>'),
  }))

/** Why the HTML of a document is not read; undefined where it is. */
const refusalOf = (values: string[]): string | undefined => {
  let tags = 0
  let players = 0
  let depth = 0
  for (const value of values)
    for (const tag of tagsIn(value)) {
      tags++
      if (/^(?:iframe|video|embed)$/i.test(tag.name)) players++
      if (!tag.void) depth += tag.closes ? -1 : 1
      if (depth > MAX_DEPTH) return `its tags are nested more than ${MAX_DEPTH} deep, or not closed`
    }
  if (tags > MAX_TAGS) return `it has ${tags} tags, more than ${MAX_TAGS}`
  return players > MAX_PLAYERS ? `it has ${players} players, more than ${MAX_PLAYERS}` : undefined
}

const unread = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head', 'form', 'button', 'select'])

/** `//www.youtube.com/embed/ID` as an address with its scheme; undefined where it is none. */
const playedBy = (element: Element): string | undefined => {
  const source = element.children.find(child => child.type === 'element' && child.tagName === 'source')
  const src = element.properties['src'] ?? (source?.type === 'element' ? source.properties['src'] : undefined)
  if (typeof src !== 'string') return undefined
  const address = src.startsWith('//') ? `https:${src}` : src
  return /^https?:\/\//i.test(address) ? address : undefined
}

const prepare = (node: HastRoot | Element): void => {
  const kept: (HastContent | ElementContent)[] = []
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
  const tells = (text: string): boolean => telling.test(text) || wordsBehindComment.test(text)
  if (!tells(body)) return unchanged
  const values: string[] = []
  let line = 1
  visit(root, 'html', node => {
    if (values.length === 0) line = node.position?.start.line ?? 1
    values.push(node.value)
  })
  if (!values.some(tells)) return unchanged
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
  const file = new VFile(body)
  const definitions = root.children.filter(({ type }) => type === 'definition')
  const children = stretchesOf(root.children).flatMap(({ hasTags, nodes }) =>
    hasTags ? convert(nodes, definitions, file) : nodes,
  )
  return { root: { ...root, children }, problems: [] }
}

/** `definitions`: what the nodes' references lead to. */
const convert = (nodes: RootContent[], definitions: RootContent[], file: VFile): RootContent[] => {
  const tree = raw(toHast({ type: 'root', children: [...nodes, ...definitions] }, { allowDangerousHtml: true }), { file })
  if (tree.type !== 'root') return nodes
  prepare(tree)
  const read = toMdast(tree, { newlines: true, document: true })
  return read.type === 'root' ? read.children : nodes
}

/** A document's nodes in stretches: those that share tags which open in one and close in another, and those without any. */
const stretchesOf = (nodes: RootContent[]): { hasTags: boolean; nodes: RootContent[] }[] => {
  const stretches: { hasTags: boolean; nodes: RootContent[] }[] = []
  let depth = 0
  for (const node of nodes) {
    const opened = depth > 0
    let hasTags = opened
    visit(node, 'html', ({ value }) => {
      if (wordsBehindComment.test(value)) hasTags = true
      for (const { void: isVoidTag, closes } of tagsIn(value)) {
        hasTags = true
        if (!isVoidTag) depth = Math.max(0, depth + (closes ? -1 : 1))
      }
    })
    const last = stretches.at(-1)
    if (last && (opened || (!hasTags && !last.hasTags))) last.nodes.push(node)
    else stretches.push({ hasTags, nodes: [node] })
  }
  return stretches
}
