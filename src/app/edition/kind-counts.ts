// Takeaways in; how many there are of each kind out, in the order of the kinds. Kinds without any are left out.
import { type Takeaway, type TakeawayKind, takeawayKinds } from '../../corpus/schema.ts'

export const kindCounts = (takeaways: Pick<Takeaway, 'kind'>[]): { kind: TakeawayKind; takeaways: number }[] =>
  takeawayKinds
    .map(kind => ({ kind, takeaways: takeaways.filter(each => each.kind === kind).length }))
    .filter(({ takeaways: count }) => count > 0)
