// What a takeaway says that somebody does about a tool: uses, built, recommends, evaluates, replaced, warns.
import { stanceNames } from '../../corpus/schema.ts'
import type { Facet } from './facet.ts'

const names: readonly string[] = stanceNames

export const stance: Facet = {
  name: 'stance',
  label: 'Stance',
  valuesOf: ({ takeaway }) => [...new Set(takeaway.stances.map(held => held.stance))],
  accepts: value => names.includes(value),
}
