// itemsjs, with its own facets: `conjunction: false` makes their counts disjunctive, `size` lets all values through
// (https://github.com/itemsapi/itemsjs#configuration); `isExactSearch` takes out the stemmer, which its documentation says spoils
// unfinished words. Stored and opened as its snapshots (https://github.com/itemsapi/itemsjs#snapshots-optional).
import { textFields } from '../../../search/options.ts'
import { type Engine, facets, fromBytes, perFacet, type Searcher, type Spec, toBytes } from '../engine.ts'
import { importPeer, type ItemsJs, type ItemsJsEngine } from './peers.ts'

type Snapshot = ReturnType<ItemsJsEngine['serializeAll']>

const configuration = {
  searchableFields: textFields,
  aggregations: perFacet(facet => ({ title: facet, size: 1_000_000, conjunction: false, hide_zero_doc_count: true })),
  isExactSearch: true,
}

const searcher = (engine: ItemsJsEngine, { top }: Spec): Searcher => ({
  search: ({ text, include }) => {
    const chosen = facets.filter(facet => include[facet].length > 0).map(facet => [facet, include[facet]] as const)
    const { pagination, data } = engine.search({ query: text, per_page: top, filters: Object.fromEntries(chosen) })
    return {
      total: pagination.total,
      top: data.items.map(({ id }) => id),
      counts: perFacet(facet => {
        const buckets = data.aggregations[facet]?.buckets ?? []
        return new Map(buckets.flatMap(({ key, doc_count: count }) => (count > 0 ? [[key, count]] : [])))
      }),
    }
  },
})

export const itemsJs: Engine = {
  name: 'itemsjs',
  build: async ({ texts, values }, spec) => {
    const { default: create } = await importPeer<ItemsJs>('itemsjs')
    const engine = create(
      texts.map((text, id) => ({ ...text, ...values[id] })),
      configuration,
    )
    return {
      searcher: searcher(engine, spec),
      bytes: () => toBytes([JSON.stringify(engine.serializeAll())]),
      load: async bytes => {
        const { fulltext, facets: facetsSnapshot }: Snapshot = JSON.parse(fromBytes(bytes)[0] ?? '')
        const items = fulltext.store.map(([, item]) => item)
        return searcher(create(items, { ...configuration, fulltextSnapshot: fulltext, facetsSnapshot }), spec)
      },
    }
  },
}
