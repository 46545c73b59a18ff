// An index in, a search over its takeaways out: full text, facets with true counts, groups in order, ways out of nothing.
// Knows the takeaways themselves only where they are shown or where words must stand side by side, and says which editions
// it lacks for that. Refuses nothing: any query has an answer, if an empty one. Throws an IndexError where index and
// editions do not belong together.
import { createLookups } from '../corpus/lookups.ts'
import type { Summaries, Takeaway } from '../corpus/schema.ts'
import { countValues, failures, narrow, openColumns, wordless } from './columns.ts'
import { foundTools } from './by-tool.ts'
import { type Found, foundGroups, openGroups } from './groups.ts'
import { IndexError, numbersOf, openContainer } from './index/container.ts'
import type { DictionaryOptions } from './index/dictionary.ts'
import { openLinks } from './index/links.ts'
import { stringsOf, unpackString, unpackStrings } from './index/strings.ts'
import { type Matched, openTextIndex } from './index/text-index.ts'
import { type Marked, marksIn } from './marks.ts'
import { openNames } from './names.ts'
import { openOrders } from './orders.ts'
import { createSaying, phraseTerms, type Saying } from './phrases.ts'
import { canonical } from './query/canonical.ts'
import { partsOf } from './query/parts.ts'
import { readText } from './query/text.ts'
import { type Part, removalsFor } from './removals.ts'
import { facetNames } from './facets/index.ts'
import { type Group, type Query, type Removal, type Row, type SearchResult, sorts } from './results.ts'
import type { Words } from './suggest.ts'
import { termOf, writtenAs } from './tokens.ts'
import { asMaps } from './value-counts.ts'

/** Ids of editions whose takeaways the answer hangs on: ask again once they are there. */
export type Needs = { needs: string[] }

export type Search = {
  /** `groupLimit` bounds the groups that come back, or the rows of a table, not what is counted. */
  search: (query: Query, groupLimit: number) => SearchResult | Needs
  /** Those alone whose edition is there: nothing is fetched for them. */
  words: Words
}

/** An edition's takeaways in the order of its file; nothing while they are not there. */
export type TakeawaysOf = (edition: string) => readonly Takeaway[] | undefined

/** Thrown inside a search alone. */
class Lacking extends Error {
  readonly editions: string[]
  constructor(editions: string[]) {
    super('Editions are not there yet.')
    this.editions = editions
  }
}

/** What the words of a query leave, and how well each fits; `ids` ascend, and are nothing where no words are asked for. */
type Read = { ids: Uint32Array | undefined; scores: Matched['scores'] | undefined; marked: Marked }

