// What pages say of themselves, read as a crawler reads it, by a library that had no part in writing it.
import { readFileSync } from 'node:fs'
import jsonld from 'jsonld'
import { expect, test } from 'vitest'
import { exampleEdition, exampleTakeaway } from '../../corpus/examples.ts'
import type { Entity, Summaries, Takeaway } from '../../corpus/schema.ts'
import { pagePaths } from '../page-paths.ts'
import { prerender } from '../pages.ts'

const SCHEMA = 'https://schema.org/'
const entity = (id: string, name: string, more: Partial<Entity> = {}): Entity => ({
  id,
  name,
  aliases: [],
  known: true,
  editions: ['conf-2020'],
  talks: ['talk-a'],
  takeaways: 2,
  ...more,
})

const summaries: Summaries = {
  schema: 2,
  editions: [exampleEdition('conf-2020', 2020, { name: 'Conf 2020', series: 'Conf', url: 'https://conf.example/', talks: 1 })],
  talks: [
    {
      id: 'talk-a',
      title: 'Talk A',
      kind: 'talk',
      edition: 'conf-2020',
      people: ['ann-example'],
      companies: ['example-corp'],
      tools: ['tool-t'],
      topics: ['topic-t'],
      recaps: ['recap-r'],
      takeaways: 2,
    },
  ],
  tools: [entity('tool-t', 'Tool T', { aliases: ['TT'], url: 'https://tool.example/' })],
  companies: [entity('example-corp', 'Example Corp')],
  topics: [entity('topic-t', 'topic t')],
  people: [entity('ann-example', 'Ann Example')],
  recaps: [
    {
      id: 'recap-r',
      path: 'r.md',
      title: 'Recap R',
      author: 'Bo Example',
      date: '2020-02-03',
      edition: 'conf-2020',
      original: { title: 'Post P', author: 'Cy Example', url: 'https://post.example/' },
      url: 'https://recap.example/',
      lines: 9,
      talks: ['talk-a'],
      takeaways: 2,
    },
  ],
}

const takeaways: Takeaway[] = [
  exampleTakeaway({ id: 'one', text: 'It never slept.', talk: 'talk-a', recap: 'recap-r' }),
  exampleTakeaway({ id: 'two', text: 'Why?', kind: 'question', voice: 'author', talk: 'talk-a', recap: 'recap-r' }),
]

const shell = '<!doctype html><head><title>Hallway</title></head><body></body>'
const home = 'https://example.org/base/'

const written = (html: string): unknown => {
  const scripts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]
  expect(scripts).toHaveLength(1)
  return JSON.parse(scripts[0]?.[1] ?? '')
}

type Node = { '@id'?: string; '@type'?: string[]; '@value'?: unknown; [property: string]: unknown }

/** As read by a stranger: schema.org's words by their addresses, addresses whole. */
const read = async (html: string, base: string): Promise<Node[]> => {
  // Its types promise no more than objects; what expansion yields is what Node says.
  const nodes = await jsonld.expand(written(html) as jsonld.JsonLdDocument, {
    base,
    documentLoader: async url => ({ documentUrl: url, document: { '@context': { '@vocab': SCHEMA } } }),
  })
  return nodes.flatMap(node => (node['@graph'] ?? [node]) as Node[])
}

const pages = (of = summaries, where: Parameters<typeof prerender>[2] = { home, base: '/base/' }) =>
  new Map(prerender(of, shell, { ...where, takeawaysOf: ({ id }) => takeaways.filter(({ talk }) => talk === id) }))

const thingOf = async (path: string, of = summaries) => {
  const html = pages(of).get(`${path}.html`) ?? ''
  const [thing] = await jsonld
    .compact((await read(html, home + path)) as jsonld.JsonLdDocument, { '@vocab': SCHEMA })
    .then(found => (found['@graph'] ?? [found]) as Node[])
  return thing
}

test('a talk is an event of its conference, with whom, what about, who reports it and what was said', async () => {
  expect(await thingOf('talks/talk-a')).toEqual({
    '@id': `${home}talks/talk-a`,
    '@type': 'Event',
    name: 'Talk A',
    superEvent: { '@id': `${home}conferences/conf-2020`, '@type': 'Event', name: 'Conf 2020', startDate: '2020' },
    performer: { '@id': `${home}people/ann-example`, '@type': 'Person', name: 'Ann Example' },
    contributor: { '@id': `${home}companies/example-corp`, '@type': 'Organization', name: 'Example Corp' },
    about: [
      { '@id': `${home}topics/topic-t`, '@type': 'DefinedTerm', name: 'topic t' },
      { '@id': `${home}tools/tool-t`, '@type': 'Thing', name: 'Tool T' },
    ],
    recordedIn: { '@id': `${home}recaps/recap-r`, '@type': 'Report', name: 'Recap R' },
    subjectOf: [
      { '@id': `${home}talks/talk-a#one`, '@type': 'Claim', text: 'It never slept.' },
      { '@id': `${home}talks/talk-a#two`, '@type': 'Question', text: 'Why?', author: { '@type': 'Person', name: 'Bo Example' } },
    ],
  })
})

