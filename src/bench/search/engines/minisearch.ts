// MiniSearch as the site sets it up, with facets counted as one would write them first: what the site would be without an index
// of its own. https://lucaong.github.io/minisearch/classes/MiniSearch.MiniSearch.html: `loadJSON` gets the options of the index.
import MiniSearch from 'minisearch'
import { type IndexedText, isUnfinished, searchOptions } from '../../../search/options.ts'
import { countNaively, everything } from '../counting.ts'
import { type Engine, type FacetValues, fromBytes, type Searcher, type Spec, toBytes } from '../engine.ts'

const searcher = (index: MiniSearch<IndexedText>, values: FacetValues[], { top }: Spec): Searcher => {
  const all = everything(values.length)
  return {
    search: asked => {
      const found: number[] = asked.text
        ? index.search(asked.text, isUnfinished(asked.text) ? {} : { prefix: false }).map(({ id }) => id)
        : all
      const { ids, counts } = countNaively(values, asked, found)
      return { total: ids.length, top: ids.slice(0, top), counts }
    },
  }
}

export const minisearch: Engine = {
  name: 'MiniSearch',
  build: async ({ texts, values }, spec) => {
    const index = new MiniSearch<IndexedText>(searchOptions)
    index.addAll(texts)
    return {
      searcher: searcher(index, values, spec),
      bytes: () => toBytes([JSON.stringify(index), JSON.stringify(values)]),
      load: async bytes => {
        const [stored = '', values = ''] = fromBytes(bytes)
        return searcher(MiniSearch.loadJSON(stored, searchOptions), JSON.parse(values), spec)
      },
    }
  },
}
