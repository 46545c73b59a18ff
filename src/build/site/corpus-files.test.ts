import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as v from 'valibot'
import { exampleEdition, exampleTakeaway } from '../../corpus/examples.ts'
import {
  type Corpus,
  EditionDetailsSchema,
  ManifestSchema,
  SummariesSchema,
  type Takeaway,
  type Talk,
} from '../../corpus/schema.ts'
import { TrendsSchema } from '../../corpus/trends.ts'
import { openSearch } from '../../search/engine.ts'
import { corpusOf } from '../../search/load.ts'
import { everything } from '../../search/query/canonical.ts'
import { compile, createCompiler } from '../../compiler/compile.ts'
import { corpusFiles, createCorpusFiles } from './corpus-files.ts'

const talk = (id: string, edition: string): Talk => ({
  ...{
    id,
    edition,
    title: `Talk ${id}`,
    kind: 'talk',
    people: [],
    companies: [],
    tools: [],
    topics: [],
    recaps: ['r'],
    takeaways: 1,
  },
  ...{ links: [], sources: [], evidence: [] },
})
const takeaway = (id: string, edition: string): Takeaway => exampleTakeaway({ id, edition, text: `Said ${id} – naïve 🚪` })
const edition = (id: string, year: number) => exampleEdition(id, year, { talks: 1, takeaways: 1 })
const corpus = (text = 'Said a'): Corpus => ({
  editions: [edition('one', 2001), edition('two', 2002)],
  talks: [talk('a', 'one'), talk('b', 'two')],
  takeaways: [{ ...takeaway('a', 'one'), text }, takeaway('b', 'two')],
  ...{ tools: [], companies: [], topics: [], people: [], recaps: [] },
  sources: [{ schema: 2, recap: 'r', nodes: ['text'] }],
})

const open = (written: Iterable<[string, Buffer]>) => {
  const files = new Map(written)
  const json = (path: string): unknown => JSON.parse(files.get(path)?.toString() ?? 'null')
  const manifest = v.parse(ManifestSchema, json('manifest.json'))
  return { json, manifest }
}

test('equal corpora give equal bytes, whatever the order of their keys', () => {
  const turned = corpus()
  turned.talks = turned.talks.map(item => Object.fromEntries(Object.entries(item).toReversed()) as Talk) // the same keys and values
  expect([...corpusFiles(turned)]).toEqual([...corpusFiles(corpus())])
})

test('a changed sentence changes the names of its edition and the manifest, and no other name', () => {
  const [before, after] = [open(corpusFiles(corpus())).manifest, open(corpusFiles(corpus('Said otherwise'))).manifest]
  expect(after.editions['one']?.path).not.toBe(before.editions['one']?.path)
  expect(after.hash).not.toBe(before.hash)
  expect({ ...after.editions, one: undefined }).toEqual({ ...before.editions, one: undefined })
  expect(after.summaries).toEqual(before.summaries)
})

test('each file holds what the manifest says of it, in bytes, and the details are those of their edition alone', () => {
  const files = new Map(corpusFiles(corpus()))
  const { json, manifest } = open(files)
  for (const { path, bytes } of [manifest.summaries, ...Object.values(manifest.editions), ...Object.values(manifest.recaps)]) {
    expect(files.get(path)).toHaveLength(bytes)
  }
  const details = v.parse(EditionDetailsSchema, json(manifest.editions['two']?.path ?? ''))
  expect([details.talks, details.takeaways].map(list => list.map(({ id }) => id))).toEqual([['b'], ['b']])
  expect(manifest.counts).toMatchObject({ editions: 2, talks: 2, takeaways: 2, tools: 0 })
})

test('what loads first holds no sentence', () => {
  const { json, manifest } = open(corpusFiles(corpus()))
  v.parse(SummariesSchema, json(manifest.summaries.path))
  expect(JSON.stringify(json(manifest.summaries.path))).not.toContain('Said')
})

test('an index lies beside the corpus, made of the files that it names, and the same for the same corpus', () => {
  const files = new Map(corpusFiles(corpus()))
  const { manifest } = open(files)
  const bytes = Uint8Array.from(files.get(manifest.index?.path ?? '') ?? [])
  const summaries = v.parse(SummariesSchema, JSON.parse(`${files.get(manifest.summaries.path)}`))
  const found = openSearch(bytes.buffer, summaries, () => undefined, { corpus: corpusOf(manifest) })
  expect(found.search({ ...everything, q: 'nothing-of-the-kind' }, 1)).toMatchObject({ takeaways: 0 })
  expect(() => openSearch(bytes.buffer, summaries, () => undefined, { corpus: 'another' })).toThrow('another corpus')
  expect(open(corpusFiles(corpus('Said otherwise'))).manifest.index?.path).not.toBe(manifest.index?.path)
})

test('what the page of trends shows lies beside the corpus, where an index does', () => {
  const { json, manifest } = open(corpusFiles(corpus()))
  expect(v.parse(TrendsSchema, json(manifest.trends?.path ?? '')).years).toEqual([])
  expect(open(corpusFiles(corpus(), { indexed: false })).manifest.trends).toBeUndefined()
})

test('the schema that is published describes every file, and spells out the pattern that ignores case', () => {
  const schema = open(corpusFiles(corpus())).json('schema.json')
  expect(schema).toMatchObject({ $defs: { Manifest: {}, Summaries: {}, EditionDetails: {}, RecapSource: {} } })
  expect(JSON.stringify(schema)).toContain('^[Hh][Tt][Tt][Pp][Ss]?:')
})

test('after any edits the files written with a memory are those written without one', () => {
  const recap = (year: number, sentences: number) => ({
    path: `${year}.md`,
    bytes: new TextEncoder().encode(
      `# SampleCon ${year}\n\n## Talks\n\n### Short Queues by Ann Example (Example Corp)\n\n${'Example Corp uses [a-queue](https://github.com/example/a-queue). '.repeat(sentences)}\n`,
    ),
  })
  const again = createCompiler()
  const written = createCorpusFiles()
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 2001, max: 2005 })), fc.integer({ min: 0, max: 3 }), (years, sentences) => {
      const files = years.map((year, i) => recap(year, i === 0 ? sentences : 1))
      expect([...written(again({ files, vocabulary: [] }).corpus)]).toEqual([
        ...corpusFiles(compile({ files, vocabulary: [] }).corpus, { indexed: false }),
      ])
    }),
    { numRuns: 30 },
  )
})
