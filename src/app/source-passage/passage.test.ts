import { expect, test } from 'vitest'
import type { SourceNode } from '../../corpus/schema.ts'
import { passagesOf, takenText } from './passage.ts'

const mark = (takeaway: string, ...children: SourceNode[]): SourceNode => ({ tag: 'mark', takeaway, children })
const taken = { id: 'x', talk: 'talk-a' }

test('a takeaway is shown within its paragraph, with the line, and links are read as words', () => {
  const nodes: SourceNode[] = [
    { tag: 'p', line: 3, children: ['Another one.'] },
    {
      tag: 'p',
      line: 5,
      children: [
        'Before. ',
        mark('talk-a#x', 'They run ', { tag: 'a', href: 'https://a.example', children: ['Tool A'] }, '.'),
        ' After.',
      ],
    },
  ]
  const passages = passagesOf(nodes, taken)
  expect(passages).toEqual([
    {
      line: 5,
      runs: [
        { text: 'Before. ', taken: false },
        { text: 'They run Tool A.', taken: true },
        { text: ' After.', taken: false },
      ],
    },
  ])
  expect(takenText(passages)).toBe('They run Tool A.')
})

test('an item of a list is shown without the items beneath it', () => {
  const inner: SourceNode = { tag: 'ul', line: 3, children: [{ tag: 'li', line: 3, children: ['Beneath.'] }] }
  const nodes: SourceNode[] = [
    { tag: 'ul', line: 2, children: [{ tag: 'li', line: 2, children: [mark('talk-a#x', 'Above.'), inner] }] },
  ]
  expect(passagesOf(nodes, taken)).toEqual([{ line: 2, runs: [{ text: 'Above.', taken: true }] }])
})

test('an item beneath another is shown alone', () => {
  const item: SourceNode = { tag: 'li', line: 3, children: [{ tag: 'p', line: 3, children: [mark('talk-a#x', 'Beneath.')] }] }
  const nodes: SourceNode[] = [
    { tag: 'ul', line: 2, children: [{ tag: 'li', line: 2, children: ['Above.', { tag: 'ul', line: 3, children: [item] }] }] },
  ]
  expect(passagesOf(nodes, taken)).toEqual([{ line: 3, runs: [{ text: 'Beneath.', taken: true }] }])
})

test('long surroundings are cut at a word, the takeaway never', () => {
  const long = 'word '.repeat(300)
  const [passage] = passagesOf([{ tag: 'p', line: 1, children: [long, mark('x', long), ` ${long}`] }], { id: 'x' })
  const [before, own, after] = passage?.runs ?? []
  expect(before?.text).toMatch(/^… word/)
  expect(before?.text.length).toBeLessThan(300)
  expect(own?.text).toBe(long)
  expect(after?.text).toMatch(/word …$/)
})

test('the marks of other takeaways are words like any', () => {
  const nodes: SourceNode[] = [{ tag: 'p', line: 1, children: [mark('talk-a#y', 'Other.'), ' ', mark('talk-a#x', 'This.')] }]
  expect(passagesOf(nodes, taken)).toEqual([
    {
      line: 1,
      runs: [
        { text: 'Other. ', taken: false },
        { text: 'This.', taken: true },
      ],
    },
  ])
  expect(passagesOf(nodes, { id: 'gone', talk: 'talk-a' })).toEqual([])
})
