// A list's items as a page shows them: apart or together as the whole list is, and no item asks all the others.
import type { List, ListItem, Root } from 'mdast'
import { expect, test } from 'vitest'
import { readRecap } from './read/recap.ts'
import { placeSource, readSource } from './source.ts'

const shown = (text: string): unknown => {
  const { recap } = readRecap('x.md', new TextEncoder().encode(text))
  return recap && placeSource(readSource(recap, [], []), [], [], 'x').nodes
}
const item = (line: number, ...children: unknown[]): unknown => ({ tag: 'li', line, children })

test('one item of two paragraphs makes the whole list stand apart, and no list within it', () => {
  const paragraph = (line: number, text: string): unknown => ({ tag: 'p', line, children: [text] })
  expect(shown('- a\n- b\n')).toMatchObject([{ tag: 'ul', children: ['\n', item(1, 'a'), '\n', item(2, 'b'), '\n'] }])
  expect(shown('- a\n  1. c\n  2. d\n\n- b\n\n  more\n')).toMatchObject([
    {
      tag: 'ul',
      children: [
        '\n',
        item(1, '\n', paragraph(1, 'a'), '\n', { tag: 'ol', children: ['\n', item(2, 'c'), '\n', item(3, 'd'), '\n'] }, '\n'),
        '\n',
        item(5, '\n', paragraph(5, 'b'), '\n', paragraph(7, 'more'), '\n'),
        '\n',
      ],
    },
  ])
})

test('a list of a thousand items is asked about each a few times, not a thousand times', () => {
  let asked = 0
  const children = Array.from(
    { length: 1_000 },
    (): ListItem => ({
      type: 'listItem',
      get spread() {
        asked++
        return false
      },
      children: [{ type: 'paragraph', children: [{ type: 'text', value: 'a' }] }],
    }),
  )
  const list: List = { type: 'list', spread: false, children }
  const root: Root = { type: 'root', children: [list] }
  const { recap } = readRecap('x.md', new TextEncoder().encode('# SampleCon 2017\n'))
  if (!recap) throw new Error('the recap is read')
  readSource({ ...recap, root }, [], [])
  expect(asked).toBeLessThan(10_000)
})
