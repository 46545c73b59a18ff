import { expect, test } from 'vitest'
import { openSearch } from './engine.ts'
import { searchIn } from './in-memory.ts'
import { compileIndex } from './index/compile-index.ts'
import { everything } from './query/canonical.ts'
import type { Query, SearchResult } from './results.ts'
import { type Said, syntheticCorpus } from './synthetic.ts'

const searching = (said: Said[], spellings?: Record<string, string[]>) => {
  const { summaries, details } = syntheticCorpus(said, spellings)
  const { search } = searchIn(summaries, details)
  return (query: Partial<Query>) => search({ ...everything, ...query }, 10)
}
const texts = ({ groups }: SearchResult) => groups.flatMap(({ hits }) => hits.map(({ takeaway }) => takeaway.text))
const marked = ({ groups }: SearchResult) =>
  groups.flatMap(({ hits }) =>
    hits.flatMap(({ takeaway, matches }) => matches.map(({ start, end }) => takeaway.text.slice(start, end))),
  )

test('finds a word whatever its accents, letter case or form', () => {
  const find = searching([{ text: 'Coördination-free logging' }, { text: 'Something else' }])
  for (const q of ['Coordination', 'coördination', 'COORDINATION', 'coo\u0308rdination', 'coordina\u200btion']) {
    expect(texts(find({ q })), q).toEqual(['Coördination-free logging'])
  }
})

test('finds the last word while it is being typed, and the others as they are', () => {
  const find = searching([{ text: 'Distributed logging in Tool A' }, { text: 'Distribution of labour' }])
  expect(texts(find({ q: 'distri' }))).toHaveLength(2)
  expect(texts(find({ q: 'distributed logg' }))).toEqual(['Distributed logging in Tool A'])
  expect(texts(find({ q: 'logg distributed' }))).toEqual([])
})

test('a word is finished by a space or a sign: what follows tells R from the rest', () => {
  const find = searching([
    { text: 'Statistics in R, 3 % slower', year: null },
    { text: 'Rather 30 % faster, 2.5x in fact', year: null },
  ])
  expect([find({ q: 'r' }).takeaways, find({ q: 'r ' }).takeaways]).toEqual([2, 1])
  expect([find({ q: '3' }).takeaways, find({ q: '3%' }).takeaways, find({ q: '3 %' }).takeaways]).toEqual([2, 1, 1])
  expect(texts(find({ q: '2.' }))).toEqual(['Rather 30 % faster, 2.5x in fact'])
})

test('each further letter of a word keeps finding it, plural or not', () => {
  const find = searching([{ text: 'Postmortems, processes and addresses of queries' }])
  for (const word of ['postmortems', 'processes', 'addresses', 'queries']) {
    for (let length = 1; length <= word.length; length++)
      expect(find({ q: word.slice(0, length) }).takeaways, word.slice(0, length)).toBe(1)
  }
  expect(find({ q: 'postmortem process' }).takeaways).toBe(1)
})

test('forgives a slip in a long word, never in a short one or in a figure', () => {
  const find = searching([{ text: 'Zookeeper listens on 33060' }, { text: 'It is easy' }])
  expect(texts(find({ q: 'zookeper listens' }))).toEqual(['Zookeeper listens on 33060'])
  expect(texts(find({ q: 'etsy' }))).toEqual([])
  expect(texts(find({ q: '33061' }))).toEqual([])
})

test('finds a takeaway by any spelling of what it is about, by its talk, its speaker and its conference', () => {
  const find = searching(
    [
      { text: 'It held', talk: 'Abstract Design', tools: ['Tool A'], speakers: ['Jane Example'], year: 2016 },
      { text: 'Nothing' },
    ],
    { 'Tool A': ['TLA'] },
  )
  for (const q of ['tla', 'abstract', 'example', 'conference 2016', 'held tla jane'])
    expect(texts(find({ q })), q).toEqual(['It held'])
})

test('names that every object has are names like others', () => {
  const names = ['constructor', 'toString', '__proto__', 'hasOwnProperty']
  const find = searching(names.map(name => ({ text: `We run ${name} here`, tools: [name] })))
  for (const name of names) expect(texts(find({ q: name })), name).toEqual([`We run ${name} here`])
  expect([...find({}).counts.tool]).toEqual([
    ['constructor-name', 1],
    ['tostring', 1],
    ['proto', 1],
    ['hasownproperty', 1],
  ])
  expect(find({ facets: { tool: { include: ['constructor-name'], exclude: [] } } }).takeaways).toBe(1)
  expect(searching([{ text: 'plain' }])({ q: 'constructor' }).counts.tool.get('constructor')).toBeUndefined()
})

