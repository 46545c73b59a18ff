import { expect, test, vi } from 'vitest'
import { createSearchClient, SearchFailedError, type SearchMishap, type SearchStatus, SupersededError } from './client.ts'
import type { Ask, Reply, SearchPort } from './protocol.ts'
import { everything } from './query/canonical.ts'
import type { SearchResult } from './results.ts'

const resultOf = (takeaways: number): SearchResult => ({
  takeaways,
  talks: 0,
  groups: [],
  groupCount: 0,
  removals: [],
  counts: {
    year: new Map(),
    company: new Map(),
    topic: new Map(),
    tool: new Map(),
    conference: new Map(),
    person: new Map(),
    kind: new Map(),
    stance: new Map(),
  },
})

const fakePort = () => {
  const asks: Ask[] = []
  const port: SearchPort = { postMessage: ask => asks.push(ask), onmessage: null, onerror: null, terminate: vi.fn() }
  const searches = () => asks.flatMap(ask => (ask.type === 'search' ? [ask] : []))
  return {
    port,
    asks,
    searches,
    reply: (reply: Reply) => port.onmessage?.({ data: reply }),
    answerLast: (takeaways: number) =>
      port.onmessage?.({ data: { type: 'result', sequence: searches().at(-1)?.sequence ?? 0, result: resultOf(takeaways) } }),
    crash: () => port.onerror?.(new Error('crashed')),
  }
}

const setUp = ({ workers = 10, fallback = true } = {}) => {
  const opened: ReturnType<typeof fakePort>[] = []
  const inPage = fakePort()
  const statuses: SearchStatus[] = []
  const mishaps: SearchMishap[] = []
  const client = createSearchClient({
    manifest: 'https://site.example/corpus/manifest.json',
    openWorker: () => {
      if (opened.length >= workers) throw new Error('no workers here')
      const fake = fakePort()
      opened.push(fake)
      return fake.port
    },
    openFallback: async () => {
      if (!fallback) throw new Error('no page either')
      return inPage.port
    },
    onStatus: status => statuses.push(status),
    onMishap: mishap => mishaps.push(mishap),
  })
  const worker = (n: number) => opened[n] ?? fakePort()
  return { client, opened, worker, inPage, statuses, mishaps }
}
const ask = (q: string) => [{ ...everything, q }, 10] as const

test('a search loads the corpus once, and each is answered', async () => {
  const { client, opened, worker } = setUp()
  const first = client.search(...ask('a'))
  worker(0).answerLast(1)
  expect((await first).takeaways).toBe(1)
  const second = client.search(...ask('b'))
  worker(0).answerLast(2)
  expect((await second).takeaways).toBe(2)
  expect(opened).toHaveLength(1)
  expect(worker(0).asks.map(({ type }) => type)).toEqual(['load', 'search', 'search'])
})

test('a newer search overtakes: the older promise says so, and a late answer to it changes nothing', async () => {
  const { client, worker } = setUp()
  const older = client.search(...ask('p'))
  const newer = client.search(...ask('po'))
  await expect(older).rejects.toThrow(SupersededError)
  worker(0).reply({ type: 'result', sequence: 1, result: resultOf(99) })
  worker(0).reply({ type: 'result', sequence: 2, result: resultOf(5) })
  expect((await newer).takeaways).toBe(5)
})

test('a crashed worker is replaced, the search that it held is answered, and what happened is told', async () => {
  const { client, opened, worker, mishaps } = setUp()
  const search = client.search(...ask('kafka'))
  expect(mishaps).toEqual([])
  worker(0).crash()
  expect(mishaps).toEqual(['restarted'])
  expect(worker(0).port.terminate).toHaveBeenCalled()
  expect(opened).toHaveLength(2)
  expect(
    worker(1)
      .searches()
      .map(({ query }) => query.q),
  ).toEqual(['kafka'])
  worker(0).answerLast(99)
  worker(1).answerLast(7)
  expect((await search).takeaways).toBe(7)
  worker(0).crash()
  expect(mishaps).toEqual(['restarted'])
})

