import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import * as v from 'valibot'
import { beforeAll, expect, test } from 'vitest'
import { parseMarkdown } from '../../compiler/read/markdown.ts'
import { collections, type PageKind } from '../../corpus/lookups.ts'
import { EditionDetailsSchema, ManifestSchema, type Summaries, SummariesSchema } from '../../corpus/schema.ts'
import { dataFiles } from '../../prerender/data/data-files.ts'
import { PageDataSchema } from '../../prerender/data/page-data.ts'
import { pageFile, pagePaths } from '../../prerender/page-paths.ts'
import { compilePaths } from '../compile-paths.ts'
import { corpusFiles } from './corpus-files.ts'
import { publishedPageSchema, publishedSchema } from './published-schema.ts'

const moves = new Map([
  ['/talks/was', '/talks/srecon-europe-2015-postmortems'],
  ['/talks/was#said', '/talks/srecon-europe-2015-postmortems#the-key-goal-of-a-postmortem'],
])

let corpus: Map<string, Buffer>
let summaries: Summaries
let files: Map<string, string>

const read = (path: string): unknown => JSON.parse(corpus.get(path)?.toString() ?? 'null')

beforeAll(() => {
  corpus = new Map(corpusFiles(compilePaths().corpus, { moves }))
  const manifest = v.parse(ManifestSchema, read('manifest.json'))
  summaries = v.parse(SummariesSchema, read(manifest.summaries.path))
  const details = (id: string) => v.parse(EditionDetailsSchema, read(manifest.editions[id]?.path ?? ''))
  files = new Map(dataFiles({ summaries, details, home: '/base/' }))
})

const validator = (schema: string, definition?: string): ValidateFunction => {
  const ajv = new Ajv2020({ allErrors: true }).addSchema(JSON.parse(schema), 'published')
  return ajv.compile({ $ref: definition ? `published#/$defs/${definition}` : 'published' })
}
const jsonFiles = () => [...files].filter(([path]) => path.endsWith('.json'))

test('every page with an id, and no other, is there as JSON and as Markdown', () => {
  const pages = pagePaths(summaries)
    .filter(path => path.split('/').length === 3)
    .map(pageFile)
  const expected = pages.flatMap(file => [file.replace('.html', '.json'), file.replace('.html', '.md')])
  expect([...files.keys()].sort()).toEqual(expected.sort())
  expect(files.size).toBeGreaterThan(1000)
})

test('every page as JSON fits the published JSON Schema, as an independent validator reads it', () => {
  const isPage = validator(publishedPageSchema())
  for (const [path, text] of jsonFiles()) expect(isPage(JSON.parse(text)), `${path}: ${JSON.stringify(isPage.errors)}`).toBe(true)
})

test('the schema refuses a page of another version, without its takeaways, or with an address that is none', () => {
  const isPage = validator(publishedPageSchema())
  const page = JSON.parse(jsonFiles()[0]?.[1] ?? '')
  expect(isPage(page)).toBe(true)
  for (const wrong of [{ version: 2 }, { takeaways: undefined }, { page: 'javascript:alert(1)' }, { kind: 'film' }])
    expect(isPage(JSON.parse(JSON.stringify({ ...page, ...wrong }))), JSON.stringify(wrong)).toBe(false)
})

test('each file of the corpus that the site loads fits its published JSON Schema too', () => {
  const schema = publishedSchema()
  const manifest = v.parse(ManifestSchema, read('manifest.json'))
  const named: [definition: string, paths: (string | undefined)[]][] = [
    ['Manifest', ['manifest.json']],
    ['Summaries', [manifest.summaries.path]],
    ['EditionDetails', Object.values(manifest.editions).map(({ path }) => path)],
    ['RecapSource', Object.values(manifest.recaps).map(({ path }) => path)],
    ['Trends', [manifest.trends?.path]],
    ['Moves', [manifest.moves?.path]],
  ]
  for (const [definition, paths] of named) {
    const fits = validator(schema, definition)
    for (const path of paths) expect(fits(read(path ?? '')), `${path}: ${JSON.stringify(fits.errors)}`).toBe(true)
  }
  const checked = named.flatMap(([, paths]) => paths)
  const all = [...corpus.keys()].filter(path => path !== manifest.index?.path && path !== 'schema.json')
  expect(checked.sort()).toEqual(all.sort())
})

test.each([
  ['RecapSource', { nodes: [{ tag: 'script', children: [] }] }],
  ['Trends', { undated: -1 }],
  ['Moves', { moves: { '/talks/was': 'javascript:alert(1)' } }],
])('the schema of %s refuses what is none', (definition, wrong) => {
  const manifest = v.parse(ManifestSchema, read('manifest.json'))
  const [source] = Object.values(manifest.recaps)
  const paths: Record<string, string | undefined> = {
    ...{ RecapSource: source?.path, Trends: manifest.trends?.path, Moves: manifest.moves?.path },
  }
  const good = read(paths[definition] ?? '')
  const fits = validator(publishedSchema(), definition)
  expect(fits(good)).toBe(true)
  expect(fits(Object.assign({}, good, wrong))).toBe(false)
})

/** Every id in a page's data, by what it is the id of. */
const idsIn = (text: string): [PageKind, string][] => {
  const data = v.parse(PageDataSchema, JSON.parse(text))
  return data.takeaways.flatMap(({ recap, edition, talk, mentions, stances }): [PageKind, string][] => [
    ['recap', recap],
    ['edition', edition],
    ...(talk ? [['talk', talk] satisfies [PageKind, string]] : []),
    ...mentions.map(({ entity, id }): [PageKind, string] => [entity, id]),
    ...stances.map(({ tool }): [PageKind, string] => ['tool', tool]),
  ])
}

test('each id in a page has its name there, with an address below the base that is a page of the site', () => {
  const pages = new Set(pagePaths(summaries))
  for (const [path, text] of jsonFiles()) {
    const { names, page } = v.parse(PageDataSchema, JSON.parse(text))
    const named = { ...names, conferences: names.editions }
    for (const [kind, id] of idsIn(text)) {
      const list = named[collections[kind]]
      expect(
        list.some(name => name.id === id),
        `${path}: ${kind} ${id}`,
      ).toBe(true)
    }
    for (const address of [page, ...Object.values(names).flatMap(list => list.map(name => name.page))])
      expect(pages.has(address.replace('/base/', '/')), `${path}: ${address}`).toBe(true)
  }
})

test('a name has as many takeaways in its data as the summaries count, whatever the batches', () => {
  for (const entity of summaries.tools) {
    const data = v.parse(PageDataSchema, JSON.parse(files.get(`tools/${entity.id}.json`) ?? ''))
    expect(data.takeaways, entity.id).toHaveLength(entity.takeaways)
  }
})

test('pages as Markdown are one title, lists and headings: no raw HTML, no image, no quote', () => {
  const kinds = new Set<string>()
  // Talks and conferences: the parser takes seconds for the sentences of all names, which are these again.
  for (const [path, text] of files) {
    if (!/^(?:talks|conferences)\/.+\.md$/.test(path)) continue
    const { children } = parseMarkdown(text)
    for (const { type } of children) kinds.add(type)
    expect(
      children.filter(node => node.type === 'heading' && node.depth === 1),
      path,
    ).toHaveLength(1)
  }
  expect([...kinds].sort()).toEqual(['heading', 'list', 'paragraph'])
})
