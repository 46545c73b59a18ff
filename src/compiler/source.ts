// A recap's Markdown tree in; the sanitised tree that a page shows out, with its takeaways marked where they stand.
// Allow-list last: no raw HTML, no address but http and https, no image that would be fetched.
import type { ElementContent, Root as HastRoot, RootContent } from 'hast'
import { defaultSchema, sanitize } from 'hast-util-sanitize'
import { toHast } from 'mdast-util-to-hast'
import { type RecapSource, SCHEMA_VERSION, type SourceNode, sourceTags } from '../corpus/schema.ts'
import { align } from './read/inline.ts'
import type { ReadRecap } from './read/recap.ts'

/** Offsets of the file; `takeaway` as SourceNode has it. */
type Mark = { from: number; to: number; takeaway: string }
type Tag = (typeof sourceTags)[number]

const allowed: ReadonlySet<string> = new Set(sourceTags)
const isTag = (name: string): name is Tag => allowed.has(name)
const schema = { ...defaultSchema, tagNames: [...sourceTags], protocols: { href: ['http', 'https'] }, clobberPrefix: '' }

export const readSource = (read: ReadRecap, marks: Mark[], talkLines: Map<number, string>, recap: string): RecapSource => {
  const tree = sanitize(toHast(read.root), schema)
  const unplaced = new Map(talkLines)
  /** By offset: one more than the index of its mark, 0 for none. The first mark keeps what two claim. */
  const markAt = new Uint32Array(read.body.length + 1)
  marks.forEach(({ from, to }, index) => {
    for (let at = from; at < to; at++) if (markAt[at] === 0) markAt[at] = index + 1
  })

  const text = (value: string, start: number | undefined, end: number | undefined): SourceNode[] => {
    if (start === undefined || end === undefined) return [value]
    const nodes: SourceNode[] = []
    let run = ''
    let current: string | undefined
    const flush = (): void => {
      if (run) nodes.push(current === undefined ? run : { tag: 'mark', takeaway: current, children: [run] })
      run = ''
    }
    for (const { character, at } of align(value, read.body, start, end)) {
      const mark = marks[(markAt[at] ?? 0) - 1]?.takeaway
      if (mark !== current) flush()
      current = mark
      run += character
    }
    flush()
    return nodes
  }

  const visit = (node: RootContent | ElementContent): SourceNode[] => {
    if (node.type === 'text') return text(node.value, node.position?.start.offset, node.position?.end.offset)
    if (node.type !== 'element') return []
    const children = node.children.flatMap(visit)
    if (!isTag(node.tagName)) return children
    const line = node.position?.start.line
    const { href, alt, start } = node.properties
    const talk = line === undefined ? undefined : unplaced.get(line)
    if (line !== undefined && talk) unplaced.delete(line)
    return [
      {
        tag: node.tagName,
        ...(line === undefined ? {} : { line }),
        ...(typeof href === 'string' && /^https?:\/\//i.test(href) ? { href } : {}),
        ...(typeof alt === 'string' ? { alt } : {}),
        ...(typeof start === 'number' ? { start } : {}),
        ...(talk ? { talk } : {}),
        children,
      },
    ]
  }
  const root: HastRoot = tree.type === 'root' ? tree : { type: 'root', children: [] }
  return {
    schema: SCHEMA_VERSION,
    recap,
    nodes: root.children.flatMap(visit).filter(node => typeof node !== 'string' || node.trim() !== ''),
  }
}
