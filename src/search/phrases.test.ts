import { expect, test, vi } from 'vitest'
import { searchIn } from './in-memory.ts'
import { everything } from './query/canonical.ts'
import type { SearchResult } from './results.ts'
import { type Said, syntheticCorpus } from './synthetic.ts'

const searching = (said: Said[], spellings?: Record<string, string[]>) => {
  const { summaries, details } = syntheticCorpus(said, spellings)
  const { search } = searchIn(summaries, details)
  return (q: string) => search({ ...everything, q }, 10)
}
const texts = ({ groups }: SearchResult) => groups.flatMap(({ hits }) => hits.map(({ takeaway }) => takeaway.text)).toSorted()

/** How many letters are looked through for words, and how many things are put into sets, while it runs. */
const workOf = (run: () => void): number => {
  let work = 0
  const { match, matchAll } = String.prototype
  const { add } = Set.prototype
  const spies = [
    vi.spyOn(String.prototype, 'matchAll').mockImplementation(function (this: string, pattern) {
      work += this.length
      return matchAll.call(this, pattern)
    }),
    vi.spyOn(String.prototype, 'match').mockImplementation(function (this: string, pattern) {
      work += this.length
      return match.call(this, pattern)
    }),
    vi.spyOn(Set.prototype, 'add').mockImplementation(function (this: Set<unknown>, item) {
      work += 1
      return add.call(this, item)
    }),
  ]
  try {
    run()
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
  return work
}

const repeated = (part: string): string => part.repeat(Math.ceil(100_000 / part.length))
const hostile: [what: string, q: string][] = [
  ['a long phrase', `"${repeated('the ')}"`],
  ['a long phrase of many words', `"${Array.from({ length: 12_000 }, (_, n) => `the w${n}`).join(' ')}"`],
  ['a long exclusion', `-"${repeated('the ')}"`],
  ['many phrases', repeated('"the log" ')],
  ['many different phrases', Array.from({ length: 8_000 }, (_, n) => `"the log ${n}"`).join(' ')],
  ['many exclusions', repeated('-"log of" ')],
  ['many different exclusions', Array.from({ length: 8_000 }, (_, n) => `-"the log ${n}"`).join(' ')],
  ['marks alone', repeated('"')],
  ['signs of an expression', repeated('"(.*)+$" ')],
]

test.each(hostile)('%s of a hundred kilobytes is work for its own length and the corpus’s, not for both multiplied', (_, q) => {
  const said = Array.from({ length: 300 }, (_, n) => ({ text: `The log of the thing that is ${n}`, tools: ['The Log'] }))
  const find = searching(said)
  const corpus = said.reduce((sum, { text }) => sum + text.length, 0)
  expect(workOf(() => find(q))).toBeLessThan(60 * (q.length + corpus))
})

test('a phrase is said by a name too: of who spoke, of what it is about, by any one of its spellings, or of the conference', () => {
  const find = searching(
    [
      { text: 'It held', talk: 'Design', speakers: ['Jane Example'], companies: ['North Works'], year: 2016 },
      { text: 'Jane met another example', people: ['Jane Other'] },
      { text: 'Nothing of the kind', tools: ['Open Tool'] },
    ],
    { 'Open Tool': ['The Old Name', 'Second Spelling'] },
  )
  for (const q of ['"jane example"', '"north works"', '"Conference 2016"', '"jane example" design'])
    expect(texts(find(q)), q).toEqual(['It held'])
  expect(texts(find('"old name"'))).toEqual(['Nothing of the kind'])
  // Two spellings stand beside one another nowhere.
  expect(texts(find('"name second"'))).toEqual([])
  expect(texts(find('-"jane example" -"old name"'))).toEqual(['Jane met another example'])
})

test('of a phrase its words are marked where they stand side by side, and nowhere else', () => {
  const find = searching([{ text: 'Not the effects, not causes; other causes', talk: 'Causes, or not causes' }])
  const [group] = find('"not causes"').groups
  const marked = (text: string, ranges: { start: number; end: number }[] = []) =>
    ranges.map(({ start, end }) => [start, text.slice(start, end)])
  expect(marked('Not the effects, not causes; other causes', group?.hits[0]?.matches)).toEqual([
    [17, 'not'],
    [21, 'causes'],
  ])
  expect(marked('Causes, or not causes', group?.titleMatches)).toEqual([
    [11, 'not'],
    [15, 'causes'],
  ])
  // A word that is asked for by itself is marked wherever it stands.
  expect(find('"not causes" other').groups[0]?.hits[0]?.matches.map(({ start }) => start)).toEqual([17, 21, 29])
  expect(find('"not causes" cause').groups[0]?.hits[0]?.matches.map(({ start }) => start)).toEqual([17, 21, 35])
})
