// uFuzzy: no index, a scan of all texts by one regular expression. `intraMode: 1` allows one error a word
// (https://github.com/leeoniya/uFuzzy#how-it-works); words in any order, up to three, each order being another scan
// (https://github.com/leeoniya/uFuzzy#integrated-search); up to 1,000 found are ranked, as is its default. Our facets count.
import { textFields } from '../../../search/options.ts'
import { countByColumns, createColumns, everything } from '../counting.ts'
import type { Engine } from '../engine.ts'
import { importPeer, type UFuzzy as Peer } from './peers.ts'

const MOST_WORDS_PERMUTED = 3

export const ufuzzy: Engine = {
  name: 'uFuzzy',
  build: async ({ texts, values }, { top }) => {
    const { default: UFuzzy } = await importPeer<Peer>('@leeoniya/ufuzzy')
    const fuzzy = new UFuzzy({ intraMode: 1 })
    const haystack = texts.map(text => textFields.map(field => text[field]).join(' '))
    const columns = createColumns(values)
    const all = everything(values.length)
    const matching = (text: string): number[] => {
      const [found, info, order] = fuzzy.search(haystack, text, MOST_WORDS_PERMUTED)
      return info && order ? order.map(place => info.idx[place] ?? 0) : (found ?? [])
    }
    return {
      searcher: {
        search: asked => {
          const { ids, counts } = countByColumns(columns, asked, asked.text ? matching(asked.text) : all)
          return { total: ids.length, top: ids.slice(0, top), counts }
        },
      },
    }
  },
}
