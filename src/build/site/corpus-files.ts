// A corpus in; the files that the site loads out, by path below `corpus/`. Equal corpora give equal bytes.
// Throws where the corpus does not fit its own schema: that is a fault of the compiler, not of a recap.
import { createHash } from 'node:crypto'
import * as v from 'valibot'
import {
  type Corpus,
  EditionDetailsSchema,
  type Manifest,
  ManifestSchema,
  RecapSourceSchema,
  SCHEMA_VERSION as schema,
  SummariesSchema,
} from '../../corpus/schema.ts'
import { publishedSchema } from './published-schema.ts'

type File = Manifest['summaries']

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

const group = <Item>(items: Item[], keyOf: (item: Item) => string): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const found = groups.get(keyOf(item))
    if (found) found.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

export const corpusFiles = (corpus: Corpus): Map<string, string> => {
  const texts = new Map<string, string>()

  // Parsing drops what the site must not load yet, and puts the keys in the schema's order.
  const write = (name: string, content: unknown): File => {
    const text = JSON.stringify(content)
    const hash = hashOf(text)
    const path = `${name}.${hash}.json`
    texts.set(path, text)
    return { path, bytes: Buffer.byteLength(text), hash }
  }

  const talksOf = group(corpus.talks, talk => talk.edition)
  const takeawaysOf = group(corpus.takeaways, takeaway => takeaway.edition)
  const detailsOf = (edition: string) =>
    v.parse(EditionDetailsSchema, {
      schema,
      edition,
      talks: talksOf.get(edition) ?? [],
      takeaways: takeawaysOf.get(edition) ?? [],
    })

  const files = {
    summaries: write('summaries', v.parse(SummariesSchema, { schema, ...corpus })),
    editions: Object.fromEntries(corpus.editions.map(({ id }) => [id, write(`editions/${id}`, detailsOf(id))])),
    recaps: Object.fromEntries(
      corpus.sources.map(source => [source.recap, write(`recaps/${source.recap}`, v.parse(RecapSourceSchema, source))]),
    ),
  }
  const lists = ['recaps', 'editions', 'talks', 'takeaways', 'tools', 'companies', 'topics', 'people'] as const
  const counts = Object.fromEntries(lists.map(list => [list, corpus[list].length]))
  // Names hold hashes of what is in the files, so the names tell everything apart.
  const hash = hashOf([...texts.keys()].sort().join('\n'))
  texts.set('manifest.json', JSON.stringify(v.parse(ManifestSchema, { schema, hash, counts, ...files }), null, 2))
  texts.set('schema.json', publishedSchema())
  return texts
}
