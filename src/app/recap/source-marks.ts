// The nodes of a source in; out, what must be known before they are drawn: which node of a takeaway carries its anchor
// (an id stands once), which is the takeaway's last, and beside which outermost node a talk is first told of.
import type { SourceNode } from '../../corpus/schema.ts'

export type SourceMarks = { anchors: Map<SourceNode, string>; talks: Map<SourceNode, string[]>; ends: Set<SourceNode> }

/** The talk that a node tells of, if any. */
const talkOf = (node: Exclude<SourceNode, string>): string | undefined =>
  node.talk ?? (node.takeaway?.includes('#') ? node.takeaway.split('#')[0] : undefined)

export const sourceMarks = (nodes: SourceNode[], anchorOf: (takeaway: string) => string): SourceMarks => {
  const anchors = new Map<SourceNode, string>()
  const talks = new Map<SourceNode, string[]>()
  const anchored = new Set<string>()
  const last = new Map<string, SourceNode>()
  const told = new Set<string>()
  const walk = (node: SourceNode, outermost: SourceNode) => {
    if (typeof node === 'string') return
    if (node.takeaway !== undefined) {
      const anchor = anchorOf(node.takeaway)
      if (!anchored.has(anchor)) anchors.set(node, anchor)
      anchored.add(anchor)
      last.set(node.takeaway, node)
    }
    const talk = talkOf(node)
    if (talk !== undefined && !told.has(talk)) {
      told.add(talk)
      talks.set(outermost, [...(talks.get(outermost) ?? []), talk])
    }
    for (const child of node.children) walk(child, outermost)
  }
  // The items of a list stand beside their own talks, not the list as a whole.
  for (const node of nodes) {
    const items = typeof node !== 'string' && (node.tag === 'ul' || node.tag === 'ol') ? node.children : [node]
    for (const item of items) walk(item, item)
  }
  return { anchors, talks, ends: new Set(last.values()) }
}
