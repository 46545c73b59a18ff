// Where renamed pages and takeaways are now: the file that the manifest names as `moves`, for whoever holds an address that was.
import * as v from 'valibot'
import { SCHEMA_VERSION } from './schema.ts'

/** Below the site's base: `/talks/was`, `/talks/was#said`. */
const Address = v.pipe(v.string(), v.regex(/^\/[a-z0-9/-]+(?:#[a-z0-9-]+)?$/, 'an address below the site'))

export const MovesSchema = v.object({ schema: v.literal(SCHEMA_VERSION), moves: v.record(Address, Address) })

/** By the path (and fragment) that was; that which is. */
export type Moves = ReadonlyMap<string, string>

export const noMoves: Moves = new Map()
