// The kind of a takeaway: claim, figure, advice, quote, question, opinion.
import { takeawayKinds } from '../../corpus/schema.ts'
import type { Facet } from './facet.ts'

const kinds: readonly string[] = takeawayKinds

export const kind: Facet = {
  name: 'kind',
  label: 'Kind',
  valuesOf: ({ takeaway }) => [takeaway.kind],
  accepts: value => kinds.includes(value),
}
