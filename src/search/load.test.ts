import { expect, test } from 'vitest'
import { SCHEMA_VERSION } from '../corpus/schema.ts'
import { type Files, filesBy, openCorpus } from './load.ts'
import { loadSearch } from './loaded-search.ts'
import { everything } from './query/canonical.ts'
import { below, details, filesFrom, indexed, manifestAddress, site, summaries } from './synthetic-site.ts'

const asked = (q: string) => ({ ...everything, q })
const load = async (files: Map<string, unknown>) => loadSearch(await openCorpus(manifestAddress, filesFrom(files)), () => {})

test('what is missing, misshapen or newer is named with its address', async () => {
  const broken = async (address: string, content?: unknown) => {
    const files = site()
    if (content === undefined) files.delete(address)
    else files.set(address, content)
    return load(files).then(() => 'loaded', String)
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
  const answering = (ok: boolean, text: string) =>
    openCorpus(
      manifestAddress,
      filesBy({
        fetch: async () => ({ ok, status: ok ? 200 : 503, arrayBuffer: async () => new TextEncoder().encode(text).buffer }),
      }),
    )
  await expect(answering(true, '<!doctype html>')).rejects.toThrow('the answer is not JSON')
  await expect(answering(false, '{}')).rejects.toThrow('the server answered 503')
})

/** Another number is told of the one takeaway, and all else is as it was. */
const alter = (files: Map<string, unknown>, address: string): void =>
  void files.set(address, JSON.parse(JSON.stringify(files.get(address)).replace('Morgue helped', 'Morgue harmed')))
const published = async (files: Map<string, unknown>): Promise<Map<string, unknown>> =>
  new Map(files).set(
    manifestAddress,
    JSON.parse(new TextDecoder().decode(await filesFrom(files).bytes(manifestAddress, 'no-cache'))),
  )

test('an edition that is not what was published answers nothing, and the others go on', async () => {
  const files = await published(indexed())
  const edition = `${below}editions/2017.1.json`
  alter(files, edition)
  const { search } = await loadSearch(await openCorpus(manifestAddress, filesFrom(files)), () => {})
  await expect(search(asked('morgue'), 5)).rejects.toThrow(`${edition}: it is not what was published: its hash is another`)
  expect((await search(asked('kafka'), 5)).takeaways).toBe(1)
  // Once the server has what it said, it is found.
  files.set(edition, details[1])
  expect((await search(asked('morgue'), 5)).takeaways).toBe(1)
})

test('summaries that are not what was published are refused', async () => {
  const files = await published(indexed())
  files.set(`${below}summaries.1.json`, { ...summaries, tools: [], talks: [], people: [], companies: [], topics: [], recaps: [] })
  await expect(load(files)).rejects.toThrow(`${below}summaries.1.json: it is not what was published`)
})

test('what a cache keeps wrongly is asked of the server once more; where nothing hashes, it is taken as it is', async () => {
  const files = await published(indexed())
  const kept = new Map(files)
  alter(kept, `${below}editions/2017.1.json`)
  const [server, cache] = [filesFrom(files), filesFrom(kept)]
  const bytes: Files['bytes'] = (address, how) => (how === 'default' ? cache : server).bytes(address, how)
  const find = async (from: Files) => {
    const { search } = await loadSearch(await openCorpus(manifestAddress, from), () => {})
    return (await search(asked('morgue'), 5)).groups[0]?.hits[0]?.takeaway.text
  }
  expect(await find({ ...server, bytes })).toBe('Morgue helped')
  expect(await find({ bytes })).toBe('Morgue harmed')
})

test('an index that a cache keeps damaged is asked of the server once more, and only one that is damaged there is built anew', async () => {
  const files = indexed()
  const whole = filesFrom(files)
  const asks: string[] = []
  const load = async (answer: (how: string, bytes: ArrayBuffer) => ArrayBuffer) => {
    asks.length = 0
    const bytes: Files['bytes'] = async (address, how) => {
      const right = await whole.bytes(address, how)
      if (!address.endsWith('.bin')) return right
      asks.push(how)
      return answer(how, right)
    }
    return loadSearch(await openCorpus(manifestAddress, { ...whole, bytes }), () => {})
  }
  const cut = (bytes: ArrayBuffer) => bytes.slice(0, 40)
  const healed = await load((how, bytes) => (how === 'reload' ? bytes : cut(bytes)))
  expect(healed.rebuilt).toBeUndefined()
  expect(asks).toEqual(['default', 'reload'])
  expect((await healed.search(asked('morgue'), 5)).takeaways).toBe(1)
  const built = await load((_, bytes) => cut(bytes))
  expect(built.rebuilt).toMatch(/has 40 of its/)
  expect(asks).toEqual(['default', 'reload'])
  expect((await built.search(asked('morgue'), 5)).takeaways).toBe(1)
  await load((_, bytes) => bytes)
  expect(asks).toEqual(['default'])
})

test('a browser that hashes is asked for SHA-256', async () => {
  const { digest } = filesBy({ fetch, crypto })
  const found = await digest?.(Uint8Array.from(new TextEncoder().encode('abc')).buffer)
  expect(new Uint8Array(found ?? new ArrayBuffer(0)).slice(0, 4)).toEqual(Uint8Array.of(0xba, 0x78, 0x16, 0xbf))
  expect(filesBy({ fetch }).digest).toBeUndefined()
})
