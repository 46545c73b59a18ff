// Markdown in, its tree with positions out (mdast, https://github.com/syntax-tree/mdast; CommonMark and GitHub's extensions).
// Raw HTML stays as inert `html` nodes.
import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { type Extension, extensionsFor } from './github-markdown.ts'

const mdastExtensions = gfmFromMarkdown().map(extension => ({ ...extension, transforms: [] }))
const transforms = gfmFromMarkdown().flatMap(extension => extension.transforms ?? [])

/** Blog engines take `##Heading` for a heading, CommonMark does not. Offsets must not move, so a hash gives way to a space. */
const spaced = (body: string): string => body.replace(/^(#{1,5})#([^\s#])/gm, '$1 $2')

const taggedHeading = /^<h([1-3])>((?:(?!<\/?h\d).)+)<\/h\1>([ \t]*\r?)$/i
/** They say nothing of a talk, and would open HTML that goes on with the heading. */
const onlyPictures = /^(?:<img\b[^<>]*>\s*)+$/i
const fence = /^ {0,3}(?:```|~~~)/

/**
 * `<h2>Title</h2>` with text on the next line: to blog engines (kramdown) that text is Markdown, to CommonMark it goes on with the
 * HTML. As a heading with hashes, padded to as many characters; only where no HTML is open: an empty line ends it.
 */
const withHashes = (body: string): string => {
  if (!/<h[1-3]>/i.test(body)) return body
  const lines = body.split('\n')
  let isFenced = false
  let isOpen = false
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (fence.test(line)) isFenced = !isFenced
    if (line.trim() === '') isOpen = false
    if (isFenced || isOpen) continue
    let first = at
    while (onlyPictures.test(lines[first] ?? '')) first++
    let end = first
    while (taggedHeading.test(lines[end] ?? '')) end++
    const goesOn = end > first && /^[^\s<]/.test(lines[end] ?? '')
    if (!goesOn && /^\s*</.test(line)) isOpen = true
    if (!goesOn) continue
    for (let picture = at; picture < first; picture++) lines[picture] = (lines[picture] ?? '').replace(/[^\r]/g, ' ')
    for (let heading = first; heading < end; heading++)
      lines[heading] = (lines[heading] ?? '').replace(
        taggedHeading,
        (_, level: string, title: string, behind: string) => `${'#'.repeat(Number(level)).padEnd(4)}${title}     ${behind}`,
      )
    at = end - 1
  }
  return lines.join('\n')
}

const onlyBreaks = /^[ \t]*(?:<br\s*\/?>[ \t]*)+\r?$/i
/**
 * A line that is only `<br/>`: to blog engines Markdown goes on with the next, to CommonMark HTML goes on to the next empty line, which
 * takes headings along. As an empty line, of as many characters; only where no other HTML is open.
 */
const withoutLoneBreaks = (body: string): string => {
  if (!/^[ \t]*<br/im.test(body)) return body
  let isFenced = false
  let isOpen = false
  return body
    .split('\n')
    .map(line => {
      if (fence.test(line)) isFenced = !isFenced
      if (line.trim() === '') isOpen = false
      if (isFenced || isOpen) return line
      if (onlyBreaks.test(line)) return line.replace(/[^\r]/g, ' ')
      if (/^\s*<[a-z!/]/i.test(line)) isOpen = true
      return line
    })
    .join('\n')
}

/** An address, or a sign of one, that the parser left as text: behind a bracket that nothing closes. */
const hasAsText = (node: Nodes, address: RegExp): boolean =>
  node.type === 'text'
    ? address.test(node.value)
    : 'children' in node && node.type !== 'link' && node.children.some(child => hasAsText(child, address))

const parse = (text: string, extensions: Extension[]): Root => fromMarkdown(text, { extensions, mdastExtensions })

/**
 * Most recaps write their addresses into links: they are parsed as if addresses in text were none, and once more where one is left
 * as text. GitHub's transforms look through all text once more for addresses, a tenth of the time: only where there are some.
 */
export const parseMarkdown = (body: string): Root => {
  const text = withHashes(withoutLoneBreaks(spaced(body)))
  const { extensions, withAddresses } = extensionsFor(text)
  const first = parse(text, extensions)
  const left = hasAsText(first, /:\/\/|www\./i)
  const tree = left && withAddresses ? parse(text, withAddresses) : first
  if (tree === first ? left : hasAsText(tree, /:\/\/|www\./i)) for (const transform of transforms) transform(tree)
  return tree
}
