// The kind of a takeaway: claim, figure, advice, quote, question, opinion.
import { takeawayKinds } from '../../corpus/schema.ts'
import type { Facet } from './facet.ts'

const kinds: readonly string[] = takeawayKinds

export const kind: Facet<'kind'> = {
  name: 'kind',
  label: 'Kind',
  plural: 'Kinds',
  none: 'No kind of takeaway is called',
  valuesOf: ({ takeaway }) => [takeaway.kind],
  accepts: value => kinds.includes(value),
  values: () => takeawayKinds.map(name => ({ ids: [name], name, spellings: [`${name}s`], takeaways: 0 })),
  nameOf: value => (kinds.includes(value) ? value : undefined),
}
