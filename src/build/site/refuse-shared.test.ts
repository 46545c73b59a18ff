import { expect, test } from 'vitest'
import { exampleEdition, exampleTakeaway } from '../../corpus/examples.ts'
import type { Corpus, RecapSummary, Talk } from '../../corpus/schema.ts'
import { refuseShared } from './refuse-shared.ts'

const recap = (id: string): RecapSummary => ({
  ...{ id, path: `data/recaps/${id}.md`, title: id, edition: 'e', lines: 9, talks: [], takeaways: 0 },
})
const talk = (id: string, recapId: string, line: number): Talk => ({
  ...{ id, title: `Talk of ${recapId}`, kind: 'talk', edition: 'e', people: [], companies: [], tools: [], topics: [] },
  ...{ recaps: [recapId], takeaways: 0, links: [], sources: [{ recap: recapId, line, endLine: line }], evidence: [] },
})
const corpus = (more: Partial<Corpus>): Corpus => ({
  ...{ editions: [exampleEdition('e', 2001)], talks: [], takeaways: [], tools: [], companies: [], topics: [], people: [] },
  ...{ recaps: [recap('a'), recap('b')], sources: [] },
  ...more,
})

test('a corpus whose addresses are each one’s own is let through', () =>
  expect(() => refuseShared(corpus({ talks: [talk('x', 'a', 3), talk('y', 'b', 5)] }))).not.toThrow())

test.each([
  ['the same id', 'x', 'x'],
  ['ids that only capitals tell apart', 'x', 'X'],
  ['ids of two Unicode forms', '\u00e9', 'e\u0301'],
])('two talks with %s are refused, with the file and line of both', (_, one, other) =>
  expect(() => refuseShared(corpus({ talks: [talk(one, 'a', 3), talk(other, 'b', 5)] }))).toThrow(
    `Two would have the address talks/${other}:\n    data/recaps/a.md:3 "Talk of a"\n    data/recaps/b.md:5 "Talk of b"\nGive one of them`,
  ),
)

test('two takeaways of one talk with one id are refused, those of two talks are not', () => {
  const said = (talkId: string, line: number) => exampleTakeaway({ id: 't', recap: 'a', talk: talkId, line, text: 'Said' })
  expect(() => refuseShared(corpus({ takeaways: [said('x', 1), said('y', 2)] }))).not.toThrow()
  expect(() => refuseShared(corpus({ takeaways: [said('x', 1), said('x', 2)] }))).toThrow('data/recaps/a.md:2 "Said"')
})
