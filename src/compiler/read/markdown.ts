// Markdown in, its tree with positions out (mdast, https://github.com/syntax-tree/mdast; CommonMark and GitHub's extensions).
// Raw HTML stays as inert `html` nodes.
import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

const extensions = [gfm()]
const mdastExtensions = gfmFromMarkdown().map(extension => ({ ...extension, transforms: [] }))
const transforms = gfmFromMarkdown().flatMap(extension => extension.transforms ?? [])

/** Blog engines take `##Heading` for a heading, CommonMark does not. Offsets must not move, so a hash gives way to a space. */
const spaced = (body: string): string => body.replace(/^(#{1,5})#([^\s#])/gm, '$1 $2')

/** An address that the parser left as text: behind a bracket that nothing closes. */
const hasAddressAsText = (node: Nodes): boolean =>
  node.type === 'text'
    ? /:\/\/|www\./i.test(node.value)
    : 'children' in node && node.type !== 'link' && node.children.some(hasAddressAsText)

/** GitHub's transforms look through all text once more for addresses, a tenth of the time: only where there are some. */
export const parseMarkdown = (body: string): Root => {
  const tree = fromMarkdown(spaced(body), { extensions, mdastExtensions })
  if (hasAddressAsText(tree)) for (const transform of transforms) transform(tree)
  return tree
}
