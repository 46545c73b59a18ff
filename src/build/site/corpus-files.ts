// A corpus in; the files that the site loads out, by path below `corpus/`. Equal corpora give equal bytes.
// Throws where the corpus does not fit its own schema: that is a fault of the compiler, not of a recap.
import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { trendsOf } from '../../app/trends/trends-of.ts'
import {
  type Corpus,
  type EditionDetails,
  EditionSchema,
  EntitySchema,
  type Manifest,
  RecapSourceSchema,
  RecapSummarySchema,
  SCHEMA_VERSION as schema,
  TakeawaySchema,
  TalkSchema,
  TalkSummarySchema,
} from '../../corpus/schema.ts'
import { type Moves, MovesSchema, noMoves } from '../../corpus/moves.ts'
import { TrendsSchema } from '../../corpus/trends.ts'
import { compileIndex } from '../../search/index/compile-index.ts'
import { corpusOf } from '../../search/load.ts'
import { changedEditions } from './changed-editions.ts'
import { createWriter, objectBytes, remembering, type Writer } from './json-bytes.ts'
import { publishedSchema } from './published-schema.ts'

type File = Manifest['summaries']
type Written = { file: File; bytes: Buffer }
type Source = Corpus['sources'][number]

const hashOf = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex').slice(0, 16)

const named = (name: string, bytes: Buffer, ending: string): Written => {
  const hash = hashOf(bytes)
  return { bytes, file: { path: `${name}.${hash}.${ending}`, bytes: bytes.length, hash } }
}

const createWriters = (again: <Item extends object>(write: Writer<Item>) => Writer<Item>) => ({
  edition: again(createWriter(EditionSchema)),
  talk: again(createWriter(TalkSchema)),
  talkSummary: again(createWriter(TalkSummarySchema)),
  takeaway: again(createWriter(TakeawaySchema)),
  entity: again(createWriter(EntitySchema)),
  recap: again(createWriter(RecapSummarySchema)),
  // Held by its file already.
  source: createWriter<Source>(RecapSourceSchema),
})

/** What was written before, and whether it still holds. */
type Memory = {
  write: ReturnType<typeof createWriters>
  /** Whether an index and the counts of trends stand beside the corpus, or the page is to make its own. */
  indexed: boolean
  /** Where renamed addresses lead. */
  moves: Moves
  /** The editions of which something is to be written anew. */
  changed: Set<string>
  isSame(source: Source): boolean
  earlier(name: string): Written | undefined
  keep(name: string, written: Written): void
}

const ofEditions = <Item extends { edition: string }>(items: Item[], wanted: Set<string>): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    if (!wanted.has(item.edition)) continue
    const found = groups.get(item.edition)
    if (found) found.push(item)
    else groups.set(item.edition, [item])
  }
  return groups
}

const countsOf = ({ recaps, editions, talks, takeaways, tools, companies, topics, people }: Corpus): Manifest['counts'] => ({
  ...{ recaps: recaps.length, editions: editions.length, talks: talks.length, takeaways: takeaways.length },
  ...{ tools: tools.length, companies: companies.length, topics: topics.length, people: people.length },
})

let published: Buffer | undefined

