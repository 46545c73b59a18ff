import { describe, expect, test } from 'vitest'
import { talksOf } from '../fixtures/one-recap.ts'
import type { Span } from '../read/inline.ts'
import { readVocabulary } from '../vocabulary.ts'
import { findMentions } from './mentions.ts'

const { vocabulary } = readVocabulary([
  {
    path: 'tools.yaml',
    text: `
- name: Exampledb
- name: Sampler
  exact: true
- name: Gauge
  exact: true
  code: true
- name: Dockish
`,
  },
  { path: 'companies.yaml', text: '- name: Dockish\n- name: Samplecorp\n' },
])
const named = (text: string, entity = 'tool') =>
  findMentions({ text, spans: [], source: [] }, vocabulary)
    .filter(mention => mention.entity === entity)
    .map(({ name }) => name)

test('a word that is also a tool is the tool in a row with tools', () => {
  expect(named('We run exampledb, sampler and gauge.')).toEqual(['Exampledb', 'Sampler', 'Gauge'])
})

test('a word that the sentence goes on with is no tool, and neither is one that stands alone', () => {
  expect(named('We run exampledb, gauge the load, and saw a sampler.')).toEqual(['Exampledb'])
})

test('names side by side with a slash are names, parts of a path are none', () => {
  expect(named('Exampledb/Sampler tables')).toEqual(['Exampledb', 'Sampler'])
  expect(named('Stores: Exampledb/Sampler/etc')).toEqual(['Exampledb', 'Sampler'])
  expect(named('It lies in usr/lib/exampledb and example.org/exampledb.')).toEqual([])
})

test('a name of a tool and of its company is the tool in what is done with it', () => {
  expect(named('Immutable servers with Dockish')).toEqual(['Dockish'])
  expect(named('the state of Dockish')).toEqual(['Dockish'])
})

test('a name of a tool and of its company is the company where somebody works', () => {
  expect(named('the founder of Dockish', 'company')).toEqual(['Dockish'])
  expect(named('She works at Dockish', 'company')).toEqual(['Dockish'])
})

test.each(['Dockish hosted a dinner.', 'two former Dockish engineers', 'Many run it, such as Samplecorp, Dockish and others.'])(
  'a name of a tool and of its company is the company where that acts, is staffed, or stands in a row with companies: %s',
  text => {
    expect(named(text, 'company')).toContain('Dockish')
    expect(named(text)).toEqual([])
  },
)

test.each(['We migrated to Gauge last year.', 'Then came a tool called Gauge.', 'They are built on Gauge, and fast.'])(
  'a word that is also a tool is the tool where it is said what was done with it: %s',
  text => expect(named(text)).toEqual(['Gauge']),
)

test.each(['We migrated to Gauge Street.', 'Use the gauge.', 'A day with Gauge and friends.', 'Use Gauges of all kinds.'])(
  'a word that is also a tool is none where it may be something else: %s',
  text => expect(named(text)).toEqual([]),
)

test('words that are also tools are tools as examples of tools, or where two of them are used', () => {
  expect(named('There are tools like sampler for this.')).toEqual(['Sampler'])
  expect(named('Test it, e.g. sampler or gauge.')).toEqual(['Sampler', 'Gauge'])
  expect(named('Use sampler for it. The gauge or the sampler?')).toEqual([])
})

describe('a place on the web', () => {
  const { vocabulary: places } = readVocabulary([
    { path: 'tools.yaml', text: '- name: GitHub\n' },
    { path: 'companies.yaml', text: '- name: Twitter\n- name: GitHub\n' },
  ])
  const placesIn = (text: string, spans: Span[] = []) =>
    findMentions({ text, spans, source: [] }, places).filter(({ entity }) => entity !== 'person').length
  test.each([
    'The code is on GitHub.',
    'Follow her on Twitter.',
    'See you on IRC and Twitter.',
    'Twitter: @ann',
    'The Twitter feed',
  ])('is not what it is about: %s', text => expect(placesIn(text)).toBe(0))
  test.each(['Queues at Twitter', 'GitHub was down.', 'We moved our builds to GitHub.'])('is what it is about: %s', text =>
    expect(placesIn(text)).toBe(1),
  )
  test('is only a label where it is the text of a link that leads there', () => {
    const span = (url: string): Span => ({ type: 'link', url, start: 0, end: 6 })
    expect(placesIn('GitHub', [span('https://github.com/ann')])).toBe(0)
    expect(placesIn('GitHub', [span('https://github.com/')])).toBe(1)
  })
})

