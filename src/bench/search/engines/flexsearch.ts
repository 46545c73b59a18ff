// FlexSearch: one index over all fields, as words may stand in several; `forward`, the first in its list of tokenizers that finds
// a word while it is typed (https://github.com/nextapps-de/flexsearch#tokenizer-partial-match), without its tolerance of typos,
// which excludes that; numbers as ids (https://github.com/nextapps-de/flexsearch#use-numeric-ids). It has no facets: ours count.
import type { textFields } from '../../../search/options.ts'
import { type Columns, countByColumns, createColumns, everything, openColumns, storeColumns } from '../counting.ts'
import { type Engine, fromBytes, type Searcher, type Spec, toBytes } from '../engine.ts'
import { type FlexSearch, type FlexSearchIndex, importPeer } from './peers.ts'

const options = { tokenize: 'forward' } as const

const searcher = (index: FlexSearchIndex, columns: Columns, { top }: Spec): Searcher => {
  const size = columns.year.starts.length - 1
  const all = everything(size)
  return {
    search: asked => {
      // A total and counts need all that match, not the first hundred.
      const found = asked.text ? index.search(asked.text, { limit: size }) : all
      const { ids, counts } = countByColumns(columns, asked, found)
      return { total: ids.length, top: ids.slice(0, top), counts }
    },
  }
}

/** What counts most first: it scores a word by how early it stands. */
const order = [
  'title',
  'tools',
  'companies',
  'people',
  'topics',
  'text',
  'conference',
] as const satisfies (typeof textFields)[number][]

export const flexsearch: Engine = {
  name: 'FlexSearch',
  build: async ({ texts, values }, spec) => {
    const { Index } = await importPeer<FlexSearch>('flexsearch')
    const index = new Index(options)
    for (const text of texts) index.add(text.id, order.map(field => text[field]).join('\n'))
    const columns = createColumns(values)
    return {
      searcher: searcher(index, columns, spec),
      // https://github.com/nextapps-de/flexsearch/blob/master/doc/export-import.md
      bytes: () => {
        const parts: string[] = []
        index.export((key, data) => parts.push(key, data))
        return toBytes([JSON.stringify(storeColumns(columns)), ...parts])
      },
      load: async bytes => {
        const [stored = '', ...parts] = fromBytes(bytes)
        const loaded = new Index(options)
        for (let at = 0; at < parts.length; at += 2) loaded.import(parts[at] ?? '', parts[at + 1] ?? '')
        return searcher(loaded, openColumns(JSON.parse(stored)), spec)
      },
    }
  },
}
