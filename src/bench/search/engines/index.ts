// The engines, in the order in which they are measured. Adding one is its file, its line here, and what it needs in package.json.
import type { Engine } from '../engine.ts'
import { flexsearch } from './flexsearch.ts'
import { itemsJs } from './itemsjs.ts'
import { minisearch } from './minisearch.ts'
import { ours, oursWhole } from './ours.ts'
import { orama } from './orama.ts'
import { pagefind } from './pagefind.ts'
import { ufuzzy } from './ufuzzy.ts'

/** The engine that the others are set against. */
export const OURS = ours.name
/** The engine whose totals and counts are the true ones. */
export const REFERENCE = minisearch.name

export const engines: Engine[] = [ours, oursWhole, minisearch, flexsearch, ufuzzy, orama, itemsJs, pagefind]
