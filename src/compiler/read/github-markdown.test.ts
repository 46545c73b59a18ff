// Whatever is left out of GitHub's extensions, the tree is that of all of them.
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { expect, test } from 'vitest'
import { parseMarkdown } from './markdown.ts'

const pieces = [
  ...['|', ':-', '-', '\n', '~', '~~', '[ ]', '- [x] a', '[^a]', '[^a]: b\n', 'www.a.b', 'http://a.b', 'https://x', 'a@b.c', '@'],
  ...[
    '\n\n',
    '> ',
    '* ',
    '[',
    ']',
    '](b)',
    '*',
    '_',
    '`',
    '<b>',
    '    ',
    '1. ',
    '|-|\n',
    ':-:\n',
    'a|b\n',
    '\\',
    '&amp;',
    '!',
    'h',
  ],
]

const withoutTransforms = gfmFromMarkdown().map(extension => ({ ...extension, transforms: [] }))
const transforms = gfmFromMarkdown().flatMap(extension => extension.transforms ?? [])
const hasAddressAsText = (node: Nodes): boolean =>
  node.type === 'text'
    ? /:\/\/|www\./i.test(node.value)
    : 'children' in node && node.type !== 'link' && node.children.some(hasAddressAsText)

test('the tree is the same as with all extensions, and with their transforms where an address is left as text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), parts => {
      const text = parts.join('')
      const whole = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: withoutTransforms })
      if (hasAddressAsText(whole)) for (const transform of transforms) transform(whole)
      expect(parseMarkdown(text)).toEqual(whole)
    }),
    { numRuns: 200 },
  )
})
