// Nothing in; the JSON Schema of what the site publishes out, for those who read the corpus with other programs.
import { toJsonSchemaDefs } from '@valibot/to-json-schema'
import * as schema from '../../corpus/schema.ts'

/** JSON Schema has no flags, so the one pattern that ignores case is spelled out. */
const withoutFlags = (pattern: RegExp): string =>
  pattern.flags.includes('i')
    ? pattern.source.replace(/[a-z](?![^[]*\])/g, letter => `[${letter.toUpperCase()}${letter}]`)
    : pattern.source

export const publishedSchema = (): string => {
  const { ManifestSchema, SummariesSchema, EditionDetailsSchema, RecapSourceSchema, SourceNodeSchema } = schema
  const definitions = toJsonSchemaDefs(
    {
      Manifest: ManifestSchema,
      Summaries: SummariesSchema,
      EditionDetails: EditionDetailsSchema,
      RecapSource: RecapSourceSchema,
      SourceNode: SourceNodeSchema,
    },
    {
      overrideAction: ({ valibotAction, jsonSchema }) =>
        valibotAction.type === 'regex' && 'requirement' in valibotAction && valibotAction.requirement instanceof RegExp
          ? { ...jsonSchema, pattern: withoutFlags(valibotAction.requirement) }
          : undefined,
    },
  )
  const description = 'manifest.json is a Manifest; it names the other files, whose shapes are the other definitions.'
  const head = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'The corpus of Hallway',
    description,
    $ref: '#/$defs/Manifest',
  }
  return `${JSON.stringify({ ...head, $defs: definitions }, null, 2)}\n`
}
