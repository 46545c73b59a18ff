import { expect, test, vi } from 'vitest'
import { createSearchClient } from './client.ts'
import { createInPagePort } from './in-page.ts'
import { IndexError, openContainer } from './index/container.ts'
import { compileIndex } from './index/compile-index.ts'
import { type Files, openCorpus } from './load.ts'
import { loadSearch } from './loaded-search.ts'
import type { Reply } from './protocol.ts'
import { everything } from './query/canonical.ts'
import { createResponder } from './responder.ts'
import { below, details, filesFrom, indexed, manifestAddress, site, summaries, whose } from './synthetic-site.ts'

const asked = (q: string) => ({ ...everything, q })

const respondFrom = (files: Map<string, unknown>, other: Partial<Files> = {}) => {
  const replies: Reply[] = []
  const work: (() => void)[] = []
  const respond = createResponder({
    files: { ...filesFrom(files), ...other },
    reply: reply => replies.push(reply),
    later: job => work.push(job),
  })
  return { respond, replies, run: () => work.splice(0).forEach(job => job()) }
}
const loaded = (replies: Reply[]) => vi.waitFor(() => expect(replies.map(({ type }) => type)).toContain('loaded'))

const load = async (files: Map<string, unknown>) => {
  const steps: number[][] = []
  const corpus = await openCorpus(manifestAddress, filesFrom(files))
  const { search, rebuilt } = await loadSearch(corpus, (...step) => steps.push(step))
  return { steps, rebuilt, find: async (q: string) => (await search(asked(q), 5)).groups.flatMap(({ hits }) => hits) }
}

test('the corpus is found beside its manifest, under any base, and indexed here where it has no index', async () => {
  const { steps, rebuilt, find } = await load(site())
  expect(steps.at(-1)).toEqual([4, 4])
  expect(rebuilt).toBeUndefined()
  expect(await find('morgue')).toMatchObject([{ takeaway: { text: 'Morgue helped' } }])
})

test('with an index, an edition is fetched when an answer shows something of it', async () => {
  const files = indexed()
  const asks: string[] = []
  const { bytes } = filesFrom(files)
  const counting: Files = {
    bytes: (address, cache) => {
      if (address.endsWith('.json')) asks.push(address.slice(address.lastIndexOf('/')))
      return bytes(address, cache)
    },
  }
  const { search, fetchAhead } = await loadSearch(await openCorpus(manifestAddress, counting), () => {})
  expect((await search(asked('morgue'), 5)).takeaways).toBe(1)
  expect(asks).toEqual(['/manifest.json', '/summaries.1.json', '/2017.1.json'])
  await fetchAhead()
  expect(asks.slice(3)).toEqual(['/2015.1.json'])
})

test('an index that is missing, cut short, damaged, of another version or another corpus is told, and built anew', async () => {
  const good = () => compileIndex(summaries, details, whose)
  const changed = (change: (bytes: Uint8Array) => void) => {
    const bytes = good()
    change(bytes)
    return bytes.buffer
  }
  const other = compileIndex(
    summaries,
    details.map((one, i) => (i === 1 ? { ...one, takeaways: [] } : one)),
  ).buffer
  const cases: [RegExp, unknown][] = [
    [/the server answered 404/, null],
    [/has 40 of its \d+ bytes/, good().buffer.slice(0, 40)],
    [/no search index/, new TextEncoder().encode('<!doctype html><title>Sign in</title>').buffer],
    [/no search index/, new ArrayBuffer(0)],
    [/version 3, and 2 is read/, changed(bytes => bytes.set([3], 8))],
    [/of another corpus/, other],
  ]
  for (const [reason, index] of cases) {
    const loaded = await loadSearch(await openCorpus(manifestAddress, filesFrom(indexed(index))), () => {})
    expect((await loaded.search(asked('held'), 5)).takeaways).toBe(1)
    expect((await loaded.search(asked('helped'), 5)).takeaways).toBe(1)
    expect(loaded.rebuilt).toMatch(reason)
  }
})

