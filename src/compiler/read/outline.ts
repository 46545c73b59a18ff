// A Markdown tree in; its blocks out, in reading order, each knowing its heading, its list and its depth.
// Leaves out code blocks, tables' rules, comments and images: they hold no statements.
import type { List, PhrasingContent, Root, RootContent, Table } from 'mdast'
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
  /** Of a table's cell: which table, counted over the document, and where in it; row 0 is its head. */
  cell?: { table: number; row: number; column: number }
  /** Of a paragraph: it stands below a picture, in italics from end to end, and says what is to be seen. */
  caption?: true
  inline: Inline
  line: number
  endLine: number
}

export type Outline = { blocks: Block[] }

type Place = Pick<Block, 'level' | 'ordered' | 'quoted' | 'list' | 'parent' | 'cell'>
type TextNode = Extract<RootContent, { type: 'heading' | 'paragraph' | 'tableCell' }>

/** HTML that was no paragraph has no place of its own: its words have. */
const linesOf = (node: TextNode | PhrasingContent): { line: number; endLine: number } | undefined => {
  if (node.position) return { line: node.position.start.line, endLine: node.position.end.line }
  const lines = 'children' in node ? node.children.map(linesOf) : []
  const first = lines.find(Boolean)
  const last = lines.findLast(Boolean)
  return first && last ? { line: first.line, endLine: last.endLine } : undefined
}

/** `###Title`, without a space, lost a hash to be read as a heading. */
const hashesOf = ({ position }: TextNode, file: string): number =>
  /^#{0,6}/.exec(file.slice(position?.start.offset ?? file.length).slice(0, 6))?.[0].length ?? 0

const isPicture = (node: TextNode | PhrasingContent): boolean =>
  node.type === 'image' || node.type === 'imageReference' || ('children' in node && node.children.some(isPicture))

const isInItalics = ({ text, spans }: Inline): boolean =>
  spans.some(({ type, start, end }) => type === 'emphasis' && start === 0 && end >= text.length)

export const readOutline = (root: Root, file: string): Outline => {
  const blocks: Block[] = []
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
  let tables = 0
  let isBelowPicture = false
  const add = (type: Block['type'], node: TextNode, place: Place): void => {
    const inline = readInline(node.children, file, definitions)
    const caption = isBelowPicture && type === 'paragraph' && isInItalics(inline)
    isBelowPicture = !inline.text.trim() && isPicture(node)
    if (!inline.text.trim()) return addPlayers(inline)
    const { line, endLine } = linesOf(node) ?? { line: 1, endLine: 1 }
    blocks.push({ type, ...place, heading, ...(caption ? { caption } : {}), inline, line, endLine })
    if (type === 'heading') heading = blocks.length - 1
  }
  /** A player that stands alone belongs to what stands before it. */
  const addPlayers = ({ spans }: Inline): void => {
    const before = blocks.at(-1)?.inline
    if (before)
      before.spans.push(
        ...spans.flatMap(({ type, url }) =>
          type === 'link' && url ? { type, url, start: before.text.length, end: before.text.length } : [],
        ),
      )
  }
  const addTable = (node: Table, place: Place): void => {
    const table = tables++
    node.children.forEach((row, at) =>
      row.children.forEach((cell, column) => add('row', cell, { ...place, cell: { table, row: at, column } })),
    )
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
        return add('heading', node, { ...place, level: Math.max(node.depth, hashesOf(node, file)) })
      case 'paragraph':
        return add('paragraph', node, place)
      case 'blockquote':
        return node.children.forEach(child => visit(child, { ...place, quoted: true }))
      case 'list':
        return addList(node, place)
      case 'table':
        return addTable(node, place)
      default:
        return
    }
  }
  for (const node of root.children) visit(node, { level: 0, ordered: false, quoted: false, list: -1, parent: -1 })
  return { blocks }
}
