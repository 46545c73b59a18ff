import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entitiesOf } from '../corpus/lookups.ts'
import { type Entity, entityKinds, SCHEMA_VERSION, type Summaries } from '../corpus/schema.ts'
import { beginningsOf, compared } from './beginnings.ts'
import { tailsAt } from './query/tails.ts'
import type { FacetName } from './facets/index.ts'
import { createSuggest, type Suggestion } from './suggest.ts'

const entity = (id: string, name: string, aliases: string[] = [], takeaways = 1): Entity => ({
  ...{ id, name, aliases, known: true, editions: [], talks: [], takeaways },
})
const talk = (id: string, title: string, takeaways = 1): Summaries['talks'][number] => ({
  ...{ id, title, kind: 'talk', edition: 'e', people: [], companies: [], tools: [], topics: [], recaps: [], takeaways },
})
const none: Summaries = {
  ...{ schema: SCHEMA_VERSION, editions: [], recaps: [], talks: [], tools: [], companies: [], topics: [], people: [] },
}
const summaries: Summaries = {
  ...none,
  tools: [
    entity('kafka', 'Kafka', ['Apache Kafka'], 9),
    entity('kafkacat', 'kafkacat', ['kcat'], 2),
    entity('kubernetes', 'Kubernetes', ['k8s'], 30),
    entity('ok-log', 'OK Log', [], 3),
    entity('zookeeper', 'ZooKeeper', [], 4),
    entity('r', 'R', [], 1),
    entity('rabbitmq', 'RabbitMQ', [], 7),
    entity('cpp', 'C++', [], 1),
    entity('proto', '__proto__', [], 1),
  ],
  companies: [entity('zoo-company', 'Zoological', [], 80), entity('linkedin', 'LinkedIn', [], 5)],
  topics: [entity('load-balancing', 'load balancing', [], 6), entity('on-call', 'on-call', [], 8)],
  people: [entity('andre-henry', 'André Henry', [], 2)],
  talks: [talk('large', 'Kafka at LinkedIn: What’s next?', 4), talk('zoo', 'Zoo', 90)],
}
const edition = (region: string, year: number, takeaways: number): Summaries['editions'][number] => ({
  ...{ id: `srecon-${region.toLowerCase()}-${year}`, name: `SREcon ${region} ${year}`, series: 'SREcon', region, year },
  ...{ recaps: [], talks: 1, takeaways },
})
const dictionary = ['kafkaesque', 'kafka', 'latency', 'large', 'load', 'loading']
const suggest = createSuggest(summaries, (beginning, most) =>
  dictionary.filter(word => word.startsWith(beginning)).slice(0, most),
)
const at = (text: string) => suggest(text.replace('|', ''), text.includes('|') ? text.indexOf('|') : text.length)
const told = (text: string) =>
  at(text).map(({ kind, id, alias }) => (alias === undefined ? `${kind} ${id}` : `${kind} ${id} (${alias})`))

test.each([
  ['k8', ['tool kubernetes (k8s)']],
  ['KAFK', ['tool kafka', 'tool kafkacat', 'talk large', 'word kafkaesque']],
  ['andré h', ['person andre-henry']],
  ['hen', ['person andre-henry']],
  ['oklo', ['tool ok-log']],
  ['on c', ['topic on-call']],
  ['c++', ['tool cpp']],
  // The whole name comes first, then beginnings before later words, then whoever has more takeaways.
  ['r', ['tool r', 'tool rabbitmq']],
  ['l', ['topic load-balancing', 'company linkedin', 'tool ok-log', 'talk large']],
  ['zoo', ['company zoo-company', 'tool zookeeper', 'talk zoo']],
  ['tool:zoo', ['tool zookeeper']],
  ['-Tool:"zoo', ['tool zookeeper']],
  ['tool:ok lo', ['tool ok-log']],
  ['year:20', []],
  ['tool:', []],
  ['"kafk', []],
  ['-kafk', []],
  ['whats', ['talk large']],
  ['what’s n', ['talk large']],
  ['__pro', ['tool proto']],
  ['nothing', []],
  ['', []],
  ['kafka ', []],
  ['|kafka', []],
])('%s becomes %j', (typed, expected) => {
  expect(told(typed)).toEqual(expected)
})

