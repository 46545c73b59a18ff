// The nodes of a source in; elements out, of the schema's tags alone. Takeaways are marked, lines numbered in the margin.
// Refuses any address but http and https.
import { createElement, Fragment, type ReactNode } from 'react'
import { Link } from 'react-router'
import type { SourceNode, Takeaway } from '../../corpus/schema.ts'
import { lineAnchor, markAnchor, takeawayPath } from '../addresses.ts'
import { gutterLabel } from '../words.ts'
import { headingLevels, type HeadingTag } from './heading-levels.ts'
import { Margin } from './Margin.tsx'
import type { Reading } from './reading.ts'
import { type SourceMarks, sourceMarks } from './source-marks.ts'

type Element = Exclude<SourceNode, string>

/** The margin of a row would be no part of a table: it has its address alone. */
const numbered = new Set<Element['tag']>(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'tr'])
const empty = new Set<Element['tag']>(['br', 'hr'])

const isWeb = (href: string | undefined): href is string => href !== undefined && /^https?:\/\//i.test(href)

type Context = { marks: SourceMarks; levels: Map<SourceNode, HeadingTag>; current: string; reading: Reading; inLink?: boolean }

/** Where a mark's takeaway leads, and what it is, in the words of its gutter. */
const Label = ({ takeaway }: { takeaway: Takeaway }) => (
  <Link to={takeawayPath(takeaway)} className="taken-label">
    {(gutterLabel(takeaway) || 'Claim').toLowerCase()}
  </Link>
)

/** The marks within a node that are their takeaway's last. */
const endsWithin = (node: SourceNode, ends: SourceMarks['ends']): Element[] =>
  typeof node === 'string' ? [] : [...(ends.has(node) ? [node] : []), ...node.children.flatMap(child => endsWithin(child, ends))]

const labelOf = (node: Element, { reading, current }: Context): ReactNode => {
  const takeaway = reading.takeaways.get(node.takeaway ?? '')
  const isCurrent = node.takeaway !== undefined && markAnchor(node.takeaway) === current
  return takeaway && (reading.recognised || isCurrent) && <Label key={`label ${takeaway.id}`} takeaway={takeaway} />
}

const drawMark = (node: Element, context: Context, key: number): ReactNode => {
  const { marks, reading, current } = context
  const anchor = marks.anchors.get(node)
  const takeaway = reading.takeaways.get(node.takeaway ?? '')
  const isCurrent = node.takeaway !== undefined && markAnchor(node.takeaway) === current
  return (
    <Fragment key={key}>
      <mark
        className={`taken${isCurrent ? ' current' : ''}${takeaway?.voice === 'author' ? ' by-writer' : ''}`}
        {...(anchor && { id: anchor, tabIndex: -1 })}
      >
        {drawAll(node.children, context)}
      </mark>
      {!context.inLink && marks.ends.has(node) && labelOf(node, context)}
    </Fragment>
  )
}

const draw = (node: SourceNode, context: Context, key: number, inItem = false): ReactNode => {
  if (typeof node === 'string') return <Fragment key={key}>{node}</Fragment>
  const { tag } = node
  if (tag === 'mark') return drawMark(node, context, key)
  if (tag === 'img' || tag === 'input') return node.alt ? <i key={key}>[Picture: {node.alt}]</i> : null
  if (empty.has(tag)) return createElement(tag, { key })
  if (tag === 'a' && isWeb(node.href))
    return (
      <Fragment key={key}>
        <a href={node.href} rel="noreferrer">
          {drawAll(node.children, { ...context, inLink: true })}
        </a>
        {endsWithin(node, context.marks.ends).map(mark => labelOf(mark, context))}
      </Fragment>
    )
  const children = drawAll(node.children, context, tag === 'li')
  if (tag === 'a') return <Fragment key={key}>{children}</Fragment>
  const line = numbered.has(tag) && !(inItem && tag === 'p') ? node.line : undefined
  const told = context.marks.talks.get(node)
  const margin = (line !== undefined || told) && tag !== 'tr' && <Margin told={told} line={line} reading={context.reading} />
  const properties = {
    ...(line !== undefined && { id: lineAnchor(line), className: 'numbered', tabIndex: -1 }),
    ...(tag === 'ol' && { start: node.start }),
  }
  const name = context.levels.get(node) ?? tag
  if (!margin) return createElement(name, { key, ...properties }, children)
  // Within an item, before anything else: what stands beside a heading must not be read as a part of it.
  if (tag === 'li') return createElement(name, { key, ...properties }, margin, children)
  return (
    <div key={key} className="source-block">
      {margin}
      {createElement(name, properties, children)}
    </div>
  )
}

const drawAll = (nodes: SourceNode[], context: Context, inItem = false): ReactNode[] =>
  nodes.map((node, i) => draw(node, context, i, inItem))

type Props = { nodes: SourceNode[]; current: string; reading: Reading }

export const Source = ({ nodes, current, reading }: Props) => {
  const context: Context = { marks: sourceMarks(nodes, markAnchor), levels: headingLevels(nodes), current, reading }
  return <div className={reading.recognised ? 'source recognised' : 'source'}>{drawAll(nodes, context)}</div>
}
