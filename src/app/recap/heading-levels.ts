// The nodes of a source in; the level of each of its headings out, beneath the page's own first heading. Keeps which heading
// stands beneath which; refuses to skip a level, whatever depth the author began with.
import type { SourceNode } from '../../corpus/schema.ts'

export type HeadingTag = 'h2' | 'h3' | 'h4' | 'h5' | 'h6'
const tags: HeadingTag[] = ['h2', 'h3', 'h4', 'h5', 'h6']

export const headingLevels = (nodes: SourceNode[]): Map<SourceNode, HeadingTag> => {
  const levels = new Map<SourceNode, HeadingTag>()
  const above: number[] = []
  const walk = (node: SourceNode) => {
    if (typeof node === 'string') return
    const depth = Number(/^h([1-6])$/.exec(node.tag)?.[1] ?? 0)
    if (depth > 0) {
      while ((above.at(-1) ?? 0) >= depth) above.pop()
      levels.set(node, tags[Math.min(above.length, tags.length - 1)] ?? 'h6')
      above.push(depth)
    }
    node.children.forEach(walk)
  }
  nodes.forEach(walk)
  return levels
}
