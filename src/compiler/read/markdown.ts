// Markdown in, its tree with positions out (mdast, https://github.com/syntax-tree/mdast; CommonMark and GitHub's extensions).
// Raw HTML stays as inert `html` nodes.
import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const parser = unified().use(remarkParse).use(remarkGfm).freeze()

/** Blog engines take `##Heading` for a heading, CommonMark does not. Offsets must not move, so a hash gives way to a space. */
const spaced = (body: string): string => body.replace(/^(#{1,5})#([^\s#])/gm, '$1 $2')

export const parseMarkdown = (body: string): Root => parser.parse(spaced(body))
