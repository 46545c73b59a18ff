import { expect, test } from 'vitest'
import type { SourceNode } from '../../corpus/schema.ts'
import { markAnchor, sourceAnchor } from '../addresses.ts'
import { headingLevels } from './heading-levels.ts'
import { sourceMarks } from './source-marks.ts'

const mark = (takeaway: string): SourceNode => ({ tag: 'mark', takeaway, children: ['said'] })
const heading = (tag: 'h1' | 'h3' | 'h4' | 'h6'): SourceNode => ({ tag, children: ['Part'] })

test('a link to the source meets the mark that carries its anchor', () => {
  expect(markAnchor('talk-a#first-words')).toBe(sourceAnchor('first-words', 'talk-a'))
  expect(markAnchor('first-words')).toBe(sourceAnchor('first-words', undefined))
})

test('a takeaway marked in two places has its anchor once', () => {
  const [first, second] = [mark('talk-a#x'), mark('talk-a#x')]
  const { anchors } = sourceMarks([{ tag: 'p', children: [first, second] }], markAnchor)
  expect([...anchors]).toEqual([[first, 'talk-a--x']])
})

test('a takeaway marked in two places ends in the last', () => {
  const [first, second] = [mark('talk-a#x'), mark('talk-a#x')]
  expect([...sourceMarks([{ tag: 'p', children: [first, second, mark('talk-a#y')] }], markAnchor).ends]).toHaveLength(2)
  expect(sourceMarks([{ tag: 'p', children: [first, second] }], markAnchor).ends).toEqual(new Set([second]))
})

test('a talk is named beside the item of a list that first tells of it', () => {
  const item: SourceNode = { tag: 'li', children: [mark('talk-a#x')] }
  const later: SourceNode = { tag: 'p', children: [mark('talk-a#y')] }
  expect([...sourceMarks([{ tag: 'ul', children: [item] }, later], markAnchor).talks]).toEqual([[item, ['talk-a']]])
})

test('headings begin beneath the page’s own and skip no level', () => {
  const nodes = [heading('h3'), heading('h6'), heading('h4'), heading('h3'), heading('h1'), heading('h4')]
  const levels = headingLevels(nodes)
  expect(nodes.map(node => levels.get(node))).toEqual(['h2', 'h3', 'h3', 'h2', 'h2', 'h3'])
})