test('marks the words that matched: as typed, as begun, as meant', () => {
  const find = searching([{ text: 'Distributed: the distribution of “Coördinated” DISTRIBUTED logs' }])
  expect(marked(find({ q: 'distributed' }))).toEqual(['Distributed', 'DISTRIBUTED'])
  expect(marked(find({ q: 'distrib' }))).toEqual(['Distributed', 'distribution', 'DISTRIBUTED'])
  expect(marked(find({ q: 'cordinated' }))).toEqual(['Coördinated'])
  expect(marked(find({ q: '' }))).toEqual([])
})

test('marks the title of the talk or the heading of the section that matched, and no word of the sentence', () => {
  const find = searching([
    { text: 'It held', talk: 'Logging at scale' },
    { text: 'A list', section: 'Logging tools' },
  ])
  const { groups } = find({ q: 'logging' })
  expect(groups.map(({ titleMatches }) => titleMatches)).toEqual([[{ start: 0, end: 7 }], [{ start: 0, end: 7 }]])
  expect(marked(find({ q: 'logging' }))).toEqual([])
})

test('groups by talk, or by section of a recap, and says how many of how many', () => {
  const find = searching([
    { text: 'Alpha one', talk: 'First' },
    { text: 'Other', talk: 'First' },
    { text: 'Alpha two', section: 'Tools' },
    { text: 'Alpha three', section: 'Tools' },
    { text: 'Alpha four' },
  ])
  const result = find({ q: 'alpha' })
  expect([result.takeaways, result.talks, result.groupCount]).toEqual([4, 1, 3])
  expect(result.groups.map(({ talk, section, hits, total }) => [talk, section, hits.length, total]).toSorted()).toEqual([
    [undefined, undefined, 1, 1],
    [undefined, 'Tools', 2, 2],
    ['first-conference-2015', undefined, 1, 2],
  ])
})

test('ranks: asked by name, then said so, then nearly said', () => {
  const find = searching([
    { text: 'Gammas and gamma-like things', talk: 'Nearly' },
    { text: 'The tool in question is fast', tools: ['Gamma'], talk: 'By name' },
    { text: 'Somebody said gamma, among many other words that fill a sentence', talk: 'Said' },
    { text: 'Gammatron is something else', talk: 'Begun' },
    { text: 'Gamna is a slip', talk: 'Slip' },
  ])
  const titles = find({ q: 'gamma' }).groups.map(({ talk }) => talk)
  expect(titles).toEqual([
    'by-name-conference-2015', // the tool's name weighs double
    'nearly-conference-2015', // says it twice, the plural counting as the word
    'said-conference-2015', // says it once, in a long sentence
    'begun-conference-2015', // only begins with it
    'slip-conference-2015', // one letter off
  ])
})

test('in a group the best sentence comes first, and equal ones as the source has them', () => {
  const find = searching([
    { text: 'Omega at the end of a sentence that goes on for long', talk: 'T', line: 3 },
    { text: 'Omega', talk: 'T', line: 9 },
    { text: 'Omega', talk: 'T', line: 5 },
  ])
  expect(find({ q: 'omega' }).groups[0]?.hits.map(({ takeaway }) => takeaway.line)).toEqual([5, 9, 3])
  expect(find({ q: '' }).groups[0]?.hits.map(({ takeaway }) => takeaway.line)).toEqual([3, 5, 9])
})

test('without words the newest edition comes first, in source order; other orders run by year', () => {
  const find = searching([
    { text: 'undated', year: null, talk: 'U' },
    { text: 'b 2015', year: 2015, talk: 'B', line: 8 },
    { text: 'a 2015', year: 2015, talk: 'A', line: 2 },
    { text: '2017', year: 2017, talk: 'C' },
  ])
  expect(texts(find({}))).toEqual(['2017', 'a 2015', 'b 2015', 'undated'])
  expect(texts(find({ sort: 'newest' }))).toEqual(['2017', 'a 2015', 'b 2015', 'undated'])
  expect(texts(find({ sort: 'oldest' }))).toEqual(['a 2015', 'b 2015', '2017', 'undated'])
})

