// What the page of trends shows, counted at build over every takeaway: the file that the manifest names as `trends`. It holds what
// is drawn and no more, so that it stays small in a corpus of any size.
import * as v from 'valibot'
import { SCHEMA_VERSION, StanceSchema, TakeawaySchema } from './schema.ts'

const { id: Id, line: Positive } = TakeawaySchema.entries
const Count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** A year with a recap. `talks` are those of which something was written down: what a share is of. */
const YearSchema = v.object({ year: v.pipe(v.number(), v.integer()), recaps: Positive, talks: Count })

/** Talks in which a name comes up, for each of the years, in their order. */
const NamedSchema = v.object({ id: Id, talks: v.array(Count) })

/** A stance with the takeaway that it was read from. */
const SaidSchema = v.object({
  stance: StanceSchema.entries.stance,
  holder: StanceSchema.entries.holder,
  year: v.nullable(YearSchema.entries.year),
  takeaway: v.object({ id: Id, talk: v.optional(Id), recap: Id }),
})

const ToolSchema = v.object({
  ...NamedSchema.entries,
  said: v.array(SaidSchema),
  /** Stances in all, `said` being the first of them. */
  stances: Count,
})

const CompanySchema = v.object({
  id: Id,
  /** In the order of the tools; `takeaways` are about both, 0 where there are none. */
  cells: v.array(v.object({ takeaways: Count, stances: v.array(StanceSchema.entries.stance) })),
})

export const TrendsSchema = v.object({
  schema: v.literal(SCHEMA_VERSION),
  /** Oldest first. */
  years: v.array(YearSchema),
  /** Talks of no known year, which are left out. */
  undated: Count,
  /** Those of most talks first. */
  topics: v.array(NamedSchema),
  tools: v.object({
    rising: v.array(ToolSchema),
    fading: v.array(ToolSchema),
    unclear: v.array(ToolSchema),
    /** How many were named in enough talks and years to be judged, of how many that were named in any talk. */
    judged: Count,
    of: Count,
  }),
  companies: v.object({ tools: v.array(Id), rows: v.array(CompanySchema) }),
})

export type Trends = v.InferOutput<typeof TrendsSchema>
export type TrendYear = v.InferOutput<typeof YearSchema>
export type Named = v.InferOutput<typeof NamedSchema>
export type Said = v.InferOutput<typeof SaidSchema>
export type TrendTool = v.InferOutput<typeof ToolSchema>
export type TrendCompany = v.InferOutput<typeof CompanySchema>
