// Nothing in; the JSON Schemas of what the site publishes out, for those who read the corpus with other programs.
import { toJsonSchemaDefs } from '@valibot/to-json-schema'
import { MovesSchema } from '../../corpus/moves.ts'
import * as schema from '../../corpus/schema.ts'
import { TrendsSchema } from '../../corpus/trends.ts'
import * as page from '../../prerender/data/page-data.ts'

/** JSON Schema has no flags, so the one pattern that ignores case is spelled out. */
const withoutFlags = (pattern: RegExp): string =>
  pattern.flags.includes('i')
    ? pattern.source.replace(/[a-z](?![^[]*\])/g, letter => `[${letter.toUpperCase()}${letter}]`)
    : pattern.source

type Definitions = Parameters<typeof toJsonSchemaDefs>[0]

const print = (title: string, main: string, description: string, definitions: Definitions): string => {
  const $defs = toJsonSchemaDefs(definitions, {
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'regex' && 'requirement' in valibotAction && valibotAction.requirement instanceof RegExp
        ? { ...jsonSchema, pattern: withoutFlags(valibotAction.requirement) }
        : undefined,
  })
  const $schema = 'https://json-schema.org/draft/2020-12/schema'
  return `${JSON.stringify({ $schema, title, description, $ref: `#/$defs/${main}`, $defs }, null, 2)}\n`
}

export const publishedSchema = (): string =>
  print(
    'The corpus of Hallway',
    'Manifest',
    'manifest.json is a Manifest; it names the other files, whose shapes are the other definitions.',
    {
      Manifest: schema.ManifestSchema,
      Summaries: schema.SummariesSchema,
      EditionDetails: schema.EditionDetailsSchema,
      RecapSource: schema.RecapSourceSchema,
      SourceNode: schema.SourceNodeSchema,
      Moves: MovesSchema,
      Trends: TrendsSchema,
    },
  )

export const publishedPageSchema = (): string =>
  print(
    'A page of Hallway as data',
    'Page',
    'talks/ID.json and the like, beside each page: what it is, its takeaways, and the names of all ids in it.',
    {
      Page: page.PageDataSchema,
      TalkPage: page.TalkDataSchema,
      EntityPage: page.EntityDataSchema,
      EditionPage: page.EditionDataSchema,
      RecapPage: page.RecapDataSchema,
      Takeaway: page.PlacedTakeawaySchema,
      Names: page.NamesSchema,
    },
  )
