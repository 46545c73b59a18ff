import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { CorpusProblem } from './corpus-problem.ts'
import { SCHEMA_VERSION } from '../corpus/schema.ts'
import { createCorpusSource } from './corpus-source.ts'

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)
const summaries = { schema: 2, editions: [], talks: [], tools: [], companies: [], topics: [], people: [], recaps: [] }
const counts = { recaps: 0, editions: 0, talks: 0, takeaways: 0, tools: 0, companies: 0, topics: 0, people: 0 }
const manifest = {
  schema: 2,
  hash: 'h',
  counts,
  summaries: { path: 'summaries.h.json', bytes: 1, hash: hashOf(JSON.stringify(summaries)) },
  editions: {},
  recaps: {},
}

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
  expect(await kindOf({ 'manifest.json': '{"schema": 1' })).toBe('damaged')
  expect(await kindOf({ 'manifest.json': JSON.stringify({ ...manifest, schema: SCHEMA_VERSION + 1 }) })).toBe('newer')
  expect(await kindOf({ 'manifest.json': JSON.stringify({ ...manifest, counts: {} }) })).toBe('unfit')
  expect(await kindOf({ 'manifest.json': JSON.stringify(manifest), 'summaries.h.json': '[]' })).toBe('damaged')
  const hashed = { ...manifest, summaries: { ...manifest.summaries, hash: hashOf('[]') } }
  expect(await kindOf({ 'manifest.json': JSON.stringify(hashed), 'summaries.h.json': '[]' })).toBe('unfit')
})

test('a part that the manifest does not name is missing, and a name of every object is no part', async () => {
  const source = createCorpusSource(async () => '{}')
  for (const id of ['nope', 'constructor', '__proto__'])
    await expect(source.edition({ ...manifest, schema: 2 }, id)).rejects.toMatchObject({ kind: 'missing' })
})

const talk = {
  ...{ id: 'a', title: 'A', kind: 'talk', edition: 'e', people: [], companies: [], tools: [], topics: [], recaps: ['r'] },
  ...{ takeaways: 1, links: [], sources: [], evidence: [] },
}
const takeaway = {
  ...{ id: 'one', kind: 'claim', voice: 'speaker', text: 'Said.', recap: 'r', edition: 'e', talk: 'a', line: 1, endLine: 1 },
  ...{ mentions: [], stances: [], links: [], figures: [], code: [] },
}
const edition = { schema: 2, edition: 'e', talks: [talk], takeaways: [takeaway] }
const openEdition = (answers: string[], hash: string) => {
  const asked: string[] = []
  const source = createCorpusSource(async (_, cache) => {
    asked.push(cache)
    return answers[asked.length - 1] ?? answers.at(-1) ?? ''
  })
  const named = { ...manifest, schema: 2 as const, editions: { e: { path: 'e.json', bytes: 1, hash } } }
  return { asked, loading: source.edition(named, 'e') }
}
const published = (json: unknown) => openEdition([JSON.stringify(json)], hashOf(JSON.stringify(json)))

test('a part whose hash is not the published one is damaged, and asked for once more past every cache', async () => {
  const whole = JSON.stringify(edition)
  const never = openEdition([whole.replace('Said', 'Sold')], hashOf(whole))
  await expect(never.loading).rejects.toMatchObject({ kind: 'damaged' })
  expect(never.asked).toEqual(['default', 'reload'])
  const healed = openEdition(['<title>Sign in</title>', whole], hashOf(whole))
  expect(await healed.loading).toEqual(edition)
})

test('a newer edition is told apart from a damaged one', async () => {
  await expect(published({ ...edition, schema: SCHEMA_VERSION + 1 }).loading).rejects.toMatchObject({ kind: 'newer' })
  await expect(published({ ...edition, talks: 7 }).loading).rejects.toMatchObject({ kind: 'unfit' })
})

test('of an edition with an entry that does not fit, the rest is read, and what was left out is told', async () => {
  const bad = { ...takeaway, id: 'two', kind: 'rumour' }
  const { unread, ...read } = await published({ ...edition, talks: [talk, { id: 'b' }, null], takeaways: [bad, takeaway] })
    .loading
  expect(read).toEqual(edition)
  expect(unread).toEqual([{ of: 'talk', id: 'b' }, { of: 'talk' }, { of: 'takeaway', id: 'two', talk: 'a' }])
})
