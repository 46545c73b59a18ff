// What was written is read back by the parser of CommonMark and of GitHub's Markdown: hostile text must come back as text.
import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { exampleReferences, exampleSummaries, takeawayReferences } from '../examples.ts'
import { oneLine } from '../one-line.ts'
import { markdown } from './markdown.ts'

/** Without the step that links addresses even where they were escaped, as GitHub does not. */
const github = gfmFromMarkdown().map(extension => ({ ...extension, transforms: [] }))

const readers: Record<string, (text: string) => Root> = {
  CommonMark: text => fromMarkdown(text),
  'GitHub’s Markdown': text => fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [github] }),
}

const textOf = (node: Nodes): string => {
  let text = ''
  visit(node, each => {
    if (each.type === 'text' || each.type === 'inlineCode') text += each.value
  })
  return text
}

const typesOf = (node: Nodes): string[] => {
  const types = new Set<string>()
  visit(node, each => void types.add(each.type))
  return [...types].sort()
}

const citing = (text: string): string => markdown.write(takeawayReferences({ text }))

test('a takeaway is a block quote, then who, talk, edition, and who reports it, each with its address', () => {
  expect(markdown.write(takeawayReferences({ talk: 'corporate', recap: 'retold' }))).toBe(
    [
      '> Queues are long.',
      '',
      '— Example Corp, Inc. & Sons and Smith and Sons, [*A {brace} and a \\backslash & more \\~ ^ $ # \\_*](https://hallway.example/talks/corporate#queues-are-long), ExampleConf 2019, as reported by Olaf Original in [What I \\[heard\\]](https://example.com/post_\\(1\\)?a=1\\&b=%20), in Hallway’s words ([recap, line 34](https://hallway.example/recaps/retold#corporate--queues-are-long))',
    ].join('\n'),
  )
})

test('several takeaways stand one below the other, each with its own source', () => {
  const root = fromMarkdown(markdown.write(takeawayReferences({}, { id: 'b', text: 'Waiting is work.' })))
  expect(root.children.map(({ type }) => type)).toEqual(['blockquote', 'paragraph', 'blockquote', 'paragraph'])
})

test('what is set as code stays code', () => {
  const text = 'Set use_large_`tweaks` and go.'
  const code = [{ start: 4, end: 22 }]
  const [quote] = fromMarkdown(markdown.write(takeawayReferences({ text, code }))).children
  expect(quote && typesOf(quote)).toContain('inlineCode')
  expect(quote && textOf(quote)).toBe(text)
})

const hostile = [
  '*a* _b_ **c** __d__ ~~e~~ ~f~',
  '[a](https://example.com) ![b](c) [^1] [x]: y <https://example.com>',
  '`code` ``more`` ```fence',
  '</blockquote><script>alert(1)</script> <!-- a -->',
  '# heading',
  '> quote',
  '- item',
  '+ item',
  '1. item',
  '2) item',
  '---',
  '***',
  '===',
  '| a | b |',
  '~~~',
  '\\* \\',
  '&amp; &lt; &#35;',
  'a line\nand\r\nanother\u2028and\u0085one\n\n\n# more',
  '    indented\tby\ttabs',
  'www.example.com https://example.com ann@example.com',
  '[ ] a task',
  ':::note',
  '$x$',
  '!',
]

for (const [name, read] of Object.entries(readers))
  describe(`read as ${name}`, () => {
    test.each(hostile)('%j stays text', text => {
      const [quote, from, ...more] = read(citing(text)).children
      expect(more).toEqual([])
      expect(quote && typesOf(quote)).toEqual(['blockquote', 'paragraph', 'text'])
      expect(quote && textOf(quote)).toBe(oneLine(text))
      expect(from?.type).toBe('paragraph')
    })

    test('any text comes back', () => {
      const texts = fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: fc.constantFrom(...'*_[]()<>`~#-+!|\\&:@. \nahw1') }),
      )
      fc.assert(
        fc.property(texts, text => {
          fc.pre(oneLine(text) !== '')
          const [quote, from, ...more] = read(citing(text)).children
          expect(more).toEqual([])
          expect(quote && textOf(quote)).toBe(oneLine(text))
          expect(quote && typesOf(quote)).toEqual(['blockquote', 'paragraph', 'text'])
          expect(from?.type).toBe('paragraph')
        }),
      )
    })

    test('any title comes back, as the text of a link in italics', () => {
      const [talk] = exampleSummaries.talks
      if (!talk) throw new Error('The example has no talk')
      fc.assert(
        fc.property(fc.string({ unit: 'grapheme' }), title => {
          fc.pre(oneLine(title) !== '')
          const summaries = { ...exampleSummaries, talks: [{ ...talk, title }] }
          const root = read(markdown.write(exampleReferences({ kind: 'page', page: 'talk', id: talk.id }, summaries)))
          const titles: string[] = []
          visit(root, 'emphasis', node => void titles.push(textOf(node)))
          expect(titles).toEqual([oneLine(title)])
        }),
      )
    })
  })
