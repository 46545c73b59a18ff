// What a search answers, and what it is asked: the types that the engine, the worker and the page share.
import type { Takeaway } from '../corpus/schema.ts'
import type { FacetName } from './facets/index.ts'

/** Ways to look at the takeaways: grouped by talk, which an address need not say, as a table, grouped by tool. */
export const viewNames = ['talks', 'table', 'tools'] as const
export type ViewName = (typeof viewNames)[number]

/** What the table can say of a takeaway beside its sentence and its source, in the order in which they stand. */
export const tableColumns = ['year', 'talk', 'who', 'tool', 'topic', 'kind', 'stance', 'conference'] as const
export type TableColumn = (typeof tableColumns)[number]
export const defaultColumns: readonly TableColumn[] = ['year', 'talk', 'who', 'tool']

/** Orders that every view has. */
export const sorts = ['relevance', 'newest', 'oldest', 'sources'] as const
export type CommonSort = (typeof sorts)[number]
/** A column as an order: A to Z, and with a `-` Z to A. The year's are `oldest` and `newest`. */
export const columnSorts = tableColumns.flatMap(column => (column === 'year' ? [] : [column, `-${column}` as const]))
export type ColumnSort = (typeof columnSorts)[number]
export type Sort = CommonSort | ColumnSort

/** Values are ids (a year is its digits). Within a facet any included value suffices; no excluded one may hold. */
export type FacetChoice = { include: string[]; exclude: string[] }
export type Query = {
  q: string
  facets: Partial<Record<FacetName, FacetChoice>>
  sort: Sort
  /** By talk where it is not said. */
  view?: Exclude<ViewName, 'talks'>
  /** Those of the table, where they are not the usual ones. */
  columns?: readonly TableColumn[]
}

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

/** A takeaway by itself: `titleMatches` are ranges of its talk's title, or its section. */
export type Row = Hit & { titleMatches: TextRange[] }
/** The takeaways that name a tool: how many, and the first of them. Without a tool: those that name none. */
export type ToolGroup = { tool?: string; total: number; rows: Row[] }

/**
 * Takeaways that a change to the query would bring: `without` names what is taken away. `part` is a word of the text, a phrase
 * or an exclusion as it would be typed, and `rest` the text that remains.
 */
export type Removal = { without: { q?: true; part?: string; rest?: string; facets: FacetName[] }; takeaways: number }

export type SearchResult = {
  takeaways: number
  talks: number
  /** At most the number of groups that was asked for, best first; none where the view is another. */
  groups: Group[]
  /** Of the table alone: at most as many rows as were asked for, in order. */
  rows?: Row[]
  /** Of the view by tool alone: those named most come first, and last, where all others fit, the takeaways that name none. */
  tools?: { groups: ToolGroup[]; toolless: number }
  /** All groups that match, shown or not; of the table all rows. */
  groupCount: number
  /**
   * For each facet and value: takeaways if that value alone were included in its facet, all else as it is. Zeros left out.
   * Maps, since a tool may be called `constructor`, and a plain object gets its prototype back on the way out of a worker.
   */
  counts: Record<FacetName, ReadonlyMap<string, number>>
  /** Filled where nothing matches: what each removal would bring back, smallest change first. */
  removals: Removal[]
}
