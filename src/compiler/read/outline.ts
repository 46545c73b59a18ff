// A Markdown tree in; its blocks out, in reading order, each knowing its heading, its list and its depth.
// Leaves out code blocks, tables' rules, comments and images: they hold no statements.
import type { List, Root, RootContent } from 'mdast'
import { type Inline, readInline } from './inline.ts'

export type Block = {
  type: 'heading' | 'paragraph' | 'item' | 'row'
  /** Of a heading: 1 to 6. Of an item: how deep its list is nested, from 1. Else the depth of the list it stands in, or 0. */
  level: number
  ordered: boolean
  quoted: boolean
  /** Which list it belongs to, counted over the document; -1 outside lists. */
  list: number
  /** Index of the item that this block belongs to, -1 where it is none's. Nested items name their parent. */
  parent: number
  /** Index of the heading above, -1 before the first. */
  heading: number
  inline: Inline
  line: number
  endLine: number
}

/** `comments`: each HTML comment's text with its line, for annotations. */
export type Outline = { blocks: Block[]; comments: { text: string; line: number }[] }

type Place = { level: number; ordered: boolean; quoted: boolean; list: number; parent: number }

export const readOutline = (root: Root, file: string): Outline => {
  const blocks: Block[] = []
  const comments: Outline['comments'] = []
  const definitions = new Map<string, string>()
  const collect = (nodes: RootContent[]): void => {
    for (const node of nodes) {
      if (node.type === 'definition') definitions.set(node.identifier.toLowerCase(), node.url)
      else if ('children' in node) collect(node.children)
    }
  }
  collect(root.children)

  let heading = -1
  let lists = 0
  const add = (
    type: Block['type'],
    node: Extract<RootContent, { type: 'heading' | 'paragraph' | 'tableCell' }>,
    place: Place,
  ): void => {
    const inline = readInline(node.children, file, definitions)
    if (!inline.text.trim()) return
    const line = node.position?.start.line ?? 1
    blocks.push({ type, ...place, heading, inline, line, endLine: node.position?.end.line ?? line })
    if (type === 'heading') heading = blocks.length - 1
  }
  const addList = (node: List, place: Place): void => {
    const list = lists++
    for (const item of node.children) {
      const inner = { ...place, level: place.level + 1, ordered: Boolean(node.ordered), list }
      const before = blocks.length
      for (const child of item.children) {
        if (child.type === 'paragraph' && blocks.length === before) add('item', child, inner)
        else visit(child, { ...inner, parent: blocks.length > before ? before : place.parent })
      }
    }
  }
  const visit = (node: RootContent, place: Place): void => {
    switch (node.type) {
      case 'heading':
        return add('heading', node, { ...place, level: node.depth })
      case 'paragraph':
        return add('paragraph', node, place)
      case 'blockquote':
        return node.children.forEach(child => visit(child, { ...place, quoted: true }))
      case 'list':
        return addList(node, place)
      case 'table':
        return node.children.forEach(row => row.children.forEach(cell => add('row', cell, place)))
      case 'html': {
        const comment = node.value.match(/^<!--([\s\S]*?)-->/)
        if (comment) comments.push({ text: comment[1] ?? '', line: node.position?.start.line ?? 1 })
        return
      }
      default:
        return
    }
  }
  for (const node of root.children) visit(node, { level: 0, ordered: false, quoted: false, list: -1, parent: -1 })
  return { blocks, comments }
}
