import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entitiesOfTakeaway } from '../corpus/lookups.ts'
import { byName as compare } from './collation.ts'
import { createDocuments, type Document } from './documents.ts'
import { searchIn } from './in-memory.ts'
import { everything } from './query/canonical.ts'
import { columnSorts, type Query, type SearchResult, type Sort, sorts } from './results.ts'
import { type Said, syntheticCorpus } from './synthetic.ts'

const someOf = (...names: string[]) => fc.uniqueArray(fc.constantFrom(...names), { maxLength: 3 })
const said: fc.Arbitrary<Said> = fc.record(
  {
    text: fc.constantFrom('alpha', 'alpha beta', 'beta alpha alpha', 'gamma'),
    year: fc.constantFrom(2015, 2016, null),
    region: fc.constantFrom('Europe', 'Asia'),
    talk: fc.constantFrom('One', 'Two', 'Talk 10', 'Talk 9', 'Ärger'),
    recap: fc.constantFrom('recap a', 'recap b'),
    kind: fc.constantFrom('claim', 'figure', 'quote'),
    tools: someOf('constructor', 'Tool B', 'tool c', 'Tool 10', 'Tool 9'),
    companies: someOf('Example Corp', 'Apple Example'),
    topics: someOf('logging', 'on call'),
    people: someOf('Ann Example', 'Zoe Example'),
    stances: fc.array(fc.constantFrom('uses', 'warns'), { maxLength: 3 }),
  },
  { requiredKeys: ['text'] },
)
const corpora = fc.array(said, { maxLength: 25 }).map(all => syntheticCorpus(all))
const rowsOf = ({ rows = [] }: SearchResult) => rows.map(({ takeaway }) => takeaway.id)

type Key = string | number | undefined

/** What a reader sees first in the column; nothing where it is empty. */
const keyIn = (summaries: ReturnType<typeof syntheticCorpus>['summaries']) => {
  const name = (kind: 'tools' | 'companies' | 'people' | 'topics') => (id: string) =>
    summaries[kind].find(each => each.id === id)?.name ?? id
  const first = (names: string[]): Key => names.toSorted(compare)[0]
  const recapsOf = (documents: Document[], { takeaway }: Document) =>
    new Set(
      documents
        .filter(({ takeaway: { talk, recap, section } }) =>
          talk ? talk === takeaway.talk : !takeaway.talk && recap === takeaway.recap && section === takeaway.section,
        )
        .map(other => other.takeaway.recap),
    ).size
  return (document: Document, column: string, documents: Document[]): Key => {
    const { takeaway, talk, edition } = document
    const named = (kind: 'tool' | 'company' | 'topic' | 'person') => entitiesOfTakeaway(takeaway, talk, kind)
    switch (column) {
      case 'newest':
      case 'oldest':
        return edition?.year ?? undefined
      case 'sources':
        return recapsOf(documents, document)
      case 'talk':
        return talk?.title
      case 'who':
        return first(named('company').map(name('companies'))) ?? first(named('person').map(name('people')))
      case 'tool':
        return first(named('tool').map(name('tools')))
      case 'topic':
        return first(named('topic').map(name('topics')))
      case 'kind':
        return takeaway.kind
      case 'stance':
        return first(takeaway.stances.map(({ stance }) => stance))
      default:
        return edition?.name
    }
  }
}

const naively = (documents: Document[], sort: Sort, keyOf: (document: Document) => Key): string[] => {
  const isReversed = sort === 'newest' || sort === 'sources' || sort.startsWith('-')
  const order = (a: Key, b: Key): number => {
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
    const ascending = typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b))
    return isReversed ? -ascending : ascending
  }
  return documents.toSorted((a, b) => order(keyOf(a), keyOf(b))).map(({ takeaway }) => takeaway.id)
}

const orders = [...sorts, ...columnSorts].filter(sort => sort !== 'relevance')

test('every order of the table is that of a naive sort over the whole result, and a page of it is its beginning', () => {
  fc.assert(
    fc.property(corpora, fc.constantFrom(...orders), fc.constantFrom('', 'alpha '), fc.nat(8), (corpus, sort, q, few) => {
      const { summaries, details } = corpus
      // Titles that read the same are one to the naive sort, which knows no ids.
      const titles = summaries.talks.map(({ title }) => title)
      fc.pre(!sort.endsWith('talk') || new Set(titles).size === titles.length)
      const all = createDocuments(summaries, details)
      const documents = all.filter(({ takeaway }) => takeaway.text.includes(q.trim()))
      const key = keyIn(summaries)
      const expected = naively(documents, sort, document => key(document, sort.replace('-', ''), all))
      const { search } = searchIn(summaries, details)
      const query: Query = { ...everything, q, sort, view: 'table' }
      const whole = search(query, 100)
      expect(rowsOf(whole)).toEqual(expected)
      expect([whole.takeaways, whole.groupCount]).toEqual([expected.length, expected.length])
      expect(rowsOf(search(query, few))).toEqual(expected.slice(0, few))
    }),
    { numRuns: 500 },
  )
})