test('a tool, a conference and a recap say what the corpus says, and nothing of days and places that it lacks', async () => {
  expect(await thingOf('tools/tool-t')).toEqual({
    '@id': `${home}tools/tool-t`,
    '@type': 'Thing',
    name: 'Tool T',
    alternateName: 'TT',
    url: 'https://tool.example/',
  })
  expect(await thingOf('conferences/conf-2020')).toEqual({
    '@id': `${home}conferences/conf-2020`,
    '@type': 'Event',
    name: 'Conf 2020',
    startDate: '2020',
    superEvent: { '@type': 'EventSeries', name: 'Conf' },
    url: 'https://conf.example/',
    subEvent: { '@id': `${home}talks/talk-a`, '@type': 'Event', name: 'Talk A' },
  })
  expect(await thingOf('recaps/recap-r')).toEqual({
    '@id': `${home}recaps/recap-r`,
    '@type': 'Report',
    headline: 'Recap R',
    about: { '@id': `${home}conferences/conf-2020`, '@type': 'Event', name: 'Conf 2020', startDate: '2020' },
    author: { '@type': 'Person', name: 'Bo Example' },
    datePublished: '2020-02-03',
    url: 'https://recap.example/',
    isBasedOn: {
      '@type': 'CreativeWork',
      name: 'Post P',
      author: { '@type': 'Person', name: 'Cy Example' },
      url: 'https://post.example/',
    },
  })
  const undated = { ...summaries, editions: [exampleEdition('conf-2020', null)] }
  expect(JSON.stringify(await thingOf('conferences/conf-2020', undated))).not.toContain('startDate')
})

test('the pages above a page are those that it shows', async () => {
  const graph = await read(pages().get('talks/talk-a.html') ?? '', `${home}talks/talk-a`)
  const trail = graph.find(node => node['@type']?.includes(`${SCHEMA}BreadcrumbList`))
  expect(JSON.stringify(trail).match(/https:\/\/example\.org[^"]*/g)).toEqual([
    `${home}conferences`,
    `${home}conferences/conf-2020`,
    `${home}talks/talk-a`,
  ])
})

test('without the address of the site, addresses are paths that the page itself completes', async () => {
  const html = pages(summaries, { base: '/base/' }).get('talks/talk-a.html') ?? ''
  expect(html).not.toContain('example.org')
  const [talk] = await read(html, `${home}talks/talk-a`)
  expect(talk?.['@id']).toBe(`${home}talks/talk-a`)
})

test('a hostile name stays data: it ends no script, begins no comment and reads back as it was', async () => {
  const name = '</script><!--<script>alert(1)</script>"\'&\u2028\u2029\\u003c'
  const html = pages({ ...summaries, tools: [entity('tool-t', name)] }).get('tools/tool-t.html') ?? ''
  const data = html.slice(html.indexOf('ld+json">') + 9)
  expect(data.slice(0, data.indexOf('</script>'))).not.toMatch(/[<\u2028\u2029]/)
  expect((await read(html, home))[0]?.[`${SCHEMA}name`]).toEqual([{ '@value': name }])
})

/** schema.org as schema-dts writes it down: what a type has, `XLeaf`, is what its bases have, `YBase`, and theirs. */
const vocabulary = () => {
  const text = readFileSync('node_modules/schema-dts/dist/schema.d.ts', 'utf8')
  const types = [...text.matchAll(/^(?:export )?interface (\w+(?:Base|Leaf)) extends (.*?) \{\n(.*?)^\}/gms)]
  return new Map(
    types.map(([, name = '', parents = '', body = '']) => [
      name,
      {
        parents: parents.match(/\w+Base/g) ?? [],
        properties: new Set([...body.matchAll(/^ {4}"([^"]+)"\?:/gm)].map(([, property = '']) => property)),
      },
    ]),
  )
}

test('every page of every kind uses only words of schema.org, each on a type that has it', async () => {
  const known = vocabulary()
  const has = (type: string, property: string): boolean => {
    const of = known.get(type)
    return Boolean(of && (of.properties.has(property) || of.parents.some(parent => has(parent, property))))
  }
  const strange: string[] = []
  const look = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(look)
    if (typeof node !== 'object' || node === null) return
    const types = (node as Node)['@type']?.map(type => type.replace(SCHEMA, '')) ?? []
    for (const [word, value] of Object.entries(node)) {
      const property = word.replace(SCHEMA, '')
      // Of actions: stated beside the vocabulary, as search engines ask for it.
      if (!property.startsWith('@') && property !== 'query-input' && !types.some(type => has(`${type}Leaf`, property)))
        strange.push(`${types}.${property}`)
      look(value)
    }
  }
  const html = pages()
  for (const path of pagePaths(summaries))
    look(await read(html.get(path === '/' ? 'index.html' : `${path.slice(1)}.html`) ?? '', home))
  expect(strange).toEqual([])
})
