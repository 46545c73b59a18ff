import { expect, test, vi } from 'vitest'
import { SCHEMA_VERSION } from '../corpus/schema.ts'
import { createSearchClient } from './client.ts'
import { createInPagePort } from './in-page.ts'
import { fetchJsonBy, loadCorpus } from './load.ts'
import type { Reply } from './protocol.ts'
import { everything } from './query/canonical.ts'
import { createResponder } from './responder.ts'
import { syntheticCorpus } from './synthetic.ts'

const manifestAddress = 'https://site.example/base/corpus/manifest.json'
const { summaries, details } = syntheticCorpus([
  { text: 'Kafka held', year: 2015 },
  { text: 'Morgue helped', year: 2017 },
])
const file = (path: string) => ({ path, bytes: 1, hash: 'aa' })
const counts = { recaps: 2, editions: 2, talks: 0, takeaways: 2, tools: 0, companies: 0, topics: 0, people: 0 }
const site = (): Map<string, unknown> =>
  new Map<string, unknown>([
    [
      manifestAddress,
      {
        schema: SCHEMA_VERSION,
        hash: 'abc',
        counts,
        summaries: file('summaries.1.json'),
        recaps: {},
        editions: { 'conference-2015': file('editions/2015.1.json'), 'conference-2017': file('editions/2017.1.json') },
      },
    ],
    ['https://site.example/base/corpus/summaries.1.json', summaries],
    ['https://site.example/base/corpus/editions/2015.1.json', details[0]],
    ['https://site.example/base/corpus/editions/2017.1.json', details[1]],
  ])
const fetchFrom = (files: Map<string, unknown>) => async (address: string) => {
  if (!files.has(address)) throw new Error('the server answered 404')
  return files.get(address)
}
const asked = (q: string) => ({ ...everything, q })

const respondFrom = (files: Map<string, unknown>) => {
  const replies: Reply[] = []
  const work: (() => void)[] = []
  const respond = createResponder({
    fetchJson: fetchFrom(files),
    reply: reply => replies.push(reply),
    later: job => work.push(job),
  })
  return { respond, replies, run: () => work.splice(0).forEach(job => job()) }
}
const loaded = (replies: Reply[]) => vi.waitFor(() => expect(replies.map(({ type }) => type)).toContain('loaded'))

test('the corpus is found beside its manifest, under any base', async () => {
  const steps: number[][] = []
  const corpus = await loadCorpus(manifestAddress, fetchFrom(site()), (...step) => steps.push(step))
  expect(corpus).toEqual({ hash: 'abc', summaries, details })
  expect(steps).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ])
})

test('what is missing, misshapen or newer is named with its address', async () => {
  const broken = async (address: string, content?: unknown) => {
    const files = site()
    if (content === undefined) files.delete(address)
    else files.set(address, content)
    return loadCorpus(manifestAddress, fetchFrom(files), () => {}).then(() => 'loaded', String)
  }
  const edition = 'https://site.example/base/corpus/editions/2017.1.json'
  expect(await broken(edition)).toBe(`LoadError: ${edition}: the server answered 404`)
  expect(await broken(edition, { ...details[1], takeaways: [{}] })).toContain(`${edition}: it does not fit at takeaways.0.id`)
  expect(await broken(manifestAddress, { schema: 99 })).toBe(
    `LoadError: ${manifestAddress}: it has schema 99, newer than the ${SCHEMA_VERSION} that is read here`,
  )
  expect(await broken(manifestAddress, 'text')).toContain('it does not fit at its root')
})

test('an answer that is no data is told from an error of the server', async () => {
  const page = { ok: true, status: 200, json: () => Promise.reject(new SyntaxError('Unexpected token <')) }
  await expect(fetchJsonBy(async () => page)(manifestAddress, true)).rejects.toThrow('the answer is not JSON')
  await expect(fetchJsonBy(async () => ({ ...page, ok: false, status: 503 }))(manifestAddress, true)).rejects.toThrow(
    'the server answered 503',
  )
})

test('asks that come before the corpus wait, and of those in a row the newest alone is answered', async () => {
  const { respond, replies, run } = respondFrom(site())
  respond({ type: 'load', manifest: manifestAddress })
  for (const [sequence, q] of ['k', 'ka', 'kafka'].entries())
    respond({ type: 'search', sequence, query: asked(q), groupLimit: 5 })
  run()
  await loaded(replies)
  respond({ type: 'search', sequence: 3, query: asked('m'), groupLimit: 5 })
  respond({ type: 'search', sequence: 4, query: asked('morgue'), groupLimit: 5 })
  run()
  const results = replies.flatMap(reply => (reply.type === 'result' ? [[reply.sequence, reply.result.takeaways]] : []))
  expect(results).toEqual([
    [2, 1],
    [4, 1],
  ])
})

test('loading anew answers from the new corpus', async () => {
  const files = site()
  const { respond, replies, run } = respondFrom(files)
  respond({ type: 'load', manifest: manifestAddress })
  await loaded(replies)
  files.set('https://site.example/base/corpus/editions/2015.1.json', { ...details[0], takeaways: [] })
  respond({ type: 'load', manifest: manifestAddress })
  respond({ type: 'search', sequence: 1, query: everything, groupLimit: 5 })
  run()
  await vi.waitFor(() => expect(replies.at(-1)).toMatchObject({ type: 'result', result: { takeaways: 1 } }))
})

test('a page without workers gets the same answers from the port of its own', async () => {
  const client = createSearchClient({
    manifest: manifestAddress,
    openWorker: () => {
      throw new Error('no workers here')
    },
    openFallback: async () => createInPagePort(fetchFrom(site())),
  })
  const { takeaways, counts: found } = await client.search(asked('morgue'), 5)
  expect([takeaways, [...found.year]]).toEqual([1, [['2017', 1]]])
})