test('whatever byte of an index is damaged, it is not opened', async () => {
  const whole = new Uint8Array(compileIndex(summaries, details).buffer)
  for (let at = 0; at < whole.length; at += 7) {
    const bytes = whole.slice()
    bytes[at] = (bytes[at] ?? 0) ^ 0x10
    expect(() => openContainer(bytes.buffer), `byte ${at}`).toThrow(IndexError)
  }
})

test('searches that overlap while the index is built anew are all answered, and it is built once', async () => {
  const files = indexed()
  const whole = filesFrom(files)
  const corpus = await openCorpus(manifestAddress, { bytes: whole.bytes })
  let built = 0
  const { search } = await loadSearch(corpus, () => (built += 1))
  // A server that has another edition under the name, for a browser that does not hash.
  files.set(`${below}editions/2017.1.json`, {
    ...details[1],
    takeaways: [...(details[1]?.takeaways ?? []), ...(details[0]?.takeaways ?? [])],
  })
  built = 0
  const answers = await Promise.all(['morgue', 'helped'].map(q => search(asked(q), 5)))
  expect(answers.map(({ takeaways }) => takeaways)).toEqual([1, 1])
  expect((await search(asked('kafka'), 5)).takeaways).toBe(2)
  expect(built).toBe(2)
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
  const results = () => replies.flatMap(reply => (reply.type === 'result' ? [[reply.sequence, reply.result.takeaways]] : []))
  await vi.waitFor(() =>
    expect(results()).toEqual([
      [2, 1],
      [4, 1],
    ]),
  )
})

test('why the index was built here is told, also where that shows itself only once an answer is wanted', async () => {
  const files = indexed()
  const { respond, replies, run } = respondFrom(files, { digest: undefined })
  const last = `${below}editions/2017.1.json`
  files.set(last, { ...details[1], takeaways: [] })
  respond({ type: 'load', manifest: manifestAddress })
  await loaded(replies)
  respond({ type: 'search', sequence: 1, query: asked('morgue'), groupLimit: 5 })
  run()
  await vi.waitFor(() => expect(replies.at(-1)).toMatchObject({ type: 'result', result: { takeaways: 0 } }))
  const told = replies.flatMap(reply => (reply.type === 'loaded' ? [reply.rebuilt] : []))
  expect(told).toEqual([undefined, 'it is of another corpus: conference-2017 has other takeaways'])
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
    openFallback: async () => createInPagePort(filesFrom(site())),
  })
  const { takeaways, counts: found } = await client.search(asked('morgue'), 5)
  expect([takeaways, [...found.year]]).toEqual([1, [['2017', 1]]])
})

test('what is typed is suggested once the corpus is there, the newest alone, after a search, and never from an error', async () => {
  const { respond, replies, run } = respondFrom(site())
  const suggest = (sequence: number, text: string) => respond({ type: 'suggest', sequence, text, caret: text.length })
  const suggested = () =>
    replies.flatMap(reply =>
      reply.type === 'suggested' ? [[reply.sequence, ...reply.suggestions.map(({ kind, name }) => `${kind} ${name}`)]] : [],
    )
  suggest(0, 'kaf')
  run()
  run()
  expect(suggested()).toEqual([[0]])
  respond({ type: 'load', manifest: manifestAddress })
  await loaded(replies)
  suggest(1, 'mo')
  suggest(3, 'kaf')
  respond({ type: 'search', sequence: 2, query: asked('kaf'), groupLimit: 5 })
  run()
  await vi.waitFor(() => expect(replies.at(-1)).toMatchObject({ type: 'result', sequence: 2 }))
  run()
  expect(suggested()).toEqual([[0], [3, 'word kafka']])
  suggest(4, '\ud800 __proto__ tool:"')
  run()
  run()
  expect(suggested().at(-1)).toEqual([4])
})

test('a page without workers suggests from the port of its own', async () => {
  const client = createSearchClient({
    manifest: manifestAddress,
    openWorker: () => {
      throw new Error('no workers here')
    },
    openFallback: async () => createInPagePort(filesFrom(site())),
  })
  await client.search(asked('morgue'), 5)
  expect(await client.suggest('held mor', 8)).toEqual([{ kind: 'word', id: 'morgue', name: 'morgue', start: 5, end: 8 }])
})
