// A corpus in, a search over its takeaways out: full text, facets with true counts, groups in order, ways out of nothing.
// Refuses nothing: any query has an answer, if an empty one.
import type { EditionDetails, Summaries } from '../corpus/schema.ts'
import { countValues, createColumns, failures } from './columns.ts'
import { createDocuments, indexedTexts, titleOf } from './documents.ts'
import { createGrouping, type Found, foundGroups } from './groups.ts'
import { marksIn } from './marks.ts'
import { canonical } from './query/canonical.ts'
import type { Group, Query, SearchResult } from './results.ts'
import { removalsFor } from './removals.ts'
import { createTextIndex, type TextMatch } from './text-index.ts'

export type Search = {
  /** `groupLimit` bounds the groups that come back, not what is counted. */
  search: (query: Query, groupLimit: number) => SearchResult
}

const none: ReadonlySet<string> = new Set()

export const createSearch = (summaries: Summaries, details: EditionDetails[]): Search => {
  const documents = createDocuments(summaries, details)
  const index = createTextIndex(indexedTexts(documents, summaries))
  const columns = createColumns(documents)
  const grouping = createGrouping(documents)

  const shown = ({ group, ids }: Found, matches: ReadonlyMap<number, TextMatch> | undefined): Group[] => {
    const hits = ids.flatMap(id => {
      const document = documents[id]
      const match = matches?.get(id)
      return document ? [{ document, inText: match?.termsIn('text') ?? none, inTitle: match?.termsIn('title') ?? none }] : []
    })
    const [first] = hits
    if (!first) return []
    const { talk, recap, edition, section } = first.document.takeaway
    return [
      {
        ...(talk === undefined ? section !== undefined && { section } : { talk }),
        recap,
        edition,
        hits: hits.map(({ document: { takeaway }, inText }) => ({ takeaway, matches: marksIn(takeaway.text, inText) })),
        total: grouping.members[group]?.length ?? 0,
        titleMatches: marksIn(titleOf(first.document), new Set(hits.flatMap(({ inTitle }) => [...inTitle]))),
      },
    ]
  }

  return {
    search: (asked, groupLimit) => {
      const query = canonical(asked)
      const matches = index.match(query.q)
      const masks = failures(columns, query.facets, matches)
      const ids = [...documents.keys()].filter(id => masks[id] === 0)
      const groups = foundGroups(grouping, documents, ids, id => matches?.get(id)?.score ?? 0, query.sort)
      return {
        takeaways: ids.length,
        talks: new Set(ids.flatMap(id => documents[id]?.takeaway.talk ?? [])).size,
        groups: groups.slice(0, groupLimit).flatMap(found => shown(found, matches)),
        groupCount: groups.length,
        counts: countValues(columns, masks),
        removals: ids.length > 0 ? [] : removalsFor(query, masks),
      }
    },
  }
}