describe('a name that nobody has listed', () => {
  test.each([
    ['Then they made a tool called ‘Traceling’ which plots queues.', 'Traceling'],
    ['They built Granular to read from many queues.', 'Granular'],
    ["It is Samplecorp's 'FIFE' service.", 'FIFE'],
    ['Look at their Statsling platform.', 'Statsling'],
    ['We had a project named XQ2web.', 'XQ2web'],
  ])('is a tool where it is introduced as one: %s', (text, name) => expect(named(text)).toEqual([name]))
  test.each([
    'They built trust to last, in a system called home.',
    'They built New Things to read.',
    'We had a project called Big Picture Days.',
    'They created Samplecorp for this, our CI system and their Cloud platform.',
  ])('is none in: %s', text => expect(named(text)).toEqual([]))
})

describe('a link', () => {
  const linked = (text: string, url: string) =>
    findMentions({ text, spans: [{ type: 'link', url, start: 0, end: text.length }], source: [] }, vocabulary)
      .filter(({ entity }) => entity === 'tool')
      .map(({ name }) => name)
  test('to the front page of a tool names it, one to a page further down does not', () => {
    expect(linked('this thing', 'https://www.exampledb.io/')).toEqual(['Exampledb'])
    expect(linked('https://gaugeproject.org', 'https://gaugeproject.org')).toEqual(['Gauge'])
    expect(linked('this thing', 'https://www.exampledb.io/blog/queues')).toEqual([])
  })
  test('to a repository that holds a talk or a text names no tool', () => {
    expect(linked('code', 'https://github.com/ann/deploying-queues-with-samples')).toEqual([])
    expect(linked('code', 'https://github.com/ann/learning-from-queues')).toEqual([])
    expect(linked('code', 'https://github.com/ann/slides-queues')).toEqual([])
    expect(linked('code', 'https://github.com/ann/storage-for-queues')).toEqual(['storage-for-queues'])
  })
})

test('a tool whose name is two words is found as one', () => {
  const { vocabulary: joined } = readVocabulary([{ path: 'tools.yaml', text: '- name: Sample Queues\n- name: StreamHouse\n' }])
  const toolsIn = (text: string) => findMentions({ text, spans: [], source: [] }, joined).map(({ name }) => name)
  expect(toolsIn('They run SampleQueues.')).toEqual(['Sample Queues'])
  expect(toolsIn('They built a Stream House.')).toEqual([])
})

test('two tools are no person, though the one is also a given name', () => {
  const { vocabulary: given } = readVocabulary([
    { path: 'tools.yaml', text: '- name: Juliana\n- name: Exampledb\n  aliases: [Exampler]\n' },
    { path: 'given-names.txt', text: 'Juliana\n' },
  ])
  const text = 'Use the Juliana Exampler driver for it.'
  expect(findMentions({ text, spans: [], source: [] }, given).map(({ name }) => name)).toEqual(['Juliana', 'Exampledb'])
})

test('a package’s page names it, however many parts its name has; another site’s name is no tool', () => {
  const linked = (text: string, url: string) =>
    findMentions({ text, spans: [{ type: 'link', url, start: 0, end: text.length }], source: [] }, vocabulary)
      .filter(({ entity }) => entity === 'tool')
      .map(({ name }) => name)
  expect(linked('queue-wait-door', 'https://www.npmjs.com/package/queue-wait-door')).toEqual(['queue-wait-door'])
  expect(linked('doorkeep', 'https://pypi.org/project/doorkeep/')).toEqual(['doorkeep'])
  expect(linked('Queue-Hot-Loader', 'http://ann.github.io/queue-hot-loader/')).toEqual(['Queue-Hot-Loader'])
  expect(linked('this package', 'https://www.npmjs.com/package/queue-wait-door')).toEqual([])
  expect(linked('Big Bad Sandbox', 'https://bigbadsandbox.org/')).toEqual([])
})

test('a name with a capital within may lose it, but where a sentence begins; plain words may not', () => {
  const { vocabulary: exact } = readVocabulary([
    {
      path: 'tools.yaml',
      text: '- name: WaitFlux\n  aliases: [Wait Flux]\n  exact: true\n',
    },
  ])
  const toolsIn = (text: string) => findMentions({ text, spans: [], source: [] }, exact).map(({ name }) => name)
  expect(toolsIn('I need to learn Waitflux.')).toEqual(['WaitFlux'])
  expect(toolsIn('We waited in a wait flux. Waitflux is what it was.')).toEqual([])
})

test('a tool is found in what is focused on it', () => {
  expect(named('an Exampledb-focused talk')).toEqual(['Exampledb'])
})

test('tools whose creator is named, that are listed as tools, and that a link says to be on GitHub', () => {
  const talks = talksOf(`# SampleCon 2017 recap

## Talks

### Short Queues by Ann Example

This talk was by Ann Example, the creator of Gokew. It had tools such as _gorename_, *waitdog* and **doorctl**, with examples.

[gokew on github](https://github.com/go-kew/kew)

### Long Queues by Bob Example

Bob Example is the author of Ahead and a creator of things such as *doors*.
`)
  expect(talks.map(({ tools }) => tools)).toEqual([['Gokew', 'gorename', 'waitdog', 'doorctl'], []])
})