test('a text without a word asks for nothing', () => {
  const find = searching([{ text: 'One' }, { text: 'Two' }])
  for (const q of ['', '   ', '"', '(.*)+$']) expect(find({ q }).takeaways, q).toBe(2)
})

test('a pasted page is looked up by its first words', () => {
  const words = Array.from({ length: 32 }, (_, n) => `word${n}`).join(' ')
  const find = searching([{ text: words }, { text: 'word1' }])
  expect(find({ q: `${words} and more that nobody said` }).takeaways).toBe(1)
})

test('words in quotes stand side by side, in the sentence or its heading, each in any form', () => {
  const find = searching([
    { text: 'We page on symptoms, not causes', talk: 'Alerting that helps' },
    { text: 'Causes are not the symptoms', talk: 'Other' },
  ])
  expect(texts(find({ q: '"not causes"' }))).toEqual(['We page on symptoms, not causes'])
  expect(texts(find({ q: '"alerting that" symptom' }))).toEqual(['We page on symptoms, not causes'])
  expect(texts(find({ q: '"not cause"' }))).toEqual(['We page on symptoms, not causes'])
  expect(find({ q: '"not symptoms"' }).takeaways).toBe(0)
  expect(marked(find({ q: '"not causes"' }))).toEqual(['not', 'causes'])
})

test('a word or a phrase behind a minus is not said, whatever else is asked for', () => {
  const find = searching(
    [{ text: 'Kafka held' }, { text: 'Kafka fell over', tools: ['Tool A'] }, { text: 'Nothing fell over' }],
    { 'Tool A': ['TLA'] },
  )
  expect(texts(find({ q: 'kafka -fell' }))).toEqual(['Kafka held'])
  expect(texts(find({ q: '-kafka' }))).toEqual(['Nothing fell over'])
  expect(texts(find({ q: '-"fell over"' }))).toEqual(['Kafka held'])
  expect(texts(find({ q: 'kafka -tla' }))).toEqual(['Kafka held'])
  expect(find({ q: '-kafka', facets: { tool: { include: ['tool-a'], exclude: [] } } }).counts.tool.get('tool-a')).toBeUndefined()
})

test('the talks that most recaps report come first where that is asked for', () => {
  const find = searching([
    { text: 'One', talk: 'Alone', recap: 'a' },
    { text: 'Two', talk: 'Together', recap: 'a' },
    { text: 'Three', talk: 'Together', recap: 'b' },
  ])
  expect(find({ sort: 'sources' }).groups.map(({ talk }) => talk)).toEqual(['together-conference-2015', 'alone-conference-2015'])
})

test('a very long text ends in time', () => {
  const find = searching([{ text: 'One word' }, { text: 'w'.repeat(5000) }])
  for (const q of ['w'.repeat(100_000), 'word '.repeat(20_000), '.*'.repeat(50_000), 'a,1'.repeat(30_000)]) {
    const start = performance.now()
    find({ q })
    // It ends, however busy the machine: what grows with the square of the text takes minutes.
    expect(performance.now() - start, q.slice(0, 10)).toBeLessThan(30_000)
  }
})

test('an empty corpus answers', () => {
  const result = searching([])({ q: 'kafka', facets: { year: { include: ['2015'], exclude: [] } } })
  expect([result.takeaways, result.groups, result.removals]).toEqual([0, [], []])
})

test('words are told as they are written, the most frequent first; one that stands as it was typed needs no completing', () => {
  const { summaries, details } = syntheticCorpus([
    { text: 'Latencies rise', year: 2015 },
    { text: 'Late at last, and latencies fall', year: 2016 },
    { text: 'Lateness', year: 2017 },
  ])
  const { buffer } = compileIndex(summaries, details)
  const words = (there: string, beginning: string) =>
    openSearch(buffer, summaries, id =>
      id.endsWith(there) ? details.find(({ edition }) => edition === id)?.takeaways : undefined,
    ).words(beginning, 5)
  expect([words('', 'lat'), words('', 'late'), words('2017', 'lat')]).toEqual([
    ['latencies', 'late', 'lateness'],
    [],
    ['lateness'],
  ])
})
