// The annotated statements of a folder in, checked against their shape, out. A statement is found by its line and a word of it.
import { readdirSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { stanceNames, takeawayKinds, voices } from '../../corpus/schema.ts'

const Kind = v.picklist(takeawayKinds)
const Stance = v.picklist(stanceNames)
const Place = { line: v.number(), word: v.string() }

const StatementsSchema = v.object({
  file: v.string(),
  statements: v.array(
    v.object({
      ...Place,
      kind: Kind,
      /** Kinds that would be no error either; so for stances. */
      alsoKinds: v.optional(v.array(Kind), []),
      voice: v.picklist(voices),
      stances: v.array(
        v.object({
          tool: v.string(),
          stance: Stance,
          alsoStances: v.optional(v.array(Stance), []),
          holder: v.nullish(v.string()),
        }),
      ),
    }),
  ),
  /** Sentences that are worth no repeating. */
  notTakeaways: v.array(v.object(Place)),
})

export type AnnotatedRecap = v.InferOutput<typeof StatementsSchema>
export type AnnotatedStatement = AnnotatedRecap['statements'][number]
export type Place = { line: number; word: string }

export const readStatements = (folder: string): AnnotatedRecap[] =>
  readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .sort()
    .map(name => v.parse(StatementsSchema, JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))))