const counts: Partial<Record<FacetName, [string, number][]>> = {
  kind: [
    ['figure', 12],
    ['question', 1],
  ],
  stance: [['replaced', 3]],
}
const offering = createSuggest(
  {
    ...summaries,
    tools: [...summaries.tools, entity('figma', 'Figma', [], 2)],
    editions: [edition('Europe', 2015, 4), edition('Europe', 2017, 9), edition('Asia', 2018, 5), edition('Asia', 2019, 1)],
    talks: [talk('figures', 'Figures that mislead', 4)],
  },
  (beginning, most) => dictionary.filter(word => word.startsWith(beginning)).slice(0, most),
  facet => new Map(counts[facet]),
)

test.each([
  ['fig', ['tool figma 2', 'talk figures 4', 'kind figure 12']],
  ['figures', ['talk figures 4', 'kind figure (figures) 12']],
  ['kind:fig', ['kind figure 12']],
  ['tool:fig', ['tool figma 2']],
  ['quest', ['kind question 1']],
  ['replac', ['stance replaced 3']],
  ['-stance:lef', ['stance replaced (left) 3']],
  // What no takeaway is, is not offered.
  ['advi', []],
  ['warn', []],
  ['srec', ['conference srecon-europe-2017 9', 'conference srecon-asia-2018 5', 'conference srecon-europe-2015 4']],
  ['srecon asia 2', ['conference srecon-asia-2018 5', 'conference srecon-asia-2019 1']],
  ['conf:europe', ['conference srecon-europe-2017 9', 'conference srecon-europe-2015 4']],
  ['2019', ['conference srecon-asia-2019 1']],
])('%s becomes, after the names, %j', (typed, expected) => {
  const told = offering(typed, typed.length).map(
    ({ kind, id, alias, takeaways }) => `${kind} ${id}${alias === undefined ? '' : ` (${alias})`} ${takeaways}`,
  )
  expect(told).toEqual(expected)
})

test('the longest run of words at the caret counts, for names and for talks alone', () => {
  expect(at('how does ok lo|')).toMatchObject([{ id: 'ok-log', start: 9, end: 14 }])
  expect(at('at l').map(({ id, start, end }) => [id, start, end])).toEqual([
    ['load-balancing', 3, 4],
    ['linkedin', 3, 4],
    ['ok-log', 3, 4],
    ['large', 0, 4],
  ])
  expect(at('slow k8| year:2015')).toMatchObject([{ id: 'kubernetes', start: 5, end: 7 }])
  expect(at('slow -tool:zo| a')).toMatchObject([{ id: 'zookeeper', start: 5, end: 13, excluded: true }])
  expect(at('on-lat')).toMatchObject([{ kind: 'word', name: 'latency', start: 3, end: 6 }])
  expect(at('ku|bernetes')).toMatchObject([{ id: 'kubernetes', start: 0, end: 10 }])
})

test('eight at most', () => {
  const tools = Array.from({ length: 30 }, (_, i) => entity(`a-${i}`, `A ${i}`))
  expect(createSuggest({ ...none, tools }, () => [])('a', 1)).toHaveLength(8)
})

