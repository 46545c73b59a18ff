// Words in, nodes of a Markdown tree out. Text stays text, whatever it holds: the printer escapes it.
import type { ListItem, PhrasingContent, RootContent } from 'mdast'

export const text = (value: string): PhrasingContent => ({ type: 'text', value })
export const link = (name: string, url: string): PhrasingContent => ({
  type: 'link',
  url,
  children: [{ type: 'text', value: name }],
})
/** Markdown already: passed on as it is. */
export const printed = (markdown: string): PhrasingContent => ({ type: 'html', value: markdown })

export const paragraph = (...children: PhrasingContent[]): RootContent => ({ type: 'paragraph', children })
export const heading = (depth: 1 | 2, ...children: PhrasingContent[]): RootContent => ({ type: 'heading', depth, children })

const item = (children: PhrasingContent[]): ListItem => ({ type: 'listItem', children: [{ type: 'paragraph', children }] })

/** A list, or nothing where it would be empty. */
export const list = (items: PhrasingContent[][]): RootContent[] =>
  items.length > 0 ? [{ type: 'list', spread: false, children: items.map(item) }] : []

export const joined = (parts: PhrasingContent[], by: string): PhrasingContent[] =>
  parts.flatMap((part, i) => (i > 0 ? [text(by), part] : [part]))
