// The shape of everything compiled. Types are inferred from it, the site validates what it loads with it.
// Refuses nothing by itself: parse with the schemas below where data enters.
import * as v from 'valibot'

/** Raised when a reader of an older corpus would misread a newer one. */
export const SCHEMA_VERSION = 2

const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id: lower-case letters, digits, single hyphens'))
const Count = v.pipe(v.number(), v.integer(), v.minValue(0))
/** 1-based line of the recap's file. */
const Line = v.pipe(v.number(), v.integer(), v.minValue(1))
const WebAddress = v.pipe(v.string(), v.regex(/^https?:\/\//i, 'an http or https address'))
/** Half-open, in UTF-16 units of the text it belongs to. */
const range = { start: Count, end: Count }

export const talkKinds = ['talk', 'keynote', 'workshop', 'panel', 'lightning', 'other'] as const
export const takeawayKinds = ['claim', 'figure', 'advice', 'quote', 'question', 'opinion'] as const
export const voices = ['speaker', 'author'] as const
export const stanceNames = ['uses', 'built', 'recommends', 'evaluates', 'replaced', 'warns'] as const
export const entityKinds = ['tool', 'company', 'topic', 'person'] as const
export const linkRoles = ['programme', 'slides', 'video', 'code', 'paper', 'article', 'original'] as const

export const LinkSchema = v.object({ url: WebAddress, role: v.picklist(linkRoles), text: v.string() })

/** One occurrence of a tool, company, topic or person in a takeaway's text. */
export const MentionSchema = v.object({ entity: v.picklist(entityKinds), id: Id, ...range })

/** What a company or person (`holder`, absent where the text does not say) does about a tool. */
export const StanceSchema = v.object({
  stance: v.picklist(stanceNames),
  tool: Id,
  holder: v.optional(v.object({ entity: v.picklist(['company', 'person']), id: Id })),
})

/** Why something was inferred, and how sure that is (0 to 1). */
export const EvidenceSchema = v.object({
  of: v.string(),
  reason: v.string(),
  confidence: v.number(),
  /** Where it was seen, if not in the first recap of the talk. */
  recap: v.optional(Id),
})

export const TakeawaySchema = v.object({
  /** Unique within its talk, or within its recap where it belongs to no talk: the address's fragment. */
  id: Id,
  kind: v.picklist(takeawayKinds),
  voice: v.picklist(voices),
  text: v.string(),
  recap: Id,
  edition: Id,
  talk: v.optional(Id),
  /** The heading that it stands under, where it belongs to no talk. */
  section: v.optional(v.string()),
  line: Line,
  endLine: Line,
  mentions: v.array(MentionSchema),
  stances: v.array(StanceSchema),
  links: v.array(v.object({ ...LinkSchema.entries, ...range })),
  /** Ranges of the text that are figures, and that are set as code. */
  figures: v.array(v.object(range)),
  code: v.array(v.object(range)),
})

export const TalkSummarySchema = v.object({
  id: Id,
  title: v.string(),
  kind: v.picklist(talkKinds),
  edition: Id,
  people: v.array(Id),
  companies: v.array(Id),
  tools: v.array(Id),
  topics: v.array(Id),
  recaps: v.array(Id),
  takeaways: Count,
})

export const TalkSchema = v.object({
  ...TalkSummarySchema.entries,
  links: v.array(LinkSchema),
  /** Where each recap reports the talk. */
  sources: v.array(v.object({ recap: Id, line: Line, endLine: Line })),
  evidence: v.array(EvidenceSchema),
})

export const EditionSchema = v.object({
  id: Id,
  /** As a person says it: "SREcon Europe 2017". */
  name: v.string(),
  series: v.nullable(v.string()),
  region: v.nullable(v.string()),
  year: v.nullable(v.pipe(v.number(), v.integer())),
  url: v.optional(WebAddress),
  recaps: v.array(Id),
  talks: Count,
  takeaways: Count,
})

/** A tool, company, topic or person that some takeaway or talk names. */
export const EntitySchema = v.object({
  id: Id,
  name: v.string(),
  aliases: v.array(v.string()),
  url: v.optional(WebAddress),
  /** Of a tool: the company that makes it, as the vocabulary states. */
  maker: v.optional(Id),
  /** False where the name comes from a recap alone, and the vocabulary does not have it. */
  known: v.boolean(),
  editions: v.array(Id),
  talks: v.array(Id),
  takeaways: Count,
})

/** The post that a recap of ours reports on. */
export const OriginalSchema = v.object({
  title: v.optional(v.string()),
  author: v.optional(v.string()),
  url: v.optional(WebAddress),
})

export const RecapSummarySchema = v.object({
  id: Id,
  /** Path of the file as it was given, with `/`. */
  path: v.string(),
  title: v.string(),
  author: v.optional(v.string()),
  /** ISO 8601 calendar date. */
  date: v.optional(v.string()),
  edition: Id,
  original: v.optional(OriginalSchema),
  /** Where the recap itself is published, as its own metadata states. */
  url: v.optional(WebAddress),
  lines: Count,
  talks: v.array(Id),
  takeaways: Count,
})

/** Loads first: everything that lists, names and counts, and no sentence. */
export const SummariesSchema = v.object({
  schema: v.literal(SCHEMA_VERSION),
  editions: v.array(EditionSchema),
  talks: v.array(TalkSummarySchema),
  tools: v.array(EntitySchema),
  companies: v.array(EntitySchema),
  topics: v.array(EntitySchema),
  people: v.array(EntitySchema),
  recaps: v.array(RecapSummarySchema),
})

/** Loads on demand: the talks and takeaways of one edition. */
export const EditionDetailsSchema = v.object({
  schema: v.literal(SCHEMA_VERSION),
  edition: Id,
  talks: v.array(TalkSchema),
  takeaways: v.array(TakeawaySchema),
})

export const sourceTags = [
  'a',
  'blockquote',
  'br',
  'code',
  'del',
  'em',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'img',
  'li',
  'mark',
  'ol',
  'p',
  'pre',
  'strong',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
  'ul',
  'sup',
  'section',
  'input',
] as const

/** A recap's Markdown, sanitised: text, or an element with its source line. `takeaway` stands on `mark` alone. */
export type SourceNode =
  | string
  | {
      tag: (typeof sourceTags)[number]
      line?: number | undefined
      href?: string | undefined
      alt?: string | undefined
      start?: number | undefined
      /** `ID` or `TALK#ID`, as in the address of the takeaway. */
      takeaway?: string | undefined
      talk?: string | undefined
      children: SourceNode[]
    }

export const SourceNodeSchema: v.GenericSchema<SourceNode> = v.union([
  v.string(),
  v.object({
    tag: v.picklist(sourceTags),
    line: v.optional(Line),
    href: v.optional(WebAddress),
    alt: v.optional(v.string()),
    start: v.optional(Count),
    takeaway: v.optional(v.string()),
    talk: v.optional(Id),
    children: v.lazy(() => v.array(SourceNodeSchema)),
  }),
])

/** Loads on demand: one recap to read. */
export const RecapSourceSchema = v.object({
  schema: v.literal(SCHEMA_VERSION),
  recap: Id,
  nodes: v.array(SourceNodeSchema),
})

const FileSchema = v.object({ path: v.string(), bytes: Count, hash: v.string() })

/** The one file without a hash in its name: says what the others are called. Paths are relative to it. */
export const ManifestSchema = v.object({
  schema: v.literal(SCHEMA_VERSION),
  /** Of the whole content: equal content, equal hash. */
  hash: v.string(),
  counts: v.object({
    recaps: Count,
    editions: Count,
    talks: Count,
    takeaways: Count,
    tools: Count,
    companies: Count,
    topics: Count,
    people: Count,
  }),
  summaries: FileSchema,
  /** What a search opens; where there is none, it indexes the editions itself. */
  index: v.optional(FileSchema),
  /** By edition id, and by recap id. */
  editions: v.record(v.string(), FileSchema),
  recaps: v.record(v.string(), FileSchema),
  /** Where renamed addresses lead (moves.ts); absent while there are none. */
  moves: v.optional(FileSchema),
  /** What the page of trends shows (trends.ts); where there is none, it counts the editions itself. */
  trends: v.optional(FileSchema),
})

export type TalkKind = (typeof talkKinds)[number]
export type TakeawayKind = (typeof takeawayKinds)[number]
export type Voice = (typeof voices)[number]
export type StanceName = (typeof stanceNames)[number]
export type EntityKind = (typeof entityKinds)[number]
export type LinkRole = (typeof linkRoles)[number]
export type Link = v.InferOutput<typeof LinkSchema>
export type Mention = v.InferOutput<typeof MentionSchema>
export type Stance = v.InferOutput<typeof StanceSchema>
export type Evidence = v.InferOutput<typeof EvidenceSchema>
export type Takeaway = v.InferOutput<typeof TakeawaySchema>
export type TalkSummary = v.InferOutput<typeof TalkSummarySchema>
export type Talk = v.InferOutput<typeof TalkSchema>
export type Edition = v.InferOutput<typeof EditionSchema>
export type Entity = v.InferOutput<typeof EntitySchema>
export type Original = v.InferOutput<typeof OriginalSchema>
export type RecapSummary = v.InferOutput<typeof RecapSummarySchema>
export type Summaries = v.InferOutput<typeof SummariesSchema>
export type EditionDetails = v.InferOutput<typeof EditionDetailsSchema>
export type RecapSource = v.InferOutput<typeof RecapSourceSchema>
export type Manifest = v.InferOutput<typeof ManifestSchema>

/** Everything compiled, before it is split into the files that the site loads. */
export type Corpus = {
  editions: Edition[]
  talks: Talk[]
  takeaways: Takeaway[]
  tools: Entity[]
  companies: Entity[]
  topics: Entity[]
  people: Entity[]
  recaps: RecapSummary[]
  sources: RecapSource[]
}
