import { parseFeed } from '@rowanmanning/feed-parser'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm'
import { expect, test } from 'vitest'
import { entitiesOf, entitiesOfTakeaway } from '../../corpus/lookups.ts'
import { type EditionDetails, entityKinds, type Summaries } from '../../corpus/schema.ts'
import { type Said, syntheticCorpus } from '../../search/synthetic.ts'
import { feedFiles } from './feed-files.ts'
import grammar from './fixtures/atom.rng?raw'
import jsonFeedSchema from './fixtures/json-feed.schema.json?raw'

type Corpus = { summaries: Summaries; details: EditionDetails[] }

/** With the counts that a compilation has; a search does without. */
const corpusOf = (said: Said[]): Corpus => {
  const { summaries, details } = syntheticCorpus(said)
  const all = details.flatMap(({ takeaways }) => takeaways)
  for (const talk of summaries.talks) {
    const own = all.filter(takeaway => takeaway.talk === talk.id)
    talk.takeaways = own.length
    talk.recaps = [...new Set(own.map(({ recap }) => recap))]
  }
  for (const recap of summaries.recaps) recap.takeaways = all.filter(takeaway => takeaway.recap === recap.id).length
  for (const kind of entityKinds)
    for (const entity of entitiesOf(summaries, kind)) {
      const own = all.filter(takeaway => entitiesOfTakeaway(takeaway, undefined, kind).includes(entity.id))
      entity.takeaways = own.length
      entity.editions = [...new Set(own.map(({ edition }) => edition))]
      entity.talks = [...new Set(own.flatMap(({ talk }) => talk ?? []))]
    }
  return { summaries, details }
}

const said: Said[] = [
  { talk: 'Queues', year: 2001, recap: 'a', text: 'It is never empty.', tools: ['Tool A'], companies: ['Example Corp'] },
  { talk: 'Queues', year: 2001, recap: 'b', text: 'It took a week.', topics: ['queues'], speakers: ['Ann Example'] },
  { talk: 'Stacks', year: 2003, recap: 'c', text: 'Nobody needs them.', tools: ['Tool A'] },
  { section: 'Lunch', year: 2003, recap: 'c', text: 'Lunch was late.', tools: ['Tool A'] },
]

type Changes = { dates?: Record<string, string>; year?: null; home?: string; held?: number; asked?: string[] }

const write = (all: Said[] = said, { dates = {}, home = 'https://example.org/base/', held, asked = [] }: Changes = {}) => {
  const { summaries, details } = corpusOf(all)
  for (const recap of summaries.recaps) recap.date = dates[recap.id]
  const read = (id: string): EditionDetails => {
    asked.push(id)
    return details.find(({ edition }) => edition === id) ?? { schema: 2, edition: id, talks: [], takeaways: [] }
  }
  return new Map(feedFiles({ summaries, details: read, home }, held))
}

const isAtom = RelaxNGValidator.fromDoc(XmlDocument.fromString(grammar))

/** Throws where it is not well-formed, or not Atom. */
const atom = (text: string | undefined) => {
  const document = XmlDocument.fromString(text ?? '')
  isAtom.validate(document)
  return (path: string): string[] => document.find(path, { a: 'http://www.w3.org/2005/Atom' }).map(node => node.content.trim())
}

const isJsonFeed = new Ajv2020({ allErrors: true }).compile(JSON.parse(jsonFeedSchema))
const jsonFeed = (text: string | undefined) => {
  const feed = JSON.parse(text ?? '')
  expect(isJsonFeed(feed), JSON.stringify(isJsonFeed.errors)).toBe(true)
  return feed
}

test('there is a feed of everything, and of each tool, company and topic, as Atom and as JSON Feed', () => {
  const names = ['', 'companies/example-corp.', 'tools/tool-a.', 'topics/queues.']
  const files = write()
  expect([...files.keys()].sort()).toEqual(names.flatMap(name => [`${name}feed.json`, `${name}feed.xml`]).sort())
  for (const [path, text] of files) {
    if (path.endsWith('.json')) jsonFeed(text)
    else expect(atom(text)('/a:feed/a:link[@rel="self"]/@href')).toEqual([`https://example.org/base/${path}`])
  }
})

