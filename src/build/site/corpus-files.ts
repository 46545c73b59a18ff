// A corpus in; the files that the site loads out, by path below `corpus/`. Equal corpora give equal bytes.
// Throws where the corpus does not fit its own schema: that is a fault of the compiler, not of a recap.
import { createHash } from 'node:crypto'
import * as v from 'valibot'
import {
  type Corpus,
  EditionSchema,
  EntitySchema,
  type Manifest,
  ManifestSchema,
  RecapSourceSchema,
  RecapSummarySchema,
  SCHEMA_VERSION as schema,
  TakeawaySchema,
  TalkSchema,
  TalkSummarySchema,
} from '../../corpus/schema.ts'
import { publishedSchema } from './published-schema.ts'

type File = Manifest['summaries']
type Lists = readonly (readonly object[])[]
type Written = { lists: Lists; file: File; text: string }

/** The same objects, which nothing changes. */
const alike = (a: Lists, b: Lists): boolean =>
  a.length === b.length && a.every((list, at) => list.length === b[at]?.length && list.every((item, i) => item === b[at]?.[i]))

const hashOf = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

const group = <Item>(items: Item[], keyOf: (item: Item) => string): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const found = groups.get(keyOf(item))
    if (found) found.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

/** An item's JSON by its schema: parsing drops what the site must not load yet, and puts the keys in the schema's order. */
const createWriter = <Item extends object>(itemSchema: v.GenericSchema<unknown>): ((item: Item) => string) => {
  const written = new WeakMap<Item, string>()
  return item => {
    const known = written.get(item)
    if (known !== undefined) return known
    const text = JSON.stringify(v.parse(itemSchema, item))
    written.set(item, text)
    return text
  }
}

/** As JSON.stringify has it, with lists of items that are text already. */
const objectText = (fields: Record<string, string | number | string[]>): string =>
  `{${Object.entries(fields)
    .map(([key, value]) => `"${key}":${Array.isArray(value) ? `[${value.join(',')}]` : JSON.stringify(value)}`)
    .join(',')}}`

/** Writes again and again: an item that is the same object as before is neither checked nor written anew. */
export const createCorpusFiles = (): ((corpus: Corpus) => Map<string, string>) => {
  const write = {
    edition: createWriter(EditionSchema),
    talk: createWriter(TalkSchema),
    talkSummary: createWriter(TalkSummarySchema),
    takeaway: createWriter(TakeawaySchema),
    entity: createWriter(EntitySchema),
    recap: createWriter(RecapSummarySchema),
    // Held by its file already.
    source: (source: Corpus['sources'][number]) => JSON.stringify(v.parse(RecapSourceSchema, source)),
  }
  let published: string | undefined
  /** By name: a text that stays keeps its hash. */
  let before = new Map<string, Written>()

  return corpus => {
    const now = new Map<string, Written>()
    /** `lists`: the items in it; while they are the same objects, so is the file. */
    const put = (name: string, lists: Lists, textOf: () => string): File => {
      const known = before.get(name)
      const made = (): Written => {
        const text = textOf()
        // Other objects may say the same.
        if (known?.text === text) return { ...known, lists }
        const bytes = Buffer.from(text)
        const hash = hashOf(bytes)
        return { lists, text, file: { path: `${name}.${hash}.json`, bytes: bytes.length, hash } }
      }
      const written = known && alike(known.lists, lists) ? known : made()
      now.set(name, written)
      return written.file
    }
    const talksOf = group(corpus.talks, talk => talk.edition)
    const takeawaysOf = group(corpus.takeaways, takeaway => takeaway.edition)
    const putEdition = (edition: string): File => {
      const [talks, takeaways] = [talksOf.get(edition) ?? [], takeawaysOf.get(edition) ?? []]
      return put(`editions/${edition}`, [talks, takeaways], () =>
        objectText({ schema, edition, talks: talks.map(write.talk), takeaways: takeaways.map(write.takeaway) }),
      )
    }
    const putSource = (source: Corpus['sources'][number]): File =>
      put(`recaps/${source.recap}`, [[source]], () => write.source(source))
    const { editions, talks, tools, companies, topics, people, recaps } = corpus
    const putSummaries = (): File =>
      put('summaries', [editions, talks, tools, companies, topics, people, recaps], () =>
        objectText({
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
    const files = {
      summaries: putSummaries(),
      editions: Object.fromEntries(editions.map(({ id }) => [id, putEdition(id)])),
      recaps: Object.fromEntries(corpus.sources.map(source => [source.recap, putSource(source)])),
    }
    before = now
    const texts = new Map([...now.values()].map(({ file, text }) => [file.path, text]))
    const lists = ['recaps', 'editions', 'talks', 'takeaways', 'tools', 'companies', 'topics', 'people'] as const
    const counts = Object.fromEntries(lists.map(list => [list, corpus[list].length]))
    // Names hold hashes of what is in the files, so the names tell everything apart.
    const hash = hashOf([...texts.keys()].sort().join('\n'))
    texts.set('manifest.json', JSON.stringify(v.parse(ManifestSchema, { schema, hash, counts, ...files }), null, 2))
    published ??= publishedSchema()
    texts.set('schema.json', published)
    return texts
  }
}

export const corpusFiles = (corpus: Corpus): Map<string, string> => createCorpusFiles()(corpus)
