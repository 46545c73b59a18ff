// An engine and a number of talks in; what building, storing, loading, asking it take out. Meant for a process of its own, so that
// no engine meets what another left in memory, or made the machine compile.
import { createHash } from 'node:crypto'
import { setImmediate as immediate, setTimeout as sleep } from 'node:timers/promises'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { median } from '../row.ts'
import { syntheticTakeaways } from './corpus.ts'
import { type Answer, type Built, facets, type Searcher, type Spec } from './engine.ts'
import { engines } from './engines/index.ts'
import { type Kind, type Known, makeKnown, makeQueries, type Query, type Typo } from './queries.ts'

export type Task = { engine: string; talks: number; seed: number; seconds: number }

export type Timing = { kind: Kind; ms: number; digest: string }
export type Size = { raw: number; gzip9: number; brotli5: number; brotli11?: number }
export type Measured = {
  /** Of what was indexed and asked: equal for every engine, or nothing can be compared. */
  input: string
  buildSeconds: number
  size?: Size
  loadMs?: number
  /** The first answer after that, where much may be done that later ones find done. */
  firstMs?: number
  heapMiB?: number
  /** Once all queries were asked: what is read, or kept, when it is first asked for is there then. */
  heapAfterMiB?: number
  timings: Timing[]
  /** Of each kind, how many were among the first ten, and how many were looked for before the time was over. */
  known: Partial<Record<Typo, { found: number; asked: number }>>
}

const ROUNDS = 3
const WARM_UPS = 40
const KNOWN_AMONG = 10
/** Beyond, brotli's highest level takes minutes. */
const SMALL = 20 * 2 ** 20

const hash = (values: unknown[]): string => {
  const all = createHash('sha256')
  for (const value of values) all.update(JSON.stringify(value))
  return all.digest('base64').slice(0, 16)
}

const digestOf = ({ total, counts }: Answer): string =>
  hash([total, facets.map(facet => [...counts[facet]].toSorted(([a], [b]) => (a < b ? -1 : 1)))])

const brotli = (bytes: Uint8Array, level: number): number => {
  const params = { [constants.BROTLI_PARAM_QUALITY]: level, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  return brotliCompressSync(bytes, { params }).length
}

const sizeOf = (bytes: Uint8Array): Size => ({
  raw: bytes.length,
  gzip9: gzipSync(bytes, { level: 9 }).length,
  brotli5: brotli(bytes, 5),
  ...(bytes.length > SMALL ? {} : { brotli11: brotli(bytes, 11) }),
})

/** What the process holds, in JavaScript's heap and in buffers beside it. */
const held = async (): Promise<number> => {
  // Buffers are given back beside the program, and what finalisers let go is collected by a later round.
  for (let round = 0; round < 5; round++) {
    globalThis.gc?.()
    await sleep(100)
  }
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 2 ** 20
}

const timed = async <Result>(work: () => Result | Promise<Result>): Promise<{ result: Result; ms: number }> => {
  const from = performance.now()
  const result = await work()
  return { result, ms: performance.now() - from }
}

const firstAnswer = async (searcher: Searcher, query: Query): Promise<number> => {
  const { result, ms } = await timed(() => searcher.search(query))
  return result.ms ?? ms
}

/** `heldBefore` in MiB, where what is held is this process's own. */
type Loaded = { searcher: Searcher; loadMs?: number; size?: Size; heapMiB?: number; heldBefore?: number }

/** Nothing where the index is longer than the longest string that it could be written as. */
const storedBy = (bytes: () => Uint8Array): Uint8Array | undefined => {
  try {
    return bytes()
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** The last of three loads stays, and is what memory is counted of. A load that another program does is measured there. */
const loaded = async ({ bytes, load, searcher }: Built): Promise<Loaded> => {
  if (!bytes || !load) return { searcher }
  const stored = storedBy(bytes)
  if (!stored) return { searcher }
  const size = sizeOf(stored)
  // In a function of its own, which lets go of what it loaded.
  const once = async (): Promise<number | undefined> => {
    const { result, ms } = await timed(() => load(stored))
    if (result.loadMs === undefined) return ms
    await result.close?.()
    return undefined
  }
  const before = await held()
  const earlier = [await once(), await once()].filter(ms => ms !== undefined)
  const { result, ms } = await timed(() => load(stored))
  if (result.loadMs !== undefined) return { searcher: result, size, loadMs: result.loadMs }
  return { searcher: result, size, loadMs: median([...earlier, ms]), heapMiB: (await held()) - before, heldBefore: before }
}

/** Each query's median of three rounds, or of those that the time allows; at least one query is asked. */
const ask = async (searcher: Searcher, queries: Query[], until: number): Promise<Timing[]> => {
  const times: number[][] = queries.map(() => [])
  const digests: string[] = []
  for (let round = 0; round < ROUNDS; round++) {
    for (const [place, query] of queries.entries()) {
      if (performance.now() > until && digests.length > 0) break
      // Lets the process hear that it is no longer wanted.
      await immediate()
      const { result, ms } = await timed(() => searcher.search(query))
      times[place]?.push(result.ms ?? ms)
      if (round === 0) digests.push(digestOf(result))
    }
  }
  return digests.flatMap((digest, place) => {
    const query = queries[place]
    return query ? [{ kind: query.kind, ms: median(times[place] ?? []), digest }] : []
  })
}

const look = async (searcher: Searcher, known: Known[], until: number): Promise<Measured['known']> => {
  const tally: Measured['known'] = {}
  const include = { year: [], company: [], topic: [], tool: [] }
  for (const { typo, text, id } of known) {
    if (performance.now() > until) break
    const { top } = await searcher.search({ text, include })
    const { found, asked } = tally[typo] ?? { found: 0, asked: 0 }
    tally[typo] = { found: found + (top.slice(0, KNOWN_AMONG).includes(id) ? 1 : 0), asked: asked + 1 }
  }
  return tally
}

export const measure = async ({ engine: name, talks, seed, seconds }: Task): Promise<Measured> => {
  const engine = engines.find(one => one.name === name)
  if (!engine) throw new Error(`no engine is called ${name}`)
  const documents = syntheticTakeaways(talks, seed)
  const queries = makeQueries(documents, seed + 1)
  const known = makeKnown(documents, seed + 2)
  const input = hash([...documents.texts, ...documents.values, queries, known])
  const spec: Spec = { top: 20 }
  const before = await held()
  const { result: built, ms } = await timed(() => engine.build(documents, spec))
  const heapMiB = (await held()) - before
  const { searcher, heldBefore, ...stored } = await loaded(built)
  const limit = (share: number) => performance.now() + share * seconds * 1000
  // Other queries than those that count.
  const warmUps = makeQueries(documents, seed + 3).slice(0, WARM_UPS)
  const first = warmUps.find(({ text }) => text)
  const firstMs = first && (await firstAnswer(searcher, first))
  await ask(searcher, warmUps, limit(0.1))
  const timings = await ask(searcher, queries, limit(1))
  const found = await look(searcher, known, limit(0.5))
  const isElsewhere = stored.loadMs !== undefined && stored.heapMiB === undefined
  const heapAfterMiB = isElsewhere ? undefined : (await held()) - (heldBefore ?? before)
  await searcher.close?.()
  return {
    ...{ input, buildSeconds: ms / 1000, timings, known: found },
    ...(stored.size ? {} : { heapMiB }),
    ...stored,
    ...(firstMs !== undefined && { firstMs }),
    ...(heapAfterMiB !== undefined && { heapAfterMiB }),
  }
}
