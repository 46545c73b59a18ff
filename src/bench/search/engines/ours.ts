// The site's own search, compiled as the build compiles it, asked twice over: for what all engines are asked for, the best, the
// total and four facets' counts; and whole, as the site's worker asks: all facets of the site, counts as maps, takeaways read and
// their words marked. Both group by talk.
import type { Summaries, Takeaway } from '../../../corpus/schema.ts'
import { countValues, narrow, openColumns } from '../../../search/columns.ts'
import { createDocuments } from '../../../search/documents.ts'
import { openSearch } from '../../../search/engine.ts'
import { foundGroups, openGroups } from '../../../search/groups.ts'
import { compileIndex } from '../../../search/index/compile-index.ts'
import { openContainer } from '../../../search/index/container.ts'
import { openLinks } from '../../../search/index/links.ts'
import { openTextIndex } from '../../../search/index/text-index.ts'
import type { Query } from '../../../search/results.ts'
import { type Asked, type Documents, type Engine, facets, perFacet, type Searcher } from '../engine.ts'

/** The corpus beside its index: a page has loaded of it what it shows, here it is all there. */
type Beside = { summaries: Summaries; takeaways: Map<string, Takeaway[]>; places: Map<string, number> }
type Open = (bytes: ArrayBuffer, beside: Beside, top: number) => Searcher

const queryOf = ({ text, include }: Asked): Query => ({
  q: text,
  facets: Object.fromEntries(facets.map(facet => [facet, { include: include[facet], exclude: [] }])),
  sort: 'relevance',
})

const openIndex: Open = (bytes, _beside, top) => {
  const file = openContainer(bytes)
  const links = openLinks(file)
  const columns = openColumns(file, links)
  const index = openTextIndex(file, links)
  const groups = openGroups(file, links)
  return {
    search: asked => {
      const matched = index.match(asked.text)
      const narrowed = narrow(columns, queryOf(asked).facets, matched?.ids)
      const { best } = foundGroups(groups, narrowed.ids, matched?.scores, 'relevance', top)
      return {
        total: narrowed.ids.length,
        top: best.flatMap(group => group.ids).slice(0, top),
        counts: countValues(columns, facets, narrowed),
      }
    },
  }
}

const openWhole: Open = (bytes, { summaries, takeaways, places }, top) => {
  const { search } = openSearch(bytes, summaries, edition => takeaways.get(edition))
  return {
    search: asked => {
      const answer = search(queryOf(asked), top)
      if ('needs' in answer) throw new Error(`no takeaways of ${answer.needs.join(', ')}`)
      const best = answer.groups.flatMap(({ hits }) => hits.map(({ takeaway }) => places.get(takeaway.id) ?? -1))
      return { total: answer.takeaways, top: best.slice(0, top), counts: perFacet(facet => answer.counts[facet]) }
    },
  }
}

const beside = ({ summaries, details }: Documents['corpus']): Beside => ({
  summaries,
  takeaways: new Map(details.map(({ edition, takeaways }) => [edition, takeaways])),
  places: new Map(createDocuments(summaries, details).map(({ takeaway }, place) => [takeaway.id, place])),
})

const engine = (name: string, open: Open): Engine => ({
  name,
  build: async ({ corpus }, { top }) => {
    const bytes = compileIndex(corpus.summaries, corpus.details)
    const there = beside(corpus)
    return {
      searcher: open(bytes.buffer, there, top),
      bytes: () => bytes,
      // A copy, as the network would bring one: what is opened is a view of it.
      load: async stored => open(Uint8Array.from(stored).buffer, there, top),
    }
  },
})

export const ours = engine('hallway', openIndex)
export const oursWhole = engine('hallway (whole)', openWhole)
