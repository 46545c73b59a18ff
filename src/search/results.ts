// What a search answers, and what it is asked: the types that the engine, the worker and the page share.
import type { Takeaway } from '../corpus/schema.ts'

export const facetNames = ['year', 'company', 'topic', 'tool', 'conference', 'person', 'kind', 'stance'] as const
export type FacetName = (typeof facetNames)[number]

export const sorts = ['relevance', 'newest', 'oldest', 'sources'] as const
export type Sort = (typeof sorts)[number]

/** Values are ids (a year is its digits). Within a facet any included value suffices; no excluded one may hold. */
export type FacetChoice = { include: string[]; exclude: string[] }
export type Query = { q: string; facets: Partial<Record<FacetName, FacetChoice>>; sort: Sort }

export type TextRange = { start: number; end: number }
/** `matches` are ranges of `takeaway.text`, ascending, not overlapping. */
export type Hit = { takeaway: Takeaway; matches: TextRange[] }
/**
 * The takeaways of one talk, or of one section of a recap that is no talk: `hits` are all that match, `total` counts those
 * that do not as well ("2 of 4"). `recap` is the first hit's. `titleMatches` are ranges of the talk's title, or the section.
 */
export type Group = {
  talk?: string
  recap: string
  edition: string
  section?: string
  hits: Hit[]
  total: number
  titleMatches: TextRange[]
}

/**
 * Takeaways that a change to the query would bring: `without` names what is taken away. `part` is a word of the text, a phrase
 * or an exclusion as it would be typed, and `rest` the text that remains.
 */
export type Removal = { without: { q?: true; part?: string; rest?: string; facets: FacetName[] }; takeaways: number }

export type SearchResult = {
  takeaways: number
  talks: number
  /** At most the number of groups that was asked for, best first. */
  groups: Group[]
  /** All groups that match, shown or not. */
  groupCount: number
  /**
   * For each facet and value: takeaways if that value alone were included in its facet, all else as it is. Zeros left out.
   * Maps, since a tool may be called `constructor`, and a plain object gets its prototype back on the way out of a worker.
   */
  counts: Record<FacetName, ReadonlyMap<string, number>>
  /** Filled where nothing matches: what each removal would bring back, smallest change first. */
  removals: Removal[]
}
