// A recap's Markdown tree in; the sanitised tree that a page shows out, with its takeaways marked where they stand.
// Allow-list last: no raw HTML, no address but http and https, no image that would be fetched.
import type { ElementContent, Root as HastRoot, RootContent } from 'hast'
import type { List, ListItem, Parents } from 'mdast'
import { defaultSchema, sanitize } from 'hast-util-sanitize'
import { defaultHandlers, type State, toHast } from 'mdast-util-to-hast'
import { type RecapSource, SCHEMA_VERSION, type SourceNode, sourceTags } from '../corpus/schema.ts'
import { align } from './read/inline.ts'
import type { ReadRecap } from './read/recap.ts'

type Tag = (typeof sourceTags)[number]
type SourceElement = Exclude<SourceNode, string>
/** As SourceNode, but takeaways and talks are still places in the lists that `readSource` was given. */
type DraftNode =
  | string
  | (Omit<SourceElement, 'takeaway' | 'talk' | 'children'> & { takeaway?: number; talk?: number; children: DraftNode[] })

const allowed: ReadonlySet<string> = new Set(sourceTags)
const isTag = (name: string): name is Tag => allowed.has(name)
const schema = { ...defaultSchema, tagNames: [...sourceTags], protocols: { href: ['http', 'https'] }, clobberPrefix: '' }

/** The tree as JSON in UTF-8: a thousand recaps' trees of objects would fill the memory. */
export type DraftSource = Uint8Array

/** Whether its items stand apart: each item would ask all the others. */
const isLoose = ({ spread, children }: List): boolean =>
  Boolean(spread) || children.some(item => item.spread ?? item.children.length > 1)

/** For one tree. */
const createHandlers = () => {
  const lists = new Map<List, List>()
  const askedOnce = (list: List): List => {
    const known = lists.get(list)
    if (known) return known
    const told: List = { type: 'list', spread: isLoose(list), children: [] }
    lists.set(list, told)
    return told
  }
  return {
    listItem: (state: State, item: ListItem, parent: Parents | undefined) =>
      defaultHandlers.listItem(state, item, parent?.type === 'list' ? askedOnce(parent) : parent),
  }
}

/** `marks`: offsets of each takeaway. `talkLines`: the line of each talk's marker. */
export const readSource = (read: ReadRecap, marks: { from: number; to: number }[], talkLines: number[]): DraftSource => {
  const tree = sanitize(toHast(read.root, { handlers: createHandlers() }), schema)
  const unplaced = new Map(talkLines.map((line, talk): [number, number] => [line, talk]).reverse())
  /** By offset: one more than the index of its mark, 0 for none. The first mark keeps what two claim. */
  const markAt = new Uint32Array(read.body.length + 1)
  marks.forEach(({ from, to }, index) => {
    for (let at = from; at < to; at++) if (markAt[at] === 0) markAt[at] = index + 1
  })

  const text = (value: string, start: number | undefined, end: number | undefined): DraftNode[] => {
    if (start === undefined || end === undefined) return [value]
    const nodes: DraftNode[] = []
    const { text: words, source } = align(value, read.body, start, end)
    for (let from = 0; from < words.length; ) {
      const mark = markAt[source[from] ?? 0] ?? 0
      let to = from + 1
      while (to < words.length && (markAt[source[to] ?? 0] ?? 0) === mark) to++
      const run = words.slice(from, to)
      nodes.push(mark === 0 ? run : { tag: 'mark', takeaway: mark - 1, children: [run] })
      from = to
    }
    return nodes
  }

  const visit = (node: RootContent | ElementContent): DraftNode[] => {
    if (node.type === 'text') return text(node.value, node.position?.start.offset, node.position?.end.offset)
    if (node.type !== 'element') return []
    const children = node.children.flatMap(visit)
    if (!isTag(node.tagName)) return children
    const line = node.position?.start.line
    const { href, alt, start } = node.properties
    const talk = line === undefined ? undefined : unplaced.get(line)
    if (line !== undefined && talk !== undefined) unplaced.delete(line)
    const element: Exclude<DraftNode, string> = { tag: node.tagName, children }
    if (line !== undefined) element.line = line
    if (typeof href === 'string' && /^https?:\/\//i.test(href)) element.href = href
    if (typeof alt === 'string') element.alt = alt
    if (typeof start === 'number') element.start = start
    if (talk !== undefined) element.talk = talk
    return [element]
  }
  const root: HastRoot = tree.type === 'root' ? tree : { type: 'root', children: [] }
  const nodes = root.children.flatMap(visit).filter(node => typeof node !== 'string' || node.trim() !== '')
  return new TextEncoder().encode(JSON.stringify(nodes))
}

/** `takeaways` and `talks`: what each place in the lists is called by now. The tree is made whenever it is asked for. */
export const placeSource = (source: DraftSource, takeaways: string[], talks: string[], recap: string): RecapSource => {
  const place = (node: DraftNode): SourceNode => {
    if (typeof node === 'string') return node
    const { takeaway, talk, children, ...rest } = node
    return {
      ...rest,
      ...(takeaway === undefined ? {} : { takeaway: takeaways[takeaway] ?? '' }),
      ...(talk === undefined ? {} : { talk: talks[talk] ?? '' }),
      children: children.map(place),
    }
  }
  return {
    schema: SCHEMA_VERSION,
    recap,
    get nodes() {
      const nodes: DraftNode[] = JSON.parse(new TextDecoder().decode(source))
      return nodes.map(place)
    },
  }
}
