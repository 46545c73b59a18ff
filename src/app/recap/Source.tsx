// The nodes of a source in; elements out, of the schema's tags alone. Takeaways are marked, lines numbered in the margin.
// Refuses any address but http and https.
import { createElement, Fragment, type ReactNode } from 'react'
import { Link } from 'react-router'
import type { SourceNode } from '../../corpus/schema.ts'
import { lineAnchor, markAnchor, pagePath } from '../addresses.ts'
import { useLookups } from '../corpus-queries.ts'
import { headingLevels, type HeadingTag } from './heading-levels.ts'
import { type SourceMarks, sourceMarks } from './source-marks.ts'

type Element = Exclude<SourceNode, string>

const numbered = new Set<Element['tag']>(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'tr'])
const empty = new Set<Element['tag']>(['br', 'hr'])

const isWeb = (href: string | undefined): href is string => href !== undefined && /^https?:\/\//i.test(href)

type Context = { marks: SourceMarks; levels: Map<SourceNode, HeadingTag>; current: string; titles: (talk: string) => string }

const drawMark = (node: Element, context: Context, key: number): ReactNode => {
  const anchor = context.marks.anchors.get(node)
  const isCurrent = node.takeaway !== undefined && markAnchor(node.takeaway) === context.current
  return (
    <mark key={key} className={isCurrent ? 'taken current' : 'taken'} {...(anchor && { id: anchor, tabIndex: -1 })}>
      {drawAll(node.children, context)}
    </mark>
  )
}

const margin = (node: Element, { marks, titles }: Context): ReactNode => {
  const talks = marks.talks.get(node)
  return (
    <>
      {talks && (
        <span className="source-talks">
          {talks.map(talk => (
            <Link key={talk} to={pagePath('talk', talk)}>
              <span className="sr-only">Talk: </span>
              <bdi>{titles(talk)}</bdi>
            </Link>
          ))}
        </span>
      )}
      {node.line !== undefined && (
        <span className="source-line" aria-hidden="true">
          {node.line}
        </span>
      )}
    </>
  )
}

const draw = (node: SourceNode, context: Context, key: number, inItem = false): ReactNode => {
  if (typeof node === 'string') return <Fragment key={key}>{node}</Fragment>
  const { tag } = node
  if (tag === 'mark') return drawMark(node, context, key)
  if (tag === 'img' || tag === 'input') return node.alt ? <i key={key}>[Picture: {node.alt}]</i> : null
  if (empty.has(tag)) return createElement(tag, { key })
  const children = drawAll(node.children, context, tag === 'li')
  if (tag === 'a')
    return isWeb(node.href) ? (
      <a key={key} href={node.href} rel="noreferrer">
        {children}
      </a>
    ) : (
      <Fragment key={key}>{children}</Fragment>
    )
  const line = numbered.has(tag) && !(inItem && tag === 'p') ? node.line : undefined
  const properties = {
    key,
    ...(line !== undefined && { id: lineAnchor(line), className: 'numbered', tabIndex: -1 }),
    ...(tag === 'ol' && { start: node.start }),
  }
  return createElement(context.levels.get(node) ?? tag, properties, line !== undefined && margin(node, context), children)
}

const drawAll = (nodes: SourceNode[], context: Context, inItem = false): ReactNode[] =>
  nodes.map((node, i) => draw(node, context, i, inItem))

export const Source = ({ nodes, current }: { nodes: SourceNode[]; current: string }) => {
  const { talks } = useLookups()
  const context: Context = {
    marks: sourceMarks(nodes, markAnchor),
    levels: headingLevels(nodes),
    current,
    titles: id => talks.get(id)?.title ?? id,
  }
  return <div className="source">{drawAll(nodes, context)}</div>
}
