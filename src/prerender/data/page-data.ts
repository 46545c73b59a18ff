// The shape of a page as data, `/talks/ID.json`: parts of the corpus' own schema, and what its ids are called and where they
// stand. Types are inferred from it. Refuses nothing by itself.
import * as v from 'valibot'
import {
  EditionSchema,
  entityKinds,
  EntitySchema,
  OriginalSchema,
  RecapSummarySchema,
  SCHEMA_VERSION,
  TakeawaySchema,
  TalkSchema,
  TalkSummarySchema,
} from '../../corpus/schema.ts'

/** Raised when a reader of the older shape would misread the newer one. `schema` says so of its parts. */
export const PAGE_DATA_VERSION = 1

/** Of a page of the site: whole where the site's host is known, else from the host's root. Either resolves against the file. */
const PageAddress = v.pipe(v.string(), v.regex(/^(?:https?:\/)?\//, 'an absolute address or path'))

export const NamedSchema = v.object({ id: EntitySchema.entries.id, name: v.string(), page: PageAddress })

/** Whom to cite: who wrote the recap, and the post that it reports on. */
export const NamedRecapSchema = v.object({
  ...NamedSchema.entries,
  author: RecapSummarySchema.entries.author,
  date: RecapSummarySchema.entries.date,
  original: v.optional(OriginalSchema),
})

/** Every id that the file holds, by what it is the id of; sorted by id. */
export const NamesSchema = v.object({
  talks: v.array(NamedSchema),
  editions: v.array(NamedSchema),
  recaps: v.array(NamedRecapSchema),
  tools: v.array(NamedSchema),
  companies: v.array(NamedSchema),
  topics: v.array(NamedSchema),
  people: v.array(NamedSchema),
})

/** A takeaway, its own address, and that of its sentence in the recap. */
export const PlacedTakeawaySchema = v.object({ ...TakeawaySchema.entries, page: PageAddress, source: PageAddress })

const head = { version: v.literal(PAGE_DATA_VERSION), schema: v.literal(SCHEMA_VERSION) }
const body = { page: PageAddress, takeaways: v.array(PlacedTakeawaySchema), names: NamesSchema }

export const TalkDataSchema = v.object({ ...head, kind: v.literal('talk'), talk: TalkSchema, ...body })

/** Its takeaways are those that name it, and those of the talks whose speaker, company or topic it is. */
export const EntityDataSchema = v.object({ ...head, kind: v.picklist(entityKinds), entity: EntitySchema, ...body })

/** Its takeaways are those of no talk; each talk has a file of its own. */
export const EditionDataSchema = v.object({
  ...head,
  kind: v.literal('edition'),
  edition: EditionSchema,
  talks: v.array(TalkSummarySchema),
  ...body,
})

export const RecapDataSchema = v.object({ ...head, kind: v.literal('recap'), recap: RecapSummarySchema, ...body })

export const PageDataSchema = v.variant('kind', [TalkDataSchema, EntityDataSchema, EditionDataSchema, RecapDataSchema])

export type Named = v.InferOutput<typeof NamedSchema>
export type NamedRecap = v.InferOutput<typeof NamedRecapSchema>
export type Names = v.InferOutput<typeof NamesSchema>
export type PlacedTakeaway = v.InferOutput<typeof PlacedTakeawaySchema>
export type TalkData = v.InferOutput<typeof TalkDataSchema>
export type EntityData = v.InferOutput<typeof EntityDataSchema>
export type EditionData = v.InferOutput<typeof EditionDataSchema>
export type RecapData = v.InferOutput<typeof RecapDataSchema>
export type PageData = v.InferOutput<typeof PageDataSchema>