test('the best match comes first, however few rows are asked for, and equals stay in their order', () => {
  fc.assert(
    fc.property(corpora, fc.nat(12), ({ summaries, details }, few) => {
      const { search } = searchIn(summaries, details)
      const query: Query = { ...everything, q: 'alpha ', view: 'table' }
      const whole = rowsOf(search(query, 100))
      expect(rowsOf(search(query, few))).toEqual(whole.slice(0, few))
      const plain = createDocuments(summaries, details).map(({ takeaway }) => takeaway.id)
      expect(rowsOf(search({ ...query, q: '' }, 100))).toEqual(plain)
    }),
    { numRuns: 200 },
  )
})

test('talks that read the same stay apart: the rows of each stand together', () => {
  const { summaries, details } = syntheticCorpus([
    { text: 'a', talk: 'Same', year: 2015 },
    { text: 'b', talk: 'Same', year: 2017 },
    { text: 'c', talk: 'Same', year: 2015 },
    { text: 'd', talk: 'Before', year: 2015 },
    { text: 'e', section: 'A section', year: 2017 },
  ])
  const { search } = searchIn(summaries, details)
  const texts = (sort: Sort) => search({ ...everything, sort, view: 'table' }, 9).rows?.map(({ takeaway }) => takeaway.text)
  expect(texts('talk')?.join('')).toMatch(/^d(acb|bac)e$/)
  // What belongs to no talk is last either way.
  expect(texts('-talk')?.join('')).toMatch(/^(acb|bac)de$/)
})

test('by tool: counts, rows and what names none are those of a naive grouping', () => {
  fc.assert(
    fc.property(corpora, fc.constantFrom('', 'alpha '), fc.constantFrom(...sorts), fc.nat(6), (corpus, q, sort, limit) => {
      const { summaries, details } = corpus
      const documents = createDocuments(summaries, details).filter(({ takeaway }) => takeaway.text.includes(q.trim()))
      const nameOf = (id: string) => summaries.tools.find(tool => tool.id === id)?.name ?? id
      const totals = new Map<string, number>()
      for (const { entities } of documents) for (const id of entities.tool) totals.set(id, (totals.get(id) ?? 0) + 1)
      const expected = [...totals].sort(([a, m], [b, n]) => n - m || (nameOf(a) < nameOf(b) ? -1 : 1))
      const toolless = documents.filter(({ entities }) => entities.tool.length === 0).length
      const { search } = searchIn(summaries, details)
      const query: Query = { ...everything, q, sort }
      const { tools, groupCount, takeaways, talks } = search({ ...query, view: 'tools' }, limit)
      const groups = tools?.groups ?? []
      expect([takeaways, talks]).toEqual([documents.length, search(query, 0).talks])
      expect([tools?.toolless, groupCount]).toEqual([toolless, totals.size + Number(toolless > 0)])
      expect(groups.filter(({ tool }) => tool).map(({ tool, total }) => [tool, total])).toEqual(expected.slice(0, limit))
      expect(groups.filter(({ tool }) => !tool).map(({ total }) => total)).toEqual(
        toolless > 0 && limit > totals.size ? [toolless] : [],
      )
      // As many rows as it says, up to a few; and they are the first of the table that is narrowed to the tool.
      for (const { tool, total, rows } of groups) {
        expect(rows).toHaveLength(Math.min(total, 4))
        if (!tool) continue
        const table = search({ ...query, view: 'table', facets: { tool: { include: [tool], exclude: [] } } }, rows.length)
        expect(rows).toEqual(table.rows)
      }
    }),
    { numRuns: 300 },
  )
})

test('words are marked in the row, and in the title of its talk', () => {
  const { summaries, details } = syntheticCorpus([{ text: 'An alpha test', talk: 'Alpha' }])
  const [row] = searchIn(summaries, details).search({ ...everything, q: 'alpha', view: 'table' }, 5).rows ?? []
  expect([row?.matches, row?.titleMatches]).toEqual([[{ start: 3, end: 8 }], [{ start: 0, end: 5 }]])
})