test.each([
  [/<updated>[^<]*<\/updated>/, ''],
  [/<updated>[^<]*<\/updated>/, '<updated>2001</updated>'],
  [/<id>[^<]*<\/id>/, '<id>/talks/a</id>'],
  [/<entry>/, '<entry><title>twice</title>'],
  [/ href="[^"]*"/, ''],
  [/type="html"/, 'type="markdown"'],
  [/<\/entry>/, ''],
])('the grammar refuses what is no Atom: %s as %s', (from, to) => {
  const good = write().get('feed.xml') ?? ''
  expect(good).toMatch(from)
  expect(() => atom(good.replace(from, to))).toThrow(Error)
})

test('the schema refuses what is no JSON Feed', () => {
  const good = jsonFeed(write().get('feed.json'))
  const [item] = good.items
  const wrongs = [
    { version: '1.1' },
    { title: undefined },
    { items: [{ id: 'a' }] },
    { items: [{ ...item, date_published: 'May' }] },
  ]
  for (const wrong of wrongs) expect(isJsonFeed(JSON.parse(JSON.stringify({ ...good, ...wrong })))).toBe(false)
})

test('an entry is a talk with what was said in it, as a feed reader of another hand understands it', () => {
  const feed = parseFeed(write(said, { dates: { a: '2001-05-06', b: '2001-05-09' } }).get('feed.xml') ?? '')
  expect(feed).toMatchObject({ self: 'https://example.org/base/feed.xml', url: 'https://example.org/base/' })
  const entry = feed.items.at(-1)
  expect(entry).toMatchObject({
    title: 'Queues, Conference 2001',
    url: 'https://example.org/base/talks/queues-conference-2001',
    published: new Date('2001-05-06'),
    updated: new Date('2001-05-09'),
  })
  expect(entry?.content).toMatch(/It is never empty\..*It took a week\./s)
  expect(entry?.content).toContain('<a href="https://example.org/base/talks/queues-conference-2001#t1">address</a>')
})

