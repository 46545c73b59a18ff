import { expect, test } from 'vitest'
import { CorpusProblem } from './corpus-problem.ts'
import { SCHEMA_VERSION } from '../corpus/schema.ts'
import { createCorpusSource } from './corpus-source.ts'

const counts = { recaps: 0, editions: 0, talks: 0, takeaways: 0, tools: 0, companies: 0, topics: 0, people: 0 }
const manifest = {
  schema: 2,
  hash: 'h',
  counts,
  summaries: { path: 'summaries.h.json', bytes: 1, hash: 'h' },
  editions: {},
  recaps: {},
}
const summaries = { schema: 2, editions: [], talks: [], tools: [], companies: [], topics: [], people: [], recaps: [] }

const opening = (files: Record<string, string>) =>
  createCorpusSource(async path => files[path] ?? Promise.reject(new CorpusProblem('missing', path, '404'))).corpus()
const kindOf = async (files: Record<string, string>): Promise<string> =>
  opening(files).then(
    () => 'opened',
    error => (error instanceof CorpusProblem ? error.kind : 'unexpected'),
  )

test('a whole corpus opens, its summaries found by the name that the manifest gives them', async () => {
  const files = { 'manifest.json': JSON.stringify(manifest), 'summaries.h.json': JSON.stringify(summaries) }
  expect((await opening(files)).lookups.summaries).toEqual(summaries)
})

test('each way of not fitting is told apart, so that the page can say what to do', async () => {
  expect(await kindOf({})).toBe('missing')
  expect(await kindOf({ 'manifest.json': '<!doctype html><title>Sign in</title>' })).toBe('not-data')
  expect(await kindOf({ 'manifest.json': '{"schema": 1' })).toBe('not-data')
  expect(await kindOf({ 'manifest.json': JSON.stringify({ ...manifest, schema: SCHEMA_VERSION + 1 }) })).toBe('newer')
  expect(await kindOf({ 'manifest.json': JSON.stringify({ ...manifest, counts: {} }) })).toBe('unfit')
  expect(await kindOf({ 'manifest.json': JSON.stringify(manifest), 'summaries.h.json': '[]' })).toBe('unfit')
})

test('a part that the manifest does not name is missing, and a name of every object is no part', async () => {
  const source = createCorpusSource(async () => '{}')
  for (const id of ['nope', 'constructor', '__proto__'])
    await expect(source.edition({ ...manifest, schema: 2 }, id)).rejects.toMatchObject({ kind: 'missing' })
})
