// A Markdown tree in, its text out. Words that hold nothing to escape are passed on as they are, which is most of them and much
// faster; everything else is the library's own work.
import type { Link, Parents, PhrasingContent, RootContent, Text } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { defaultHandlers, type Info, type Options, type State, toMarkdown } from 'mdast-util-to-markdown'

/** What may mean something anywhere in a line, at its start, at its end, or as the beginning of an address. */
const telling = /[\\`*_[\]<>&~|#@\r\n\t]|^[\d\s+=(:-]|[\s!]$|:\/|www/i
/** The same where words and no line's end follow: a last space means nothing. */
const tellingWithin = /[\\`*_[\]<>&~|#@\r\n\t]|^[\d+=(:-]|!$|:\/|www/i

const atEdge = (around: string): boolean => around === '' || /[\r\n]/.test(around)

const text = (node: Text, parent: Parents | undefined, state: State, info: Info): string => {
  const within = !atEdge(info.before) && !atEdge(info.after)
  return (within ? tellingWithin : telling).test(node.value) ? defaultHandlers.text(node, parent, state, info) : node.value
}

/** Addresses of our own pages, and most others. */
const plainAddress = /^[\w/#:.?=%-]+$/

const link = (node: Link, parent: Parents | undefined, state: State, info: Info): string => {
  const [only, ...more] = node.children
  const isPlain = only?.type === 'text' && more.length === 0 && only.value !== node.url && !telling.test(only.value)
  return isPlain && plainAddress.test(node.url) ? `[${only.value}](${node.url})` : defaultHandlers.link(node, parent, state, info)
}
link.peek = defaultHandlers.link.peek

const options: Options = { extensions: [gfmToMarkdown()], handlers: { text, link }, bullet: '-', listItemIndent: 'one' }

export const printMarkdown = (children: RootContent[]): string => toMarkdown({ type: 'root', children }, options)

/** As at the start of a line, and without the line's end. */
export const printPhrasing = (children: PhrasingContent[]): string =>
  toMarkdown({ type: 'paragraph', children }, options).trimEnd()