test('a name’s feed has what was said about it alone, under ids of its own, also what was said beside the talks', () => {
  const files = write()
  const tool = jsonFeed(files.get('tools/tool-a.feed.json'))
  expect(tool.items.map(({ id }: { id: string }) => id)).toEqual([
    'https://example.org/base/tools/tool-a?recap=c',
    'https://example.org/base/tools/tool-a?talk=stacks-conference-2003',
    'https://example.org/base/tools/tool-a?talk=queues-conference-2001',
  ])
  expect(tool.items[0].content_html).toContain('Lunch was late.')
  expect(tool.items[2].content_html).toContain('It is never empty.')
  expect(tool.items[2].content_html).not.toContain('It took a week.')
  const everything = jsonFeed(files.get('feed.json'))
  const ids = [...tool.items, ...everything.items].map(({ id }: { id: string }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('a date is the recap’s; else Atom has the first moment of the conference’s year, and JSON Feed, which needs none, has none', () => {
  const files = write(said, { dates: { c: '2004-01-02' } })
  expect(atom(files.get('feed.xml'))('//a:entry/a:published')).toEqual(['2004-01-02T00:00:00.000Z', '2004-01-02T00:00:00.000Z'])
  expect(atom(files.get('feed.xml'))('//a:entry[3]/a:updated')).toEqual(['2001-01-01T00:00:00.000Z'])
  expect(jsonFeed(files.get('feed.json')).items[2]).not.toHaveProperty('date_published')
  expect(jsonFeed(files.get('feed.json')).items[0].date_published).toBe('2004-01-02T00:00:00.000Z')
})

test('where not even a year is known, an entry stands last, and claims no date that was stated', () => {
  const all: Said[] = [{ talk: 'Undated', year: null, text: 'Said.' }, ...said]
  const find = atom(write(all).get('feed.xml'))
  expect(find('//a:entry[last()]/a:title')).toEqual(['Undated, Conference'])
  expect(find('//a:entry[last()]/a:updated')).toEqual(['1970-01-01T00:00:00.000Z'])
  expect(find('//a:entry[last()]/a:published')).toEqual([])
})

test('a corpus of nothing has a feed of nothing', () => {
  expect(atom(write([]).get('feed.xml'))('//a:entry')).toEqual([])
  expect(jsonFeed(write([]).get('feed.json')).items).toEqual([])
})

test('without a host addresses begin with the base, and ids still name one thing', () => {
  const find = atom(write(said, { home: '/base/' }).get('feed.xml'))
  expect(find('//a:link[@rel="alternate"]/@href')).toContain('/base/talks/queues-conference-2001')
  expect(find('//a:entry/a:id')).toContain('tag:localhost,2026:/talks/queues-conference-2001')
  expect(find('//a:content').join()).toContain('<a href="/base/talks/queues-conference-2001#t0">')
})

const hostile = [
  ']]> </content></entry><script>alert(1)</script>',
  '\u0000\u0001\u000b\u001f\u007f\u0085\ufffe\uffff',
  'lone \ud800 and \udfff, a pair 😀',
  '\u202e backwards \u2066',
  '<b onclick="x">&amp; &copy; &#0;</b>',
  '<![CDATA[ x ]]',
  '',
  ' ',
]

test.each(hostile)('%j stays text, as title and as takeaway', text => {
  const files = write([{ talk: text, year: 2001, text, tools: [`Tool ${text}`] }])
  for (const [path, written] of files) {
    if (path.endsWith('.xml')) {
      const find = atom(written)
      expect(find('//a:entry/a:content').join()).not.toMatch(/<(?!\/?(?:p|ul|li|a|code)\b)/)
      expect(parseFeed(written).items).toHaveLength(1)
    } else {
      expect(jsonFeed(written).items).toHaveLength(1)
      expect(written).not.toMatch(/\\ud[89a-f]/)
    }
  }
})

test('whatever is said, both forms are valid, say the same, and two compilations write the same bytes', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 40 })
  fc.assert(
    fc.property(anything, anything, (title, text) => {
      const all: Said[] = [{ talk: title, year: 2001, text, tools: [title] }]
      const files = write(all)
      expect([...write(all)]).toEqual([...files])
      const find = atom(files.get('feed.xml'))
      const { items } = jsonFeed(files.get('feed.json'))
      expect(find('//a:entry/a:id')).toEqual(items.map(({ id }: { id: string }) => id))
      // XML reads a line's end as one character; whether spaces are kept is the reader's choice.
      const plain = (words: string) => words.replace(/\s+/g, ' ').trim()
      expect(find('//a:entry/a:content').map(plain)).toEqual(
        items.map((item: { content_html: string }) => plain(item.content_html)),
      )
    }),
    { numRuns: 60 },
  )
})

test('a feed has its newest fifty, and no edition is read but for them', () => {
  const years = Array.from({ length: 80 }, (_, i) => 1990 + (i % 8))
  const all = years.map((year, i): Said => ({ talk: `Talk ${i}`, year, recap: `r${year}`, text: 'Said.', tools: ['Tool A'] }))
  const asked: string[] = []
  const files = write(all, { asked })
  for (const path of ['feed', 'tools/tool-a.feed']) {
    const years = atom(files.get(`${path}.xml`))('//a:entry/a:updated').map(date => Number(date.slice(0, 4)))
    expect(years).toEqual(Array.from({ length: 50 }, (_, i) => 1997 - Math.floor(i / 10)))
  }
  // Five for the feed of everything, each once; then all that name the tool, once each.
  expect(asked).toHaveLength(5 + 8)
})

test('names are batched: an edition is read once for all names of a batch, however many they are', () => {
  const all = Array.from({ length: 60 }, (_, i): Said => ({ talk: `Talk ${i}`, year: 2001, text: 'Said.', tools: [`Tool ${i}`] }))
  const asked: string[] = []
  const files = write(all, { asked })
  expect(files.size).toBe(2 * 61)
  expect(asked).toHaveLength(2)
  expect([...write(all, { held: 7 })]).toEqual([...files])
})