/** One file after another, as [path, bytes]; the manifest, which names the others, near the end. */
function* layOut(
  corpus: Corpus,
  { write, indexed, moves, changed, isSame, earlier, keep }: Memory,
): Generator<[string, Buffer], void> {
  const paths: string[] = []
  const filed = (name: string, same: boolean, bytesOf: () => Buffer, ending = 'json'): Written => {
    const known = earlier(name)
    const bytes = known && same ? known.bytes : bytesOf()
    // Other objects may say the same.
    const written = known && (bytes === known.bytes || bytes.equals(known.bytes)) ? known : named(name, bytes, ending)
    keep(name, written)
    paths.push(written.file.path)
    return written
  }
  const { editions, talks, takeaways, tools, companies, topics, people, recaps, sources } = corpus

  const summaries = filed('summaries', false, () =>
    objectBytes({
      schema,
      editions: editions.map(write.edition),
      talks: talks.map(write.talkSummary),
      tools: tools.map(write.entity),
      companies: companies.map(write.entity),
      topics: topics.map(write.entity),
      people: people.map(write.entity),
      recaps: recaps.map(write.recap),
    }),
  )
  yield [summaries.file.path, summaries.bytes]

  const talksOf = ofEditions(talks, changed)
  const takeawaysOf = ofEditions(takeaways, changed)
  const details: Manifest['editions'] = {}
  for (const { id } of editions) {
    const { file, bytes } = filed(`editions/${id}`, !changed.has(id), () =>
      objectBytes({
        ...{ schema, edition: id },
        talks: (talksOf.get(id) ?? []).map(write.talk),
        takeaways: (takeawaysOf.get(id) ?? []).map(write.takeaway),
      }),
    )
    details[id] = file
    yield [file.path, bytes]
  }

  let index: File | undefined
  if (indexed) {
    const parts = editions.map(
      ({ id }): EditionDetails => ({ schema, edition: id, talks: [], takeaways: takeawaysOf.get(id) ?? [] }),
    )
    const whose = corpusOf({ summaries: summaries.file, editions: details })
    const written = filed('index', false, () => Buffer.from(compileIndex({ schema, ...corpus }, parts, whose)), 'bin')
    index = written.file
    yield [index.path, written.bytes]
  }

  const texts: Manifest['recaps'] = {}
  for (const source of sources) {
    const { file, bytes } = filed(`recaps/${source.recap}`, isSame(source), () => write.source(source))
    texts[source.recap] = file
    yield [file.path, bytes]
  }

  let moved: File | undefined
  if (moves.size > 0) {
    const text = JSON.stringify(v.parse(MovesSchema, { schema, moves: Object.fromEntries(moves) }))
    const written = filed('moves', false, () => Buffer.from(text))
    moved = written.file
    yield [moved.path, written.bytes]
  }

  let trends: File | undefined
  if (indexed) {
    const written = filed('trends', false, () => Buffer.from(JSON.stringify(v.parse(TrendsSchema, trendsOf(corpus)))))
    trends = written.file
    yield [trends.path, written.bytes]
  }

  // Names hold hashes of what is in the files, so the names tell everything apart.
  const hash = hashOf(paths.sort().join('\n'))
  const files = {
    summaries: summaries.file,
    ...(index && { index }),
    editions: details,
    recaps: texts,
    ...(moved && { moves: moved }),
    ...(trends && { trends }),
  }
  const manifest: Manifest = { schema, hash, counts: countsOf(corpus), ...files }
  yield ['manifest.json', Buffer.from(JSON.stringify(manifest, null, 2))]
  published ??= Buffer.from(publishedSchema())
  yield ['schema.json', published]
}

/** Once: each file as soon as it is asked for, and nothing is remembered. */
export const corpusFiles = (
  corpus: Corpus,
  { indexed = true, moves = noMoves }: { indexed?: boolean; moves?: Moves } = {},
): Generator<[path: string, bytes: Buffer], void> =>
  layOut(corpus, {
    write: createWriters(write => write),
    indexed,
    moves,
    changed: new Set(corpus.editions.map(({ id }) => id)),
    isSame: () => false,
    earlier: () => undefined,
    keep: () => undefined,
  })

/** Again and again: of what is the same object as before, nothing is checked, written or hashed anew. */
export const createCorpusFiles = (): ((corpus: Corpus) => Map<string, Buffer>) => {
  const write = createWriters(remembering)
  let before: { corpus: Corpus; written: Map<string, Written> } | undefined
  return corpus => {
    const sources = new Set(before?.corpus.sources)
    const written = new Map<string, Written>()
    const files = layOut(corpus, {
      write,
      // Indexing all takeaways anew takes longer than a change may take to show.
      indexed: false,
      // While writing, nothing is published.
      moves: noMoves,
      changed: changedEditions(before?.corpus, corpus),
      isSame: source => sources.has(source),
      earlier: name => before?.written.get(name),
      keep: (name, made) => written.set(name, made),
    })
    const all = new Map(files)
    before = { corpus, written }
    return all
  }
}