test('a worker that crashes twice is given up for the page itself, and both are told', async () => {
  const { client, opened, worker, inPage, mishaps } = setUp()
  const search = client.search(...ask('kafka'))
  worker(0).crash()
  worker(1).crash()
  await vi.waitFor(() => expect(inPage.searches()).toHaveLength(1))
  inPage.answerLast(7)
  expect((await search).takeaways).toBe(7)
  expect(opened).toHaveLength(2)
  expect(mishaps).toEqual(['restarted', 'in the page'])
})

test('without workers the page searches, and the newest search alone is asked once it can', async () => {
  const { client, inPage, mishaps } = setUp({ workers: 0 })
  const older = client.search(...ask('a'))
  const newer = client.search(...ask('ab'))
  await expect(older).rejects.toThrow(SupersededError)
  await vi.waitFor(() => expect(inPage.searches().map(({ query }) => query.q)).toEqual(['ab']))
  inPage.answerLast(3)
  expect((await newer).takeaways).toBe(3)
  expect(mishaps).toEqual(['in the page'])
})

test('where nobody can search, the search fails with the reason, and the next one tries again', async () => {
  const { client, statuses, mishaps } = setUp({ workers: 0, fallback: false })
  for (const q of ['a', 'b']) await expect(client.search(...ask(q))).rejects.toThrow(new SearchFailedError('no page either'))
  expect(statuses.map(({ state }) => state)).toEqual(['failed', 'failed'])
  expect(mishaps).toEqual([])
})

test('a corpus that does not load fails the search that waits, and the next one loads again', async () => {
  const { client, worker, statuses } = setUp()
  const search = client.search(...ask('a'))
  worker(0).reply({ type: 'failed', message: 'manifest.json: the server answered 404' })
  await expect(search).rejects.toThrow('manifest.json: the server answered 404')
  const again = client.search(...ask('a'))
  worker(0).reply({ type: 'progress', done: 1, of: 3 })
  worker(0).reply({ type: 'loaded', hash: 'abc', takeaways: 58 })
  worker(0).answerLast(1)
  expect((await again).takeaways).toBe(1)
  expect(worker(0).asks.map(({ type }) => type)).toEqual(['load', 'search', 'load', 'search'])
  expect(statuses.map(({ state }) => state)).toEqual(['failed', 'loading', 'ready'])
})

test('closed, it leaves no promise waiting and no port open, even one that was still opening', async () => {
  const { client, inPage } = setUp({ workers: 0 })
  const search = client.search(...ask('a'))
  client.close()
  await expect(search).rejects.toThrow(SupersededError)
  await vi.waitFor(() => expect(inPage.port.terminate).toHaveBeenCalled())
  expect(inPage.asks).toEqual([])
})

test('suggestions are asked of whoever searches: a newer ask overtakes an older one, and no search', async () => {
  const { client, worker } = setUp()
  expect(await client.suggest('k', 1)).toEqual([])
  const search = client.search(...ask('k'))
  const older = client.suggest('k', 1)
  const newer = client.suggest('k8', 2)
  await expect(older).rejects.toThrow(SupersededError)
  const asks = worker(0).asks.flatMap(each => (each.type === 'suggest' ? [each] : []))
  expect(asks.map(({ text, caret }) => [text, caret])).toEqual([
    ['k', 1],
    ['k8', 2],
  ])
  const suggestion = { kind: 'tool' as const, id: 'kubernetes', name: 'Kubernetes', start: 0, end: 2 }
  for (const { sequence, text } of asks)
    worker(0).reply({ type: 'suggested', sequence, suggestions: text === 'k8' ? [suggestion] : [] })
  expect(await newer).toEqual([suggestion])
  worker(0).answerLast(3)
  expect((await search).takeaways).toBe(3)
})

test('suggestions never fail: a crash, a corpus that is not there and the end leave nobody waiting', async () => {
  const { client, worker } = setUp()
  client.start()
  const crashed = client.suggest('k', 1)
  worker(0).crash()
  expect(await crashed).toEqual([])
  const failed = client.suggest('k', 1)
  worker(1).reply({ type: 'failed', message: 'gone' })
  expect(await failed).toEqual([])
  const closed = client.suggest('k', 1)
  client.close()
  await expect(closed).rejects.toThrow(SupersededError)
})