export const openSearch = (
  bytes: ArrayBuffer,
  summaries: Summaries,
  takeawaysOf: TakeawaysOf,
  { corpus = '', ...options }: DictionaryOptions & { corpus?: string } = {},
): Search => {
  const file = openContainer(bytes)
  if (unpackString(stringsOf(file, 'corpus'), 0) !== corpus) throw new IndexError('it is of another corpus')
  const editionOf = numbersOf(file, 'places.edition')
  const placeOf = numbersOf(file, 'places.takeaway')
  const links = openLinks(file)
  const editions = unpackStrings(stringsOf(file, 'editions'))
  const sizes = numbersOf(file, 'editions.takeaways')
  const columns = openColumns(file, links)
  const groups = openGroups(file, links)
  const text = openTextIndex(file, links, options)
  const lookups = createLookups(summaries)
  const { talks } = lookups

  /** The takeaways of these documents, in their order. */
  const takeaways = (ids: readonly number[]): Takeaway[] => {
    const wanted = [...new Set(ids.map(id => editionOf[id] ?? 0))]
    const there = new Map(wanted.map(edition => [edition, takeawaysOf(editions[edition] ?? '')]))
    const lacking = wanted.filter(edition => !there.get(edition))
    if (lacking.length > 0) throw new Lacking(lacking.map(edition => editions[edition] ?? ''))
    for (const edition of wanted)
      if (there.get(edition)?.length !== sizes[edition])
        throw new IndexError(`it is of another corpus: ${editions[edition]} has other takeaways`)
    return ids.flatMap(id => there.get(editionOf[id] ?? 0)?.[placeOf[id] ?? 0] ?? [])
  }

  const inOrder = openOrders({
    ...{ columns, links, groups, lookups },
    talksOf: ids => takeaways(ids).map(({ talk }) => talk),
  })
  const tools = columns.columns.find(({ name }) => name === 'tool')

  const titleOf = ({ talk, section }: Takeaway): string => (talk === undefined ? section : talks.get(talk)?.title) ?? ''

  const namesOf = openNames(columns, lookups)
  const sayingOf = (): Saying =>
    createSaying({
      ...{ having: text.having, namesOf },
      textsOf: ids => takeaways(ids).map(takeaway => [takeaway.text, titleOf(takeaway)]),
    })

  const read = (q: string, saying: Saying): Read => {
    const { words: typed, phrases, without } = readText(q)
    // Words in quotes weigh like others, and are finished.
    const matched = text.match(`${phrases.join(' ')}${typed.trim() ? ` ${typed}` : ' '}`)
    let ids = matched?.ids
    for (const phrase of phrases) {
      const within = ids && saying(phrase, ids)
      if (within) ids = ids?.filter(id => within.has(id))
    }
    for (const phrase of without) {
      const outside = saying(phrase, ids ?? columns.all())
      if (outside) ids = (ids ?? columns.all()).filter(id => !outside.has(id))
    }
    // In what was looked up the phrases come first.
    const asTerms = phrases.map(phraseTerms)
    const words = matched?.words.slice(asTerms.flat().length) ?? []
    return { scores: matched?.scores, ids, marked: { words, phrases: asTerms.filter(({ length }) => length > 0) } }
  }

  /** What taking one part of a text away would bring, while all filters stay. */
  const parts = (q: string, masks: Uint32Array, saying: Saying): Part[] =>
    partsOf(q).map(({ part, rest }) => {
      const ids = read(rest, saying).ids ?? columns.all()
      return { part, rest, takeaways: ids.reduce((count, id) => (((masks[id] ?? 0) & ~wordless) === 0 ? count + 1 : count), 0) }
    })

  const removals = (query: Query, ids: Uint32Array | undefined, saying: Saying): Removal[] => {
    const masks = failures(columns, query.facets, ids)
    return removalsFor(query, masks, parts(query.q, masks, saying))
  }

  const shown = (found: Found[], marked: Marked): Group[] => {
    const all = takeaways(found.flatMap(({ ids }) => ids))
    let next = 0
    return found.flatMap(({ group, ids }): Group[] => {
      const hits = all.slice(next, (next += ids.length))
      const [first] = hits
      if (!first) return []
      const { talk, recap, edition, section } = first
      return [
        {
          ...(talk === undefined ? section !== undefined && { section } : { talk }),
          recap,
          edition,
          hits: hits.map(takeaway => ({ takeaway, matches: marksIn(takeaway.text, marked) })),
          total: groups.link.totals()[group] ?? 0,
          titleMatches: marksIn(titleOf(first), marked),
        },
      ]
    })
  }

  const rows = (ids: readonly number[], marked: Marked): Row[] =>
    takeaways(ids).map(takeaway => ({
      takeaway,
      matches: marksIn(takeaway.text, marked),
      titleMatches: marksIn(titleOf(takeaway), marked),
    }))

  /** What the view shows of the documents that are left. */
  const view = (
    { sort, view: name }: Query,
    ids: Uint32Array,
    { scores, marked }: Read,
    limit: number,
  ): Pick<SearchResult, 'talks' | 'groups' | 'rows' | 'tools' | 'groupCount'> => {
    if (!name) {
      const order = sorts.find(each => each === sort) ?? 'relevance'
      const found = foundGroups(groups, ids, scores, order, limit)
      return { talks: found.talks, groups: shown(found.best, marked), groupCount: found.groups }
    }
    const { talks } = foundGroups(groups, ids, scores, 'relevance', 0)
    if (name === 'table')
      return { talks, groups: [], groupCount: ids.length, rows: rows([...inOrder(ids, sort, scores, limit)], marked) }
    if (!tools) throw new Error('there is no facet for tools')
    const { found, count, toolless } = foundTools(tools, inOrder, lookups, { ids, sort, scores, limit })
    // All at once: what is not there yet is then fetched at once as well.
    const all = rows(
      found.flatMap(each => [...each.ids]),
      marked,
    )
    let next = 0
    const byTool = found.map(({ ids: own, ...of }) => ({ ...of, rows: all.slice(next, (next += own.length)) }))
    return { talks, groups: [], groupCount: count, tools: { groups: byTool, toolless } }
  }

  const answer = (asked: Query, groupLimit: number): SearchResult => {
    const query = canonical(asked)
    const saying = sayingOf()
    const found = read(query.q, saying)
    const narrowed = narrow(columns, query.facets, found.ids)
    return {
      takeaways: narrowed.ids.length,
      ...view(query, narrowed.ids, found, groupLimit),
      counts: asMaps(countValues(columns, facetNames, narrowed)),
      removals: narrowed.ids.length > 0 ? [] : removals(query, found.ids, saying),
    }
  }

  return {
    search: (query, groupLimit) => {
      try {
        return answer(query, groupLimit)
      } catch (error) {
        if (error instanceof Lacking) return { needs: error.editions }
        throw error
      }
    },
    words: (beginning, most) => {
      // A word that stands as it was typed needs no completing; two or three letters may be anything.
      if (beginning.length > 3 && text.having(termOf(beginning)).size > 0) return []
      return text.frequent(beginning, most).flatMap(({ term, document }) => {
        const all = takeawaysOf(editions[editionOf[document] ?? 0] ?? '')
        return writtenAs(term, all?.[placeOf[document] ?? 0]?.text ?? '') ?? []
      })
    },
  }
}