test('however many names begin so, there is room for two talks and two words, where there are any', () => {
  const tools = Array.from({ length: 30 }, (_, i) => entity(`late-${i}`, `Late ${i}`))
  const talks = Array.from({ length: 9 }, (_, i) => talk(`talk-${i}`, `Latency ${i}`))
  const editions = [edition('Latvia', 2015, 4)]
  const words = (_: string, most: number) => ['latest', 'lately', 'lateral', 'latent'].slice(0, most)
  const kinds = (all: Summaries, some = words) =>
    createSuggest(all, some)('lat', 3)
      .map(({ kind }) => kind)
      .join(' ')
  expect(kinds({ ...none, tools, talks, editions })).toBe('tool tool tool tool talk talk word word')
  expect(kinds({ ...none, tools, talks, editions }, () => [])).toBe('tool tool tool tool tool tool talk talk')
  expect(kinds({ ...none, tools, editions })).toBe('tool tool tool tool tool tool word word')
  expect(kinds({ ...none, tools: tools.slice(0, 1), talks, editions })).toBe('tool talk talk talk conference word word word')
})

/** Every spelling looked at, one after the other. */
const scan = (all: Summaries, text: string): Partial<Suggestion>[] => {
  for (const { words, kind, start, end } of tailsAt(text, text.length)) {
    const typed = compared(words)
    if (!typed) continue
    const found = entityKinds.flatMap(each =>
      entitiesOf(all, each).flatMap(({ id, name, aliases, takeaways }) => {
        if (kind !== undefined && kind !== each) return []
        const fits = [name, ...aliases].flatMap((spelling, i) =>
          beginningsOf(spelling).flatMap(({ key, later }) => {
            if (!key.startsWith(typed)) return []
            return [!later && key === typed ? 0 : (later ? 3 : 1) + (i > 0 ? 1 : 0)]
          }),
        )
        return fits.length > 0 ? [{ kind: each, id, name, takeaways, start, end, fit: Math.min(...fits) }] : []
      }),
    )
    if (found.length === 0) continue
    const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
    return found
      .sort(
        (a, b) =>
          a.fit - b.fit || b.takeaways - a.takeaways || order(a.name, b.name) || order(a.kind, b.kind) || order(a.id, b.id),
      )
      .slice(0, 8)
      .map(({ kind, id, name, takeaways, start, end }) => ({ kind, id, name, takeaways, start, end }))
  }
  return []
}

const letters = fc.constantFrom('a', 'b', 'A', 'ä', ' ', '-', "'", '+', 'ß', '\ud800', '😀', 'ﬁ', '\u00ad')
const spelling = fc.string({ unit: letters, minLength: 1, maxLength: 8 })
const entities = fc
  .array(fc.tuple(spelling, fc.array(spelling, { maxLength: 2 }), fc.nat(3)), { maxLength: 12 })
  .map(all => all.map(([name, aliases, takeaways], i) => entity(`e${i}`, name, aliases, takeaways)))

test('finds and orders names as a look at every spelling does', () => {
  let found = 0
  fc.assert(
    fc.property(
      fc.record({ tools: entities, companies: entities, topics: entities, people: entities }),
      fc.tuple(fc.constantFrom('', 'tool:', 'b person:', 'a b '), spelling).map(parts => parts.join('')),
      (kinds, text) => {
        const all = { ...none, ...kinds }
        const suggestions = createSuggest(all, () => [])(text, text.length)
        found += suggestions.length
        const told = suggestions.map(({ kind, id, name, takeaways, start, end }) => ({ kind, id, name, takeaways, start, end }))
        expect(told).toEqual(scan(all, text))
      },
    ),
    { numRuns: 500 },
  )
  expect(found).toBeGreaterThan(100)
})

test('no text and no caret is too odd', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.oneof(fc.integer(), fc.double()), (text, caret) => {
      for (const { start, end } of suggest(text, caret)) expect(start >= 0 && start < end && end <= text.length).toBe(true)
    }),
  )
  for (const part of ['a', 'tool:', 'tool:"', '"', 'k ', '\0', '\ud800', '__proto__ ', '’', 'tool:k ', "a'"]) {
    const text = part.repeat(100_000 / part.length)
    for (const caret of [text.length, text.length >> 1]) expect(suggest(text, caret).length).toBeLessThanOrEqual(8)
  }
})
