// Orama, with its own facets and filters: `threshold: 0` asks for all words (https://docs.orama.com/docs/orama-js/search/threshold),
// `tolerance` for one error a word, as of the length from which the site allows one; values are `enum[]`, filtered by `containsAny`
// (https://docs.orama.com/docs/orama-js/search/filters). Its counts are of what is found: a facet that is chosen asks once more.
import { searchOptions, textFields } from '../../../search/options.ts'
import {
  type Answer,
  type Asked,
  type Engine,
  type Facet,
  facets,
  fromBytes,
  perFacet,
  type Searcher,
  type Spec,
  toBytes,
} from '../engine.ts'
import { importPeer, type Orama } from './peers.ts'

const schema = {
  ...Object.fromEntries(textFields.map(field => [field, 'string'])),
  ...Object.fromEntries(facets.map(facet => [facet, 'enum[]'])),
}
const SHORTEST_WITH_ERRORS = 5

const where = ({ include }: Asked, but?: Facet) =>
  Object.fromEntries(
    facets.filter(facet => facet !== but && include[facet].length > 0).map(facet => [facet, { containsAny: include[facet] }]),
  )

const words = (text: string) => {
  if (text === '') return {}
  const tolerance = text.split(' ').every(word => word.length >= SHORTEST_WITH_ERRORS) ? 1 : 0
  return { term: text, properties: textFields, threshold: 0, tolerance, boost: searchOptions.searchOptions.boost }
}

const searcher = ({ search }: Orama, database: ReturnType<Orama['create']>, { top }: Spec): Searcher => {
  const counted = async (asked: Asked, facet: Facet) => {
    const facetsOf = { [facet]: {} }
    // `preflight` leaves the documents out: https://docs.orama.com/docs/orama-js/search/preflight
    return (await search(database, { ...words(asked.text), where: where(asked, facet), facets: facetsOf, preflight: true }))
      .facets
  }
  return {
    search: async (asked): Promise<Answer> => {
      const open = facets.filter(facet => asked.include[facet].length === 0)
      const found = await search(database, {
        ...words(asked.text),
        where: where(asked),
        limit: top,
        facets: Object.fromEntries(open.map(facet => [facet, {}])),
      })
      const values = { ...found.facets }
      for (const facet of facets) if (!open.includes(facet)) Object.assign(values, await counted(asked, facet))
      return {
        total: found.count,
        top: found.hits.map(({ id }) => Number(id)),
        counts: perFacet(facet => new Map(Object.entries(values[facet]?.values ?? {}))),
      }
    },
  }
}

export const orama: Engine = {
  name: 'Orama',
  build: async ({ texts, values }, spec) => {
    const library = await importPeer<Orama>('@orama/orama')
    const database = library.create({ schema })
    await library.insertMultiple(
      database,
      texts.map((text, id) => ({ ...text, ...values[id], id: String(id) })),
    )
    return {
      searcher: searcher(library, database, spec),
      bytes: () => toBytes([JSON.stringify(library.save(database))]),
      load: async bytes => {
        const loaded = library.create({ schema })
        library.load(loaded, JSON.parse(fromBytes(bytes)[0] ?? ''))
        return searcher(library, loaded, spec)
      },
    }
  },
}
